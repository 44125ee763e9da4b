package io.zonegraph.graph.model;

import io.zonegraph.graph.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Id;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** The models of all entities, read once from Hibernate's metamodel. */
@ApplicationScoped
public class EntityModels {

    private final Map<Class<?>, EntityModel> byClass = new HashMap<>();
    private final Map<String, EntityModel> byKind = new HashMap<>();
    private final Set<String> identified = new HashSet<>();
    private @Nullable EntityModel register;

    EntityModels(EntityManagerFactory factory) {
        SessionFactoryImplementor hibernate = factory.unwrap(SessionFactoryImplementor.class);
        hibernate.getMappingMetamodel().forEachEntityDescriptor(persister -> {
            EntityModel model = model(persister);
            byClass.put(model.entity(), model);
            if (model.entity().isAnnotationPresent(Register.class)) {
                register = model;
            } else if (persister.getRootEntityName().equals(persister.getEntityName())) {
                byKind.put(model.kind(), model);
                if (hasGlobalId(model.entity())) {
                    identified.add(model.kind());
                }
            }
        });
    }

    private static boolean hasGlobalId(Class<?> entity) {
        return Stream.of(entity.getFields()).anyMatch(field -> field.isAnnotationPresent(Id.class));
    }

    /** The model of the register of all nodes. */
    public EntityModel register() {
        return Objects.requireNonNull(register, "No entity is the register of all nodes.");
    }

    /** The model of an entity class. */
    public EntityModel of(Class<?> entity) {
        EntityModel model = byClass.get(entity);
        if (model == null) {
            throw new IllegalStateException(entity.getName() + " is not an entity.");
        }
        return model;
    }

    /** The model of the nodes of a class, by the name that the class has in the schema. */
    public Optional<EntityModel> ofType(String type) {
        return byClass.values().stream()
                .filter(model -> model.entity().getSimpleName().equals(type)
                        && model.attribute("slug").isPresent())
                .findFirst();
    }

    public boolean isEntity(Class<?> candidate) {
        return byClass.containsKey(candidate);
    }

    /** The model of the nodes of a kind; empty for a kind of row that is no node, which a slug tells apart. */
    public Optional<EntityModel> ofKind(String kind) {
        return Optional.ofNullable(byKind.get(kind))
                .filter(model -> model.attribute("slug").isPresent());
    }

    /** Whether rows of this kind have global ids. */
    public boolean isIdentified(String kind) {
        return identified.contains(kind);
    }

    /** The model of the nodes that a field of an input is for, as {@code economicZone} is for those of EconomicZone. */
    public Optional<EntityModel> ofField(String field) {
        return ofKind(Character.toUpperCase(field.charAt(0)) + field.substring(1));
    }

    /** The model of the nodes whose kind has this code. */
    public EntityModel ofCode(String code) {
        return byKind.values().stream()
                .filter(model ->
                        model.code().equals(code) && model.attribute("slug").isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No nodes are of the kind " + code));
    }

    private static EntityModel model(EntityPersister persister) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        identifier(attributes, persister);
        persister.forEachAttributeMapping(mapping -> attributes.put(mapping.getAttributeName(), attribute(mapping)));
        persister
                .getSubMappingTypes()
                .forEach(sub -> sub.forEachAttributeMapping(
                        mapping -> attributes.putIfAbsent(mapping.getAttributeName(), attribute(mapping))));
        List<EntityModel.Subtype> subtypes = subtypes(persister);
        return new EntityModel(
                persister.getMappedClass(),
                simpleName(persister.getRootEntityName()),
                persister.getIdentifierTableDetails().getTableName(),
                persister.getIdentifierMapping() instanceof BasicValuedModelPart id ? id.getSelectionExpression() : "",
                Map.copyOf(attributes),
                subtypes,
                discriminator(persister));
    }

    private static void identifier(Map<String, Attribute> attributes, EntityPersister persister) {
        switch (persister.getIdentifierMapping()) {
            case BasicValuedModelPart single -> {
                String name = persister.getIdentifierPropertyName();
                attributes.put(
                        name, new Attribute.Value(name, single.getSelectionExpression(), false, javaType(single)));
            }
            case EmbeddableValuedModelPart several -> attributes.putAll(parts(several));
            default -> throw new IllegalStateException("The engine cannot read the id of " + persister.getEntityName());
        }
    }

    private static Attribute attribute(AttributeMapping mapping) {
        String name = mapping.getAttributeName();
        return switch (mapping) {
            case ToOneAttributeMapping reference ->
                new Attribute.Reference(
                        name,
                        reference.getSelectable(0).getSelectionExpression(),
                        reference.isNullable(),
                        reference
                                .getAssociatedEntityMappingType()
                                .getMappedJavaType()
                                .getJavaTypeClass());
            case EmbeddableValuedModelPart embedded -> new Attribute.Embedded(name, parts(embedded));
            case BasicValuedModelPart column ->
                new Attribute.Value(name, column.getSelectionExpression(), column.isNullable(), javaType(column));
            default -> throw new IllegalStateException("The engine cannot read attribute '" + name + "'.");
        };
    }

    private static Class<?> javaType(BasicValuedModelPart column) {
        return column.getJavaType().getJavaTypeClass();
    }

    private static Map<String, Attribute> parts(EmbeddableValuedModelPart embedded) {
        Map<String, Attribute> parts = new LinkedHashMap<>();
        EmbeddableMappingType type = embedded.getEmbeddableTypeDescriptor();
        type.forEachAttributeMapping(part -> parts.put(part.getAttributeName(), attribute(part)));
        return parts;
    }

    private static List<EntityModel.Subtype> subtypes(EntityPersister persister) {
        if (persister.getDiscriminatorMapping() == null) {
            return List.of();
        }
        return persister.getSubclassEntityNames().stream()
                .map(name -> persister.getFactory().getMappingMetamodel().getEntityDescriptor(name))
                .filter(sub -> !Modifier.isAbstract(sub.getMappedClass().getModifiers()))
                .map(sub -> new EntityModel.Subtype(sub.getMappedClass(), String.valueOf(sub.getDiscriminatorValue())))
                .toList();
    }

    private static @Nullable String discriminator(EntityPersister persister) {
        if (persister.getDiscriminatorMapping() == null) {
            return null;
        }
        String expression = persister.getDiscriminatorMapping().getSelectionExpression();
        return persister.getDiscriminatorMapping().isFormula()
                ? expression.replace("{@}", "{alias}")
                : "{alias}." + expression;
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
