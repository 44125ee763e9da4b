package io.zonegraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.city.SuccessionRole;
import io.zonegraph.deal.DealAmountRole;
import io.zonegraph.deal.PartyRole;
import io.zonegraph.event.ParticipantRole;
import io.zonegraph.event.TopicRole;
import io.zonegraph.node.NodeKind;
import io.zonegraph.organisation.OwnershipRole;
import io.zonegraph.park.DeveloperRole;
import io.zonegraph.sector.SectorRole;
import jakarta.inject.Inject;
import jakarta.persistence.SchemaValidationException;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.metamodel.spi.MappingMetamodelImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.junit.jupiter.api.Test;

/** The tables are what the migrations, the entities and the rules of the house say they are. */
@QuarkusTest
class MigrationTest {

    private static final Pattern CODE = Pattern.compile("'([A-Za-z0-9_]+)'");

    @Inject
    Flyway flyway;

    @Inject
    SessionFactory factory;

    @Inject
    Database database;

    @Test
    void migrating_again_changes_nothing() {
        assertTrue(flyway.info().applied().length >= 16);
        assertEquals(0, flyway.migrate().migrationsExecuted);
        assertTrue(flyway.validateWithResult().validationSuccessful);
    }

    @Test
    void the_entities_fit_the_tables() throws SchemaValidationException {
        factory.getSchemaManager().validate();
    }

    @Test
    void every_constraint_is_named_after_its_kind_and_table() {
        assertEquals(List.of(), database.rows("""
                select conname from pg_constraint c join pg_class t on t.oid = c.conrelid
                where c.connamespace = 'public'::regnamespace and t.relname <> 'flyway_schema_history'
                and c.contype in ('p', 'f', 'u', 'c') and not starts_with(conname, case c.contype
                    when 'p' then 'pk' when 'f' then 'fk' when 'u' then 'uq' else 'ck' end || '_' || t.relname)
                """));
    }

    @Test
    void every_foreign_key_has_an_index() {
        assertEquals(List.of(), database.rows("""
                select cast(conname as text) from pg_constraint c
                where contype = 'f' and connamespace = 'public'::regnamespace and not exists (
                    select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])
                """));
    }

    /** A code that the database refuses, or one that nobody can write, would be found only when it is too late. */
    @Test
    void every_enum_has_the_codes_of_its_check() {
        int compared = 0;
        for (EntityType<?> entity : factory.getMetamodel().getEntities()) {
            for (Attribute<?, ?> attribute : entity.getAttributes()) {
                Class<?> type = attribute.getJavaType();
                if (type.isEnum() && type != NodeKind.class && isWrittenDirectly(entity)) {
                    compareCodes(entity, attribute);
                    compared++;
                }
            }
        }
        assertTrue(compared > 20, "Only " + compared + " enums were compared");
    }

    /** Links and conflicts repeat what claims were checked for, and functions and views write nothing. */
    private boolean isWrittenDirectly(EntityType<?> entity) {
        MappingMetamodelImplementor metamodel = (MappingMetamodelImplementor) factory.getMetamodel();
        String table = metamodel
                .getEntityDescriptor(entity.getJavaType())
                .getMappedTableDetails()
                .getTableName();
        return !Set.of("link", "conflict").contains(table)
                && database.count("pg_class where relname = ? and relkind = 'r'", table) == 1;
    }

    @Test
    void every_role_of_a_room_may_be_claimed() {
        Set<String> roles = new TreeSet<>();
        Stream.of(
                        SuccessionRole.class,
                        DeveloperRole.class,
                        OwnershipRole.class,
                        PartyRole.class,
                        DealAmountRole.class,
                        ParticipantRole.class,
                        TopicRole.class,
                        SectorRole.class)
                .forEach(type -> roles.addAll(names(type)));
        assertEquals(roles, codesOf("claim", "role"));
    }

    private void compareCodes(EntityType<?> entity, Attribute<?, ?> attribute) {
        MappingMetamodelImplementor metamodel = (MappingMetamodelImplementor) factory.getMetamodel();
        var persister = (AbstractEntityPersister) metamodel.getEntityDescriptor(entity.getJavaType());
        String column = persister.getPropertyColumnNames(attribute.getName())[0];
        String field = entity.getName() + "." + attribute.getName();
        assertEquals(names(attribute.getJavaType()), codesOf(persister.getTableName(), column), field);
    }

    private Set<String> codesOf(String table, String column) {
        String check = database.one(
                "select pg_get_constraintdef(oid) from pg_constraint where conname = ?", "ck_" + table + "_" + column);
        Set<String> codes = new TreeSet<>();
        CODE.matcher(check).results().forEach(match -> codes.add(match.group(1)));
        return codes;
    }

    private static Set<String> names(Class<?> type) {
        Set<String> names = new TreeSet<>();
        Stream.of(type.getEnumConstants()).forEach(constant -> names.add(((Enum<?>) constant).name()));
        return names;
    }
}
