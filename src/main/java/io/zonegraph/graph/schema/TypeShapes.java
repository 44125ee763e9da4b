package io.zonegraph.graph.schema;

import graphql.language.Argument;
import graphql.language.Description;
import graphql.language.Directive;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.smallrye.graphql.schema.model.Schema;
import io.zonegraph.graph.Connection;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rewrites the definitions of types: interfaces from abstract classes, names of scalars, lists without nulls. */
final class TypeShapes {

    /** What SmallRye calls scalars, and what this schema calls them. */
    private static final Map<String, String> SCALARS = Map.of("BigDecimal", "Decimal");

    private static final String FORMAT = " (ISO-8601)";

    /** SmallRye calls the root of queries "Query root". */
    private static final Map<String, Description> ROOTS = Map.of(
            "Query",
            new Description(
                    "Where a query begins: one node by its id or its slug, many by a filter, or any node by its id.",
                    null,
                    false));

    private final TypeDefinitionRegistry definitions;
    private final Map<String, TypeDefinition> originals;
    private final Map<String, Class<?>> classes;
    private final Set<String> interfaces;
    private final Resolvers resolvers;

    TypeShapes(Schema model, Resolvers resolvers, TypeDefinitionRegistry definitions) {
        this.resolvers = resolvers;
        this.definitions = definitions;
        this.originals = Map.copyOf(definitions.types());
        this.classes = classes(model);
        this.interfaces = interfaces(model);
    }

    /** The names of the types that are interfaces: those of abstract classes. */
    static Set<String> interfaces(Schema model) {
        Set<String> names = new TreeSet<>();
        classes(model).forEach((name, type) -> {
            if (Modifier.isAbstract(type.getModifiers())) {
                names.add(name);
            }
        });
        return names;
    }

    /** The Java class of each object and interface type. */
    static Map<String, Class<?>> classes(Schema model) {
        Map<String, Class<?>> classes = new HashMap<>();
        model.getTypes().forEach((name, type) -> classes.put(name, load(type.getClassName())));
        return classes;
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The schema names a class that is not there: " + name, e);
        }
    }

    TypeDefinitionRegistry shaped() {
        for (TypeDefinition<?> type : List.copyOf(definitions.types().values())) {
            switch (type) {
                case ObjectTypeDefinition object -> replace(object, shaped(object));
                case InputObjectTypeDefinition input -> replace(input, shaped(input));
                default -> {}
            }
        }
        scalars();
        new DerivedShapes(definitions, classes, resolvers).add();
        return definitions;
    }

    /** SmallRye's own scalars give way to ours; GraphQL's need no definition. */
    private void scalars() {
        definitions.scalars().values().stream()
                .filter(scalar -> !ScalarInfo.isGraphqlSpecifiedScalar(scalar.getName()))
                .toList()
                .forEach(definitions::remove);
        for (var scalar : Scalars.ALL) {
            definitions.add(ScalarTypeDefinition.newScalarTypeDefinition()
                    .name(scalar.getName())
                    .directives(specification(scalar.getSpecifiedByUrl()))
                    .build());
        }
    }

    private static List<Directive> specification(@Nullable String url) {
        if (url == null) {
            return List.of();
        }
        Argument where = new Argument("url", new StringValue(url));
        return List.of(
                Directive.newDirective().name("specifiedBy").argument(where).build());
    }

    private void replace(TypeDefinition<?> old, TypeDefinition<?> shaped) {
        definitions.remove(old);
        definitions.add((SDLDefinition<?>) shaped);
    }

    private TypeDefinition<?> shaped(ObjectTypeDefinition object) {
        Map<String, FieldDefinition> fields = new LinkedHashMap<>();
        List<Type> implemented = new ArrayList<>();
        for (Class<?> type = classes.get(object.getName()); type != null; type = type.getSuperclass()) {
            String ancestor = interfaceOf(type);
            if (ancestor != null && !ancestor.equals(object.getName())) {
                implemented.add(new TypeName(ancestor));
                originalFields(ancestor).forEach(field -> fields.put(field.getName(), shaped(field)));
            }
        }
        object.getFieldDefinitions().forEach(field -> fields.put(field.getName(), shaped(field)));
        if (interfaces.contains(object.getName())) {
            return InterfaceTypeDefinition.newInterfaceTypeDefinition()
                    .name(object.getName())
                    .description(object.getDescription())
                    .implementz(implemented)
                    .definitions(List.copyOf(fields.values()))
                    .build();
        }
        return object.transform(builder -> builder.implementz(implemented)
                .description(ROOTS.getOrDefault(object.getName(), object.getDescription()))
                .fieldDefinitions(List.copyOf(fields.values())));
    }

    private @Nullable String interfaceOf(Class<?> type) {
        return interfaces.stream()
                .filter(name -> classes.get(name) == type)
                .findFirst()
                .orElse(null);
    }

    private FieldDefinition shaped(FieldDefinition field) {
        List<InputValueDefinition> arguments = Arguments.of(field, isConnection(field.getType()));
        return field.transform(builder -> builder.type(renamed(field.getType()))
                .description(inOwnWords(field.getDescription()))
                .inputValueDefinitions(arguments.stream().map(this::shaped).toList()));
    }

    private boolean isConnection(Type<?> type) {
        return switch (type) {
            case NonNullType some -> isConnection(some.getType());
            case TypeName name -> Connection.class.isAssignableFrom(classes.getOrDefault(name.getName(), Object.class));
            default -> false;
        };
    }

    private InputObjectTypeDefinition shaped(InputObjectTypeDefinition input) {
        return input.transform(builder -> builder.inputValueDefinitions(
                input.getInputValueDefinitions().stream().map(this::shaped).toList()));
    }

    /** Lists that a client sends hold no nulls: SmallRye cannot say so of a resolver's parameter. */
    private InputValueDefinition shaped(InputValueDefinition input) {
        return input.transform(builder ->
                builder.type(withoutNulls(renamed(input.getType()))).description(inOwnWords(input.getDescription())));
    }

    /** SmallRye appends the format of dates, which their scalars describe already. */
    private static @Nullable Description inOwnWords(@Nullable Description description) {
        if (description == null || !description.getContent().endsWith(FORMAT)) {
            return description;
        }
        String text = description.getContent();
        return new Description(text.substring(0, text.length() - FORMAT.length()), null, description.isMultiLine());
    }

    private static Type<?> withoutNulls(Type<?> type) {
        return switch (type) {
            case NonNullType some -> new NonNullType(withoutNulls(some.getType()));
            case ListType list
            when !(list.getType() instanceof NonNullType) ->
                new ListType(new NonNullType(withoutNulls(list.getType())));
            default -> type;
        };
    }

    private static Type<?> renamed(Type<?> type) {
        return switch (type) {
            case NonNullType some -> new NonNullType(renamed(some.getType()));
            case ListType list -> new ListType(renamed(list.getType()));
            case TypeName name -> new TypeName(SCALARS.getOrDefault(name.getName(), name.getName()));
            default -> type;
        };
    }

    private List<FieldDefinition> originalFields(String type) {
        return originals.get(type) instanceof ObjectTypeDefinition object ? object.getFieldDefinitions() : List.of();
    }
}
