package io.zonegraph.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.Database;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about files that are wrong: where it is, and what is wrong with it. */
@QuarkusTest
class DatasetErrorsTest {

    private static final String INDEX = "{recordedBy: test, recordedAt: '2026-01-01T00:00:00Z', files: [test.yaml]}";
    private static final String SOURCE = "{Source: test-report, attributes: {kind: REPORT}}";
    private static final String CITED = ", cite: [{source: test-report}]}";

    @Inject
    DatasetLoader loader;

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{Castle: x}                              | Castle is no kind of node",
                "{Park: Not A Slug}                       | \"Not A Slug\" is no slug",
                "{Park: x, clams: []}                     | unknown: clams; known: Park, attributes, claims, ids, names",
                "{Park: x}, {Park: x}                     | Park/x: it is described twice",
                "{Park: x, attributes: {kind: ECO}}       | Park/x: unknown: kind",
                "{Organisation: x}                        | Organisation/x: the attribute kind is missing",
                "{Country: x, attributes: {alpha4: XXXX}} | Country/x: unknown: alpha4",
                "{Park: x, names: [{fr: Parc}]}           | Park/x: names: unknown: fr",
                "{Park: x, names: [{kind: common}]}       | Park/x: names: a name begins with its language",
                "{Park: x, names: [{en: X, kind: pet}]}   | Park/x: names: kind: pet is none of [OFFICIAL",
                "{Park: x, names: [{en: X, from: soon}]}  | Park/x: names: from: \"soon\" is no date",
                "{Park: x, names: [{en: \"X\\u001fY\"}]}   | Park/x: names: en: it holds the control character U+001F",
                "{Park: x, ids: {GEONAMES: \"1\\u0085\"}}  | GEONAMES: it holds the control character U+0085",
                "{Organisation: x, attributes: {kind: \"a\\tb\"}} | kind: it holds the control character U+0009",
                "{Park: x, names: [{en: X, locator: p. 1}]} | Park/x: names: \"X\" has a locator and no source",
                "{Park: x, names: [{vi: X, kind: translated, source: test-report}]} | \"X\" is translated and has a source",
                "{Source: x, attributes: {kind: REPORT, accessedOn: lately}} | Source/x: accessedOn: \"lately\" is no date"
            })
    void a_node_that_is_wrong(String node, String message) {
        assertRefused(node, "test.yaml: ", message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SIZE: 5 ha         | SIZE: SIZE is no property",
                "POPULATION: 5      | POPULATION: a Park has no such property; it has [AREA",
                "AREA: large        | AREA: \"large\" is not a figure with a unit, such as 3200 km2",
                "AREA: 5 kg         | AREA: kg is no unit of it; give one of ha, har, km2, m2",
                "AREA: \"6.300,5 ha\" | AREA: \"6.300,5 ha\" is not a figure",
                "INVESTMENT: 5      | INVESTMENT: \"5\" is not an amount with a currency",
                "INVESTMENT: 5 XYZ  | INVESTMENT: XYZ is no currency",
                "KIND: CASTLE       | KIND: CASTLE is none of its codes; give one of CLUSTER, ECO",
                "CITY: Hai Phong    | CITY: there is no node Hai Phong; write Kind/slug",
                "CITY: Source/test-report | CITY: it refers to a node of kind Source; give one of kind City",
                "ESTABLISHED_ON: 15/10/2025 | \"15/10/2025\" is no date",
                "LOCATION: somewhere | LOCATION: \"somewhere\" is not a point",
                "LOCATION: \"1.0, 2.0 NEARBY\" | LOCATION: NEARBY is no accuracy of a location",
                "AREA: 5 ha, ranc: best | AREA: unknown: ranc; known: AREA, approximation",
                "AREA: 5 ha, label: \"a\\tb\" | AREA: label: it holds the control character U+0009",
                "AREA: 5 ha, note: \"a\\0b\" | AREA: note: it holds the control character U+0000",
                "AREA: 5 ha, rank: best | AREA: rank: best is none of [PREFERRED, NORMAL, DEPRECATED]",
                "AREA: 5 ha, derivedFrom: [elsewhere] | AREA: no claim has the key elsewhere",
                "AREA: 5 ha, key: k, derivedFrom: [k] | AREA: it is derived from itself",
                "AREA: 5 ha, basis: derived, note: computed | AREA: it is derived from nothing; name the claims",
                "SECTOR: Source/test-report, role: WANTED | WANTED is no role of it; give one of SETTLED, SOUGHT"
            })
    void a_claim_that_is_wrong(String claim, String message) {
        assertRefused("{Park: x, claims: [{" + claim + CITED + "]}", "test.yaml: Park/x ", message);
    }

    @Test
    void a_claim_that_cites_nothing() {
        assertRefused("{Park: x, claims: [{AREA: 5 ha}]}", "test.yaml: Park/x AREA: nobody is cited", "");
    }

    @Test
    void a_citation_that_is_an_input_of_nothing() {
        String cited = "{Park: x, claims: [{AREA: 5 ha, cite: [{source: test-report, input: true}]}]}";
        assertRefused(cited, "test.yaml: Park/x AREA: a citation is marked as an input, but it is not derived", "");
    }

    @Test
    void all_problems_are_told_at_once() {
        String twoWrong = "{Park: x, claims: [{AREA: 5 kg" + CITED + ", {INVESTMENT: 5 XYZ" + CITED + "]}";
        assertRefused(twoWrong, "The data set has 2 problem(s):", "XYZ is no currency");
    }

    @Test
    void a_file_that_is_not_there() {
        Map<String, String> files = Map.of("index.yaml", INDEX);
        String message = assertThrows(FileNotFoundException.class, () -> loader.load(folder(files)))
                .getMessage();
        assertEquals("The data set has no file test.yaml", message);
    }

    private void assertRefused(String nodes, String where, String what) {
        Map<String, String> files = Map.of("index.yaml", INDEX, "test.yaml", "nodes: [" + SOURCE + ", " + nodes + "]");
        String message = assertThrows(DatasetException.class, () -> loader.load(folder(files)))
                .getMessage();
        assertTrue(message.contains(where) && message.contains(what), message);
        assertEquals(0, database.count("source where slug = 'test-report'"));
    }

    private static DatasetFiles.Folder folder(Map<String, String> files) {
        return name -> files.containsKey(name)
                ? new ByteArrayInputStream(files.get(name).getBytes(StandardCharsets.UTF_8))
                : null;
    }
}
