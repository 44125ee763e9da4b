package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.graph.model.Attribute;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.model.EntityModels;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An order by a column that is always known needs no place for the unknown, and then an index can follow it. */
@QuarkusTest
class NullabilityTest {

    @Inject
    EntityModels models;

    @Inject
    EntityManager entities;

    @Inject
    Database database;

    @Test
    void the_mapping_knows_which_columns_are_always_known() {
        Set<String> mapped = new TreeSet<>();
        Set<String> known = new HashSet<>();
        entities.getMetamodel().getEntities().forEach(entity -> {
            EntityModel model = models.of(entity.getJavaType());
            columns(model.attributes().values().stream()).forEach(column -> {
                mapped.add(model.table() + "." + column.column());
                if (!column.nullable()) {
                    known.add(model.table() + "." + column.column());
                }
            });
        });
        List<String> rows = database.rows("select table_name || '.' || column_name from information_schema.columns "
                + "where table_schema = 'public' and is_nullable = 'NO'");
        Set<String> expected = new TreeSet<>(rows);
        expected.retainAll(mapped);
        expected.removeAll(known);
        assertEquals(Set.of(), expected, "columns that are `not null`, but not so mapped");
    }

    /** Those of what is one object in the schema aside: it is null as a whole. */
    private static Stream<Attribute.Value> columns(Stream<Attribute> attributes) {
        return attributes.flatMap(attribute -> switch (attribute) {
            case Attribute.Value value -> Stream.of(value);
            case Attribute.Reference reference ->
                Stream.of(new Attribute.Value(
                        reference.name(), reference.column(), reference.nullable(), reference.target()));
            case Attribute.Embedded embedded -> Stream.empty();
        });
    }
}
