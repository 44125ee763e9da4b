package io.zonegraph.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that every member of the schema keeps, and that each rule finds what breaks it. */
class SchemaLintTest {

    private static final String SOUND = """
            "What can be asked."
            type Query {
              "A park by its id; null if there is none. Example: { park(id: 1) { areaHectares } }"
              park("The id." id: ID!): Park
              "All parks, by name."
              parks("How many." first: Int, "Where." after: String, "How many." last: Int, "Where." before: String): ParkConnection!
            }
            "Land."
            type Park {
              "Its area in hectares. Null if unknown."
              areaHectares: Float
              "When it opened. Null if unknown."
              openedOn: Date
              "When it was recorded."
              recordedAt: DateTime!
              "What it is for. Null if unknown."
              kind: ParkKind
              "Its tags, in the order of the source."
              tags: [String!]!
            }
            "A page of parks."
            type ParkConnection {
              "Where the page lies."
              pageInfo: PageInfo!
            }
            "Where a page lies."
            type PageInfo {
              "Whether more follows."
              hasNextPage: Boolean!
            }
            "What a park is for."
            enum ParkKind {
              "High technology."
              HIGH_TECH
            }
            "Which parks to keep."
            input ParkFilter {
              "Any of these kinds."
              kinds: [ParkKind!]
            }
            "A day."
            scalar Date
            "An instant."
            scalar DateTime
            """;

    @Test
    void the_schema_keeps_the_rules() {
        List<String> offences = SchemaLint.offences(SchemaFiles.parse(SchemaFiles.read(SchemaFiles.CURRENT)));
        assertEquals("", String.join("\n", offences), "Mend these where they are declared, then write the file anew");
    }

    @Test
    void a_sound_schema_has_no_offences() {
        assertEquals(List.of(), SchemaLint.offences(SchemaFiles.parse(SOUND)));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            "Land."                                | ''                           | Park has no description
            "Where the page lies."                 | ''                           | ParkConnection.pageInfo has no description
            "The id."                              | ''                           | Query.park(id) has no description
            "High technology."                     | ''                           | ParkKind.HIGH_TECH has no description
            "Any of these kinds."                  | ''                           | ParkFilter.kinds has no description
            "Land."                                | "land"                       | Park is not described in sentences: land
            "When it was recorded."                | "When (ISO-8601)."           | Park.recordedAt repeats the format of its scalar: When (ISO-8601).
            "Its area in hectares. Null if unknown." | "Its area in hectares."    | Park.areaHectares may be null, and does not say what null means
            "All parks, by name."                  | "All parks."                 | Query.parks does not tell its order
            "Its tags, in the order of the source." | "Its tags."                 | Park.tags does not tell its order
            HIGH_TECH                              | highTech                     | ParkKind.highTech is not in UPPER_CASE
            areaHectares: Float                    | area_hectares: String        | Park.area_hectares is not in camelCase
            areaHectares: Float                    | area: Float                  | Park.area is a figure without a unit
            kind: ParkKind                         | type: ParkKind               | Park.type is called a type; call it a kind or a status
            openedOn: Date                         | opened: Date                 | Park.opened is a date, or is named as one, but not both
            openedOn: Date                         | openedOn: String             | Park.openedOn is a date, or is named as one, but not both
            recordedAt: DateTime!                  | recordedOn: DateTime!        | Park.recordedOn is an instant, or is named as one, but not both
            tags: [String!]!                       | tags: [String]!              | Park.tags is a list that may hold nulls
            kinds: [ParkKind!]                     | kinds: [ParkKind]            | ParkFilter.kinds is a list that may hold nulls
            ParkConnection                         | Parks                        | Parks has pageInfo, or is named a connection, but not both
            ', "Where." before: String'            | ''                           | Query.parks is a connection without `before: String`
            first: Int                             | first: String                | Query.parks is a connection without `first: Int`
            """)
    void finds(String sound, String broken, String offence) {
        String schema = SOUND.replace(sound, broken);
        List<String> offences = SchemaLint.offences(SchemaFiles.parse(schema));
        assertEquals(true, offences.contains(offence), () -> "found only " + offences);
    }
}
