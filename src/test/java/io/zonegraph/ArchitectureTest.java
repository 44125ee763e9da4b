package io.zonegraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rooms of the house, and which may know which. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.zonegraph");

    @Test
    void rooms_are_named_after_what_is_in_them() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..service..", "..impl..", "..dto..")
                .because("such a name says nothing about what belongs there")
                .check(HOUSE);
    }

    @Test
    void every_room_says_what_lives_there_and_is_null_marked() {
        classes().should(resideInANullMarkedPackage()).check(HOUSE);
    }

    @Test
    void the_engine_and_the_route_know_no_feature() {
        noClasses()
                .that()
                .resideInAnyPackage("io.zonegraph.graph..", "io.zonegraph.http..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.zonegraph.city..",
                        "io.zonegraph.zone..",
                        "io.zonegraph.park..",
                        "io.zonegraph.developer..",
                        "io.zonegraph.deal..",
                        "io.zonegraph.event..",
                        "io.zonegraph.source..",
                        "io.zonegraph.claim..")
                .because("features bring their descriptions to the engine")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void rooms_depend_on_each_other_in_one_direction() {
        slices().matching("io.zonegraph.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package with a package-info that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in " + type.getPackageName()));
            }
        };
    }
}
