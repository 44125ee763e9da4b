package io.zonegraph.graph.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entity as the engine sees it.
 *
 * @param entity the Panache class
 * @param kind the name of the entity at the root of its inheritance, which prefixes global ids
 * @param table the table that holds its rows
 * @param idColumn the column of its id; empty for a link entity whose id is made of references
 * @param attributes its attributes by name, inherited ones and, for a root, those of its subclasses included
 * @param subtypes the discriminating value of each concrete class that may stand in the table; empty when only one can
 * @param discriminator SQL with {@code {alias}} for the table's alias that gives the discriminating value; null when
 *     only one class can stand in the table
 */
public record EntityModel(
        Class<?> entity,
        String kind,
        String table,
        String idColumn,
        Map<String, Attribute> attributes,
        List<Subtype> subtypes,
        @Nullable String discriminator) {

    /** A concrete class and the discriminating value of its rows. */
    public record Subtype(Class<?> entity, String value) {}

    /** The code of the kind, as an enum of kinds spells it: ECONOMIC_ZONE for EconomicZone. */
    public String code() {
        return kind.replaceAll("(.)([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    public Optional<Attribute> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /** The column of a plain attribute or a reference; a fault of a description, found at start-up, if there is none. */
    public String column(String name) {
        return switch (attributes.get(name)) {
            case Attribute.Value value -> value.column();
            case Attribute.Reference reference -> reference.column();
            case null, default ->
                throw new IllegalStateException(entity.getSimpleName() + " has no column attribute '" + name + "'.");
        };
    }

    /** The attribute that is an amount of money; empty if none is. */
    public Optional<Attribute.Embedded> money() {
        return attributes.values().stream()
                .filter(part -> part instanceof Attribute.Embedded embedded && embedded.has("currency"))
                .map(Attribute.Embedded.class::cast)
                .findFirst();
    }

    /** Whether rows of several concrete classes may come from this entity. */
    public boolean isPolymorphic() {
        return subtypes.size() > 1;
    }

    /** The condition that keeps rows of other classes of the same table out, or null when there are none. */
    public @Nullable String onlyThisClass(String alias) {
        if (discriminator == null || subtypes.size() != 1) {
            return null;
        }
        return discriminator.replace("{alias}", alias) + " = '"
                + subtypes.getFirst().value() + "'";
    }

    /** SQL for the discriminating value of a row. */
    public String discriminatorOf(String alias) {
        if (discriminator == null) {
            throw new IllegalStateException(entity.getSimpleName() + " is of one class only.");
        }
        return discriminator.replace("{alias}", alias);
    }
}
