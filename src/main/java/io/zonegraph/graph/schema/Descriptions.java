package io.zonegraph.graph.schema;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each described field of the schema reads: asked of every resolver once, at start-up. */
@ApplicationScoped
public class Descriptions {

    private final Map<String, Read> reads = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();
    private final Set<String> connections = new HashSet<>();
    private final GraphQLSchema schema;

    Descriptions(Schema model, GraphQLSchema schema, Instance<Object> beans) {
        this.schema = schema;
        TypeShapes.classes(model).forEach((name, type) -> {
            names.put(type, name);
            if (Connection.class.isAssignableFrom(type)) {
                connections.add(name);
            }
        });
        String query = schema.getQueryType().getName();
        model.getQueries().forEach(operation -> ask(query, operation, beans));
        for (Type type : model.getTypes().values()) {
            type.getOperations().values().forEach(operation -> ask(type.getName(), operation, beans));
        }
    }

    /** The schema whose fields are described. */
    public GraphQLSchema schema() {
        return schema;
    }

    /** What a field reads, or null for a field that holds an attribute of its parent or has an ordinary resolver. */
    public @Nullable Read of(GraphQLObjectType type, GraphQLFieldDefinition field) {
        Read own = reads.get(type.getName() + '.' + field.getName());
        if (own != null) {
            return own;
        }
        for (var shape : type.getInterfaces()) {
            Read inherited = reads.get(((GraphQLInterfaceType) shape).getName() + '.' + field.getName());
            if (inherited != null) {
                return inherited;
            }
        }
        return null;
    }

    /** What the field of that name reads on the type that an entity is, or null if it holds an attribute. */
    public @Nullable Read of(Class<?> entity, String field) {
        for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
            Read read = reads.get(names.get(type) + '.' + field);
            if (read != null) {
                return read;
            }
        }
        return null;
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

    private void ask(String type, Operation operation, Instance<Object> beans) {
        Method resolver = resolver(operation);
        Object bean = beans.select(resolver.getDeclaringClass()).get();
        Read read = Reads.describedBy(() -> invoke(resolver, bean));
        if (read != null) {
            reads.put(type + '.' + operation.getName(), read);
        }
    }

    private static void invoke(Method resolver, Object bean) {
        try {
            resolver.invoke(bean, new Object[resolver.getParameterCount()]);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "The resolver " + resolver + " must describe its read without looking at its arguments.", e);
        }
    }

    private static Method resolver(Operation operation) {
        Class<?> api = load(operation.getClassName());
        return Arrays.stream(api.getMethods())
                .filter(method -> method.getName().equals(operation.getMethodName()))
                .filter(method ->
                        method.getParameterCount() == operation.getArguments().size())
                .filter(method -> !operation.isSourceField()
                        || Arrays.stream(method.getParameterTypes())
                                .anyMatch(parameter -> parameter
                                        .getName()
                                        .equals(operation.getSourceFieldOn().getClassName())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No method for " + operation));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The schema names a class that is not there: " + name, e);
        }
    }
}
