package io.zonegraph.graph.schema;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.smallrye.graphql.schema.model.Schema;
import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Read;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the fields of the schema read, and of which classes its types are. */
@ApplicationScoped
public class Descriptions {

    private final Resolvers resolvers;
    private final Map<Class<?>, String> names = new HashMap<>();
    private final Map<String, Class<?>> classes;
    private final Set<String> connections = new HashSet<>();
    private final GraphQLSchema schema;

    Descriptions(Schema model, Resolvers resolvers, GraphQLSchema schema) {
        this.schema = schema;
        this.resolvers = resolvers;
        this.classes = TypeShapes.classes(model);
        classes.forEach((name, type) -> {
            names.put(type, name);
            if (Connection.class.isAssignableFrom(type)) {
                connections.add(name);
            }
        });
    }

    /** The schema whose fields are described. */
    public GraphQLSchema schema() {
        return schema;
    }

    /** What a field reads, or null for a field that holds an attribute of its parent or has an ordinary resolver. */
    public @Nullable Read of(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return resolvers.of(type.getName(), classes.get(type.getName()), field.getName());
    }

    /** What the field of that name reads on the type that an entity is, or null if it holds an attribute. */
    public @Nullable Read of(Class<?> entity, String field) {
        return resolvers.of("", entity, field);
    }

    /** Whether the field of that name is one object rather than a list or a connection. */
    public boolean isSingle(Class<?> type, String field) {
        GraphQLType shape =
                GraphQLTypeUtil.unwrapNonNull(definition(type, field).getType());
        return !GraphQLTypeUtil.isList(shape) && !isConnection(((GraphQLNamedType) shape).getName());
    }

    /** Whether the field of that name is a day. A dimension may bear the name of no field: the country of the city. */
    public boolean isA(String scalar, Class<?> type, String field) {
        GraphQLFieldDefinition definition = names.containsKey(type) ? definition(type, field) : null;
        return definition != null
                && GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLScalarType known
                && known.getName().equals(scalar);
    }

    /** Whether the field of that name is a list of parts of the row, rather than of rows that stand for themselves. */
    public boolean isOfParts(Class<?> type, String field) {
        GraphQLType shape =
                GraphQLTypeUtil.unwrapNonNull(definition(type, field).getType());
        return GraphQLTypeUtil.isList(shape)
                && GraphQLTypeUtil.unwrapAll(shape) instanceof GraphQLFieldsContainer part
                && part.getField("id") == null;
    }

    /** The class of the type that the field of that name has. */
    public Class<?> classOf(Class<?> type, String field) {
        String name =
                GraphQLTypeUtil.unwrapAll(definition(type, field).getType()).getName();
        return Objects.requireNonNull(classes.get(name));
    }

    /** The class of the edges of the connection that the field of that name is, or of the rows that it lists. */
    public Class<?> edgeOf(Class<?> type, String field) {
        GraphQLNamedType shape = (GraphQLNamedType)
                GraphQLTypeUtil.unwrapAll(definition(type, field).getType());
        GraphQLFieldDefinition edges = ((GraphQLFieldsContainer) shape).getField("edges");
        String name = edges == null
                ? shape.getName()
                : GraphQLTypeUtil.unwrapAll(edges.getType()).getName();
        return Objects.requireNonNull(classes.get(name));
    }

    private GraphQLFieldDefinition definition(Class<?> type, String field) {
        return ((GraphQLFieldsContainer) Objects.requireNonNull(schema.getType(typeOf(type)))).getField(field);
    }

    /** Whether the type of this name is a connection. */
    public boolean isConnection(String type) {
        return connections.contains(type);
    }

    /** The name of the type that a class is in the schema. */
    public String typeOf(Class<?> type) {
        String name = names.get(type);
        if (name == null) {
            throw new IllegalStateException(type.getName() + " is no type of the schema.");
        }
        return name;
    }
}
