package io.zonegraph.graph.schema;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ScalarTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.zonegraph.graph.Connection;
import io.zonegraph.graph.CountedWhen;
import io.zonegraph.graph.Overlapping;
import io.zonegraph.graph.Read;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what the fields of the schema's types hold, by their types and by what their resolvers read. */
final class FieldKinds {

    /** The filter by all names of a node, whatever the language. */
    static final String NAMES = "NameTextFilter";

    private static final Map<String, String> SCALARS = Map.of(
            "ID", "IDFilter",
            "String", "TextFilter",
            "Boolean", "BooleanFilter",
            "Int", "IntFilter",
            "Float", "FloatFilter",
            "Date", "DateFilter",
            "DateTime", "DateTimeFilter",
            "GeoJSON", "BoundaryFilter");

    /** The part by which an embedded object is known, and the filter for it. */
    private static final Map<String, String> EMBEDDED =
            Map.of("earliest", "DateFilter", "currency", "MoneyFilter", "latitude", "LocationFilter");

    /** What every edge has; all else its link carries. */
    private static final Set<String> OF_EVERY_EDGE = Set.of("node", "cursor");

    private final TypeDefinitionRegistry definitions;
    private final Map<String, Class<?>> classes;
    private final Resolvers resolvers;

    FieldKinds(TypeDefinitionRegistry definitions, Map<String, Class<?>> classes, Resolvers resolvers) {
        this.definitions = definitions;
        this.classes = classes;
        this.resolvers = resolvers;
    }

    FieldKind of(String owner, FieldDefinition field) {
        return switch (resolvers.of(owner, classes.get(owner), field.getName())) {
            case Read.Choice choice -> new FieldKind.Plain(NAMES);
            case Read.Chosen chosen -> new FieldKind.Unfiltered();
            case Read.Kind kind when !isAnyNode(owner) -> new FieldKind.Unfiltered();
            case Read.Rows rows when rows.relation() instanceof Read.Relation.Function -> new FieldKind.Unfiltered();
            case null, default -> byType(field.getType());
        };
    }

    /** The same, of the field's own arguments: a function may need some of them, which a filter elsewhere cannot give. */
    FieldKind listed(String owner, FieldDefinition field) {
        return resolvers.of(owner, classes.get(owner), field.getName()) instanceof Read.Rows rows
                        && rows.relation() instanceof Read.Relation.Function function
                        && function.filtered()
                ? byType(field.getType())
                : of(owner, field);
    }

    private FieldKind byType(Type<?> type) {
        String name = named(type);
        if (isList(type)) {
            return isRow(name) ? new FieldKind.Several(name) : new FieldKind.Unfiltered();
        }
        return switch (definitions.getType(name).orElse(null)) {
            case EnumTypeDefinition codes -> new FieldKind.Code(name);
            case ImplementingTypeDefinition<?> object -> object(object);
            case ScalarTypeDefinition scalar -> scalar(name);
            case null -> scalar(name);
            default -> new FieldKind.Unfiltered();
        };
    }

    private static FieldKind scalar(String name) {
        String filter = SCALARS.get(name);
        return filter == null ? new FieldKind.Unfiltered() : new FieldKind.Plain(filter);
    }

    private FieldKind object(ImplementingTypeDefinition<?> object) {
        String name = object.getName();
        Class<?> type = Objects.requireNonNull(classes.get(name));
        if (Connection.class.isAssignableFrom(type)) {
            String edge = edgeOf(object);
            String node = nodeOf(object);
            return isRow(node)
                    ? new FieldKind.Connection(name, node, carried(edge).isEmpty() ? null : edge)
                    : new FieldKind.Unfiltered();
        }
        if (type.isAnnotationPresent(Embeddable.class)) {
            return object.getFieldDefinitions().stream()
                    .map(part -> EMBEDDED.get(part.getName()))
                    .filter(filter -> filter != null)
                    .findFirst()
                    .<FieldKind>map(FieldKind.Plain::new)
                    .orElseGet(FieldKind.Unfiltered::new);
        }
        return isRow(name) ? new FieldKind.One(name, isNode(type) && !isAnyNode(name)) : new FieldKind.Unfiltered();
    }

    /** The type of the nodes of a connection. */
    String nodeOf(ImplementingTypeDefinition<?> connection) {
        return named(field(connection, "nodes"));
    }

    /** The type of the edges of a connection. */
    String edgeOf(ImplementingTypeDefinition<?> connection) {
        return named(field(connection, "edges"));
    }

    /** Whether the row itself holds the field, in its own columns. */
    boolean isColumn(String owner, FieldDefinition field) {
        return resolvers.of(owner, classes.get(owner), field.getName()) == null;
    }

