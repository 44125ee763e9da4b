package io.zonegraph.graph.schema;

import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each resolver describes: asked once, at start-up. */
@ApplicationScoped
public class Resolvers {

    private final Map<String, Read> reads = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    Resolvers(Schema model, Instance<Object> beans) {
        TypeShapes.classes(model).forEach((name, type) -> names.put(type, name));
        model.getQueries().forEach(operation -> ask("Query", operation, beans));
        for (Type type : model.getTypes().values()) {
            type.getOperations().values().forEach(operation -> ask(type.getName(), operation, beans));
        }
    }

    /** What a field reads, told by its type or one that the type's class extends; null if it reads nothing. */
    @Nullable
    Read of(String owner, @Nullable Class<?> type, String field) {
        Read own = reads.get(owner + '.' + field);
        for (Class<?> ancestor = type; own == null && ancestor != null; ancestor = ancestor.getSuperclass()) {
            own = reads.get(names.get(ancestor) + '.' + field);
        }
        return own;
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
        Class<?> api = TypeShapes.load(operation.getClassName());
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
}
