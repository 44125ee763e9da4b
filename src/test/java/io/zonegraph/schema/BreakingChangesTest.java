package io.zonegraph.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which changes of a schema break a client, and that the released schema has met none of them. */
class BreakingChangesTest {

    private static final String BEFORE = """
            type Query { park(id: ID!, lang: Language): Park, parks(filter: ParkFilter, first: Int = 20): [Park!]! }
            interface Node { id: ID! }
            interface Place implements Node { id: ID!, name: String }
            type Park implements Node & Place { id: ID!, name: String, areaHectares: Float, kind: ParkKind!, tags: [String!]! }
            type Unreached implements Node { id: ID!, label: String }
            union Either = Park | Unreached
            enum ParkKind { INDUSTRIAL ECO @deprecated(reason: "gone") }
            enum Language { EN VI }
            input ParkFilter { name: String, kinds: [ParkKind!], ascending: Boolean = true }
            scalar Date
            """;

    @Test
    void the_released_schema_still_holds() {
        String now = SchemaFiles.read(SchemaFiles.CURRENT);
        if (System.getProperty("schema.release") != null) {
            SchemaFiles.write(SchemaFiles.RELEASED, now);
        }
        List<String> changes = BreakingChanges.between(SchemaFiles.read(SchemaFiles.RELEASED), now);
        assertEquals(
                "",
                String.join("\n", changes),
                "Clients of the released schema break. Add beside, deprecate, and remove with the next major release: "
                        + "CONTRIBUTING.md says how.");
    }

    @Test
    void the_same_schema_breaks_nothing() {
        assertEquals(List.of(), BreakingChanges.between(BEFORE, BEFORE));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            scalar Date                             | ''
            'type Unreached implements Node { id: ID!, label: String }' | ''
            'areaHectares: Float,'                  | ''
            'label: String'                         | ''
            areaHectares: Float                     | areaHectares: Int
            areaHectares: Float                     | areaHectares: [Float]
            kind: ParkKind!                         | kind: ParkKind
            tags: [String!]!                        | tags: [String]!
            tags: [String!]!                        | tags: [String!]
            'lang: Language'                        | 'lang: Language!'
            'lang: Language'                        | 'lang: String'
            ', lang: Language'                      | ''
            ', lang: Language'                      | ', language: Language'
            'lang: Language'                        | 'lang: Language, at: Date!'
            first: Int = 20                         | first: Int = 50
            first: Int = 20                         | first: Int
            INDUSTRIAL                              | INDUSTRY
            'ECO @deprecated(reason: "gone")'       | ''
            'name: String, kinds'                   | kinds
            'name: String, kinds'                   | 'name: String!, kinds'
            kinds: [ParkKind!]                      | kinds: ParkKind
            kinds: [ParkKind!]                      | 'kinds: [ParkKind!], city: String!'
            ascending: Boolean = true               | ascending: Boolean = false
            ascending: Boolean = true               | ascending: Boolean
            type Park implements Node & Place       | type Park implements Node
            interface Place implements Node         | interface Place
            '= Park | Unreached'                    | = Park
            scalar Date                             | enum Date { TODAY }
            """, quoteCharacter = '\'', ignoreLeadingAndTrailingWhitespace = true)
    void breaks(String before, String after) {
        String changed = BEFORE.replace(before, after);
        assertNotEquals(BEFORE, changed, "the change applies");
        assertNotEquals(List.of(), BreakingChanges.between(BEFORE, changed));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            'areaHectares: Float,'     | 'areaHectares: Float, city: String,'
            'areaHectares: Float,'     | 'areaHectares: Float @deprecated(reason: "see area"),'
            areaHectares: Float        | areaHectares: Float!
            'lang: Language'           | 'lang: Language, at: Date'
            'id: ID!, lang'            | 'id: ID, lang'
            INDUSTRIAL                 | INDUSTRIAL LOGISTICS
            'name: String, kinds'      | 'name: String, city: String, kinds'
            kinds: [ParkKind!]         | kinds: [ParkKind]
            scalar Date                | scalar Date scalar DateTime
            """)
    void does_not_break(String before, String after) {
        String changed = BEFORE.replace(before, after);
        assertNotEquals(BEFORE, changed, "the change applies");
        assertEquals(List.of(), BreakingChanges.between(BEFORE, changed));
    }
}