    /** Whether the field is a node of any kind that the row itself refers to. */
    boolean isReference(String owner, FieldDefinition field) {
        return resolvers.of(owner, classes.get(owner), field.getName()) instanceof Read.Reference;
    }

    /** Whether the field lists nodes of any kind by their register, rather than by links to them. */
    boolean isOfRegister(String owner, FieldDefinition field) {
        return resolvers.of(owner, classes.get(owner), field.getName()) instanceof Read.Rows rows
                && rows.relation() instanceof Read.Relation.Root;
    }

    /** The fields of an edge that its link carries. */
    List<FieldDefinition> carried(String edge) {
        return implementing(edge).getFieldDefinitions().stream()
                .filter(field -> !OF_EVERY_EDGE.contains(field.getName()) && !Measures.isOne(field))
                .toList();
    }

    /** Whether the type is the interface of all nodes, rows of which have their kinds in other tables. */
    boolean isAnyNode(String type) {
        Class<?> known = classes.get(type);
        return known != null && Modifier.isAbstract(known.getModifiers()) && !known.isAnnotationPresent(Entity.class);
    }

    /** The fields of a type that can be asked for: not those that only give another one in another unit. */
    List<FieldDefinition> fieldsOf(String type) {
        return implementing(type).getFieldDefinitions().stream()
                .filter(field -> !Measures.isOne(field))
                .toList();
    }

    /** The types that the interface of all nodes stands for, by name; an interface among them stands for its own. */
    List<String> ofNodes() {
        return classes.entrySet().stream()
                .filter(type -> type.getValue().isAnnotationPresent(Entity.class)
                        && isNode(type.getValue())
                        && !type.getValue().getSuperclass().isAnnotationPresent(Entity.class))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Whether the type is of nodes, of one kind or of any. */
    boolean isNode(String type) {
        Class<?> known = classes.get(type);
        return known != null && isNode(known);
    }

    /** Whether it is an amount of money of the row's own, or a list of such amounts. */
    boolean isMoney(FieldKind kind) {
        return switch (kind) {
            case FieldKind.Plain(String filter) -> filter.equals("MoneyFilter");
            case FieldKind.Several(String type)
            when !isRoot(type) ->
                fieldsOf(type).stream()
                        .anyMatch(part -> of(type, part) instanceof FieldKind.Plain(String filter)
                                && filter.equals("MoneyFilter"));
            default -> false;
        };
    }

    /** The type of the roles that amounts of a list have; empty if they have none. */
    Optional<String> role(FieldKind amounts) {
        return amounts instanceof FieldKind.Several(String type)
                ? fieldsOf(type).stream()
                        .filter(field -> field.getName().equals("role"))
                        .map(field -> named(field.getType()))
                        .findFirst()
                : Optional.empty();
    }

    /** When totals count a row, in words. */
    String countedWhen(String type) {
        CountedWhen[] conditions = Objects.requireNonNull(classes.get(type)).getAnnotationsByType(CountedWhen.class);
        return conditions.length == 0
                ? "always 0, since all of this type do."
                : Arrays.stream(conditions)
                        .map(condition -> "`" + condition.attribute() + "` is " + condition.is())
                        .collect(Collectors.joining(" and ", "those count of which ", ". 0 if all are wanted."));
    }

    /** Which rows of the type overlap; empty if none can. */
    Optional<Overlapping> overlapping(String type) {
        return Optional.ofNullable(Objects.requireNonNull(classes.get(type)).getAnnotation(Overlapping.class));
    }

    private boolean isNode(Class<?> type) {
        return classes.entrySet().stream()
                .anyMatch(other -> isAnyNode(other.getKey()) && other.getValue().isAssignableFrom(type));
    }

    /** Whether rows of the type stand for themselves, as those that a query can name by their ids do. */
    boolean isRoot(String type) {
        return implementing(type).getFieldDefinitions().stream()
                .anyMatch(field -> field.getName().equals("id"));
    }

    /** Whether the type is of rows of an entity, or of any node. */
    boolean isRow(String name) {
        Class<?> type = classes.get(name);
        return type != null && (type.isAnnotationPresent(Entity.class) || isNode(type));
    }

    private ImplementingTypeDefinition<?> implementing(String name) {
        return (ImplementingTypeDefinition<?>) definitions.getType(name).orElseThrow();
    }

    private static Type<?> field(ImplementingTypeDefinition<?> object, String name) {
        return object.getFieldDefinitions().stream()
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getType();
    }

    private static boolean isList(Type<?> type) {
        return type instanceof NonNullType some ? isList(some.getType()) : type instanceof ListType;
    }

    private static String named(Type<?> type) {
        return switch (type) {
            case NonNullType some -> named(some.getType());
            case ListType list -> named(list.getType());
            case TypeName name -> name.getName();
            default -> throw new IllegalStateException("Unknown type " + type);
        };
    }
}
