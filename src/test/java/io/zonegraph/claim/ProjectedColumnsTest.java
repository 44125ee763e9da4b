package io.zonegraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import io.zonegraph.node.Node;
import io.zonegraph.node.NodeKind;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What claims are projected onto, Hibernate only reads: saving a node that was loaded before must not undo it. */
@QuarkusTest
class ProjectedColumnsTest {

    @Inject
    Vocabulary vocabulary;

    @Inject
    EntityManagerFactory factory;

    @Inject
    EntityManager entities;

    @Inject
    Database database;

    @ParameterizedTest
    @EnumSource
    void are_read_only(NodeKind kind) {
        Set<String> projected = vocabulary.rulesOf(kind).stream()
                .flatMap(rule -> rule.targets.stream())
                .filter(Target.Columns.class::isInstance)
                .flatMap(target -> ((Target.Columns) target).columns().stream())
                .map(ProjectedColumn::column)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = new TreeSet<>(writtenByHibernate(kind));
        written.retainAll(projected);
        assertEquals(Set.of(), written);
    }

    @Test
    @TestTransaction
    void survive_the_saving_of_a_node_that_was_loaded_before() {
        Node city = entities.createQuery("from City where slug = 'hai-duong'", Node.class)
                .getSingleResult();
        database.update("update city set population = 7, dissolved_on_inferred = true where slug = 'hai-duong'");
        city.slug = "renamed";
        entities.flush();
        assertEquals(
                "7, true", database.one("select population, dissolved_on_inferred from city where slug = 'renamed'"));
    }

    private List<String> writtenByHibernate(NodeKind kind) {
        EntityPersister persister = factory.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .streamEntityDescriptors()
                .filter(entity -> entity.getMappedClass().getSimpleName().equals(kind.word))
                .findFirst()
                .orElseThrow();
        List<String> written = new ArrayList<>();
        persister.forEachAttributeMapping(attribute -> {
            if (attribute.getAttributeMetadata().isUpdatable()) {
                written.addAll(columns(attribute));
            }
        });
        return written;
    }

    private static List<String> columns(AttributeMapping attribute) {
        List<String> columns = new ArrayList<>();
        attribute.forEachSelectable((index, column) -> {
            if (column.isUpdateable()) {
                columns.add(column.getSelectionExpression());
            }
        });
        return columns;
    }
}
