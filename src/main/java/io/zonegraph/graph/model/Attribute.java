package io.zonegraph.graph.model;

import java.util.Map;

/** An attribute of an entity, as a place in its table. */
public sealed interface Attribute {

    /** The attribute's name in Java, which is its field's name in the schema. */
    String name();

    /** A single column with a plain value, which is of this class in Java. */
    record Value(String name, String column, boolean nullable, Class<?> type) implements Attribute {}

    /** Several columns that are one object in the schema, such as an amount with its currency. */
    record Embedded(String name, Map<String, Attribute> attributes) implements Attribute {

        public boolean has(String part) {
            return attributes.containsKey(part);
        }

        /** The column of a part; a fault of a description, found at start-up, if there is none. */
        public String column(String part) {
            if (attributes.get(part) instanceof Value value) {
                return value.column();
            }
            throw new IllegalStateException("'" + name + "' has no part '" + part + "'.");
        }
    }

    /** A foreign key to another entity. */
    record Reference(String name, String column, boolean nullable, Class<?> target) implements Attribute {}
}
