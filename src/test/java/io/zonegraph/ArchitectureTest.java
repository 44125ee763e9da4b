package io.zonegraph;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the house, which may know which, and what may go through their doors. */
class ArchitectureTest {

    private static final String HOUSE = "io.zonegraph";

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);

    /** A room may use any room before it. The room that holds a reference contributes both directions of the edge. */
    private static final List<String> ROOMS = List.of(
            "embedded",
            "observe",
            "graph",
            "http",
            "node",
            "label",
            "search",
            "source",
            "claim",
            "evidence",
            "history",
            "boundary",
            "city",
            "sector",
            "organisation",
            "zone",
            "park",
            "infrastructure",
            "deal",
            "event",
            "commitment",
            "network",
            "dataset",
            "start");

    /** Rooms at the edge of the house: they serve the outside, and no other room calls them. */
    private static final Set<String> EDGE = Set.of("embedded", "http", "start");

    /** The rooms that bring nodes and claims into the database; all columns of facts follow from claims. */
    private static final String[] WRITERS = {rooms("claim"), rooms("dataset")};

    private static final Set<String> WRITES = Set.of(
            "persist",
            "persistAndFlush",
            "delete",
            "deleteAll",
            "deleteById",
            "update",
            "merge",
            "remove",
            "insert",
            "upsert",
            "executeUpdate",
            "executeBatch",
            "createMutationQuery",
            "createNativeMutationQuery");

    private static final int MOST_PARAMETERS = 4;

    static List<String> rooms() {
        return ROOMS;
    }

    private static String rooms(String name) {
        return HOUSE + "." + name + "..";
    }

    private static String[] packages(List<String> rooms) {
        return rooms.stream().map(ArchitectureTest::rooms).toArray(String[]::new);
    }

    @Test
    void every_room_has_its_place_in_the_order() {
        Set<String> built = new TreeSet<>();
        for (JavaClass type : ALL) {
            String path = type.getPackageName().substring(HOUSE.length());
            if (!path.isEmpty()) {
                built.add(path.split("\\.")[1]);
            }
        }
        assertEquals(new TreeSet<>(ROOMS), built, "a new room needs a place in the order of rooms");
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void uses_only_rooms_before_it(String room) {
        List<String> after = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size());
        if (!after.isEmpty()) {
            noClasses()
                    .that()
                    .resideInAPackage(rooms(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages(after))
                    .because("the later room contributes what it knows to the earlier one's types")
                    .check(ALL);
        }
    }

    @Test
    void no_room_calls_those_at_the_edge() {
        for (String room : EDGE) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage(rooms(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(rooms(room))
                    .because("it serves the outside")
                    .check(ALL);
        }
    }

    @Test
    void rooms_are_named_after_what_is_in_them() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..service..", "..impl..", "..dto..")
                .because("such a name says nothing about what belongs there")
                .check(ALL);
    }

    @Test
    void every_room_says_what_lives_there_and_is_null_marked() {
        classes()
                .should(check("reside in a package with a package-info that is @NullMarked", (type, problems) -> {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                        problems.add(type.getName() + " is in " + type.getPackageName());
                    }
                }))
                .check(ALL);
    }

    @Test
    void a_native_image_is_told_of_every_resolver() {
        classes()
                .that()
                .areAnnotatedWith(GraphQLApi.class)
                .should()
                .beAnnotatedWith(RegisterForReflection.class)
                .because("the engine asks each resolver what it reads, by reflection")
                .check(ALL);
    }

    @Test
    void entities_are_never_arguments() {
        classes()
                .that()
                .areAnnotatedWith(GraphQLApi.class)
                .should(check("take no entity but as the source of a field", (api, problems) -> {
                    for (JavaMethod resolver : api.getMethods()) {
                        for (JavaParameter parameter : resolver.getParameters()) {
                            if (!isSource(parameter) && holdsEntity(parameter)) {
                                problems.add(resolver.getFullName() + " takes "
                                        + parameter.getType().getName());
                            }
                        }
                    }
                }))
                .because("a client names nodes by id and states facts as claims")
                .check(ALL);
    }

    @Test
    void entities_are_never_parts_of_inputs() {
        classes()
                .that()
                .areAnnotatedWith(Input.class)
                .should(check(
                        "have no entity as a field",
                        (input, problems) -> input.getAllFields().stream()
                                .filter(field -> field.getType().getAllInvolvedRawTypes().stream()
                                        .anyMatch(ArchitectureTest::isEntity))
                                .forEach(field -> problems.add(field.getFullName()))))
                .because("a client names nodes by id and states facts as claims")
                .allowEmptyShould(true)
                .check(ALL);
    }

    @Test
    void only_the_ledger_and_the_loader_write() {
        noClasses()
                .that()
                .resideOutsideOfPackages(WRITERS)
                .should()
                .callMethodWhere(describe("it writes to the database", ArchitectureTest::writes))
                .because("a fact is written as a claim, and the ledger projects it")
                .check(ALL);
    }

    @Test
    void methods_take_few_parameters() {
        classes()
                .that(describe("are no resolvers", type -> !type.isAnnotatedWith(GraphQLApi.class)))
                .should(check("take at most " + MOST_PARAMETERS + " parameters", (type, problems) -> {
                    type.getMethods().stream()
                            .filter(method -> method.getRawParameterTypes().size() > MOST_PARAMETERS)
                            .filter(method -> !method.getName().contains("$"))
                            .forEach(method -> problems.add(method.getFullName()));
                    type.getConstructors().stream()
                            .filter(made -> !type.isRecord() && !type.isEnum() && !type.isInnerClass())
                            .filter(made -> made.getRawParameterTypes().size() > MOST_PARAMETERS)
                            .forEach(made -> problems.add(made.getFullName()));
                }))
                .because("what belongs together is a record")
                .check(ALL);
    }

    private static boolean isSource(JavaParameter parameter) {
        return parameter.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .anyMatch(annotation -> annotation.isEquivalentTo(Source.class));
    }

    private static boolean holdsEntity(JavaParameter parameter) {
        return parameter.getType().getAllInvolvedRawTypes().stream().anyMatch(ArchitectureTest::isEntity);
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class) || type.isAssignableTo(PanacheEntityBase.class);
    }

    private static boolean writes(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        boolean database = owner.isAssignableTo(PanacheEntityBase.class)
                || owner.isAssignableTo(EntityManager.class)
                || owner.isAssignableTo(Query.class)
                || owner.isAssignableTo(PreparedStatement.class)
                || owner.getPackageName().startsWith("org.hibernate");
        return database && WRITES.contains(call.getName());
    }

    private static ArchCondition<JavaClass> check(String rule, BiConsumer<JavaClass, List<String>> finder) {
        return new ArchCondition<>(rule) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                List<String> problems = new ArrayList<>();
                finder.accept(type, problems);
                problems.forEach(problem -> events.add(SimpleConditionEvent.violated(type, problem)));
            }
        };
    }
}
