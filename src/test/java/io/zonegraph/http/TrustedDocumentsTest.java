package io.zonegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A manifest is either of use, document by document, or says at start what is wrong with it. */
@QuarkusTest
class TrustedDocumentsTest {

    private static final String TEXT = "query Parks { parks(first: 1) { totalCount } }";

    @Inject
    GraphQL graphQL;

    @Inject
    PreparsedDocumentProvider documents;

    @TempDir
    Path folder;

    @Test
    void a_manifest_is_known_by_its_ids_and_texts() throws IOException {
        TrustedDocuments trusted = trusted(manifest(Sha256.of(TEXT), TEXT, "Parks"));
        assertEquals(TEXT, trusted.text(Sha256.of(TEXT)));
        assertTrue(trusted.holds(TEXT));
        assertFalse(trusted.holds(TEXT + " "));
        assertNull(trusted.text("parks"));
        assertEquals(TEXT, trusted(manifest("parks", TEXT, "Parks")).text("parks"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            parks | query Parks { parks { nothing } }        | nothing
            parks | query Parks { parks                      | Invalid syntax
            parks | query Others { parks { totalCount } }    | its text has no operation of that name
            parks | query Parks { a:node(id:"x"){...F} } fragment F on Park{...F} | Fragment
            parks | query Parks { city(slug:"x") { parks { nodes { city { parks { nodes { city { parks { nodes { city { parks { nodes { name } } } } } } } } } } } } } | levels deep
            0123456789012345678901234567890123456789012345678901234567890123 | query Parks { parks { totalCount } } | the hash of another text
            """)
    void a_document_that_could_not_be_asked_stops_the_start(String id, String text, String message) throws IOException {
        Path file = manifest(id, text, "Parks");
        var refused = assertThrows(IllegalStateException.class, () -> trusted(file));
        assertTrue(refused.getMessage().startsWith("zonegraph.trusted-documents: " + file), refused.getMessage());
        assertTrue(refused.getMessage().contains("Parks"), refused.getMessage());
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                                                       | is not valid JSON
            []                                                                                      | must be one JSON object
            {"format":"other","version":1,"operations":[]}                                          | is no manifest
            {"format":"apollo-persisted-query-manifest","version":2,"operations":[]}                | is no manifest
            {"format":"apollo-persisted-query-manifest","version":1}                                | is no manifest
            {"format":"apollo-persisted-query-manifest","version":1,"operations":[{"id":"a"}]}      | without "id", "body" and "name"
            """)
    void what_is_no_manifest_stops_the_start(String json, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.json"), json);
        var refused = assertThrows(IllegalStateException.class, () -> trusted(file));
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
        var absent = assertThrows(IllegalStateException.class, () -> trusted(folder.resolve("absent.json")));
        assertTrue(absent.getMessage().contains("absent.json cannot be read"), absent.getMessage());
    }

    private Path manifest(String id, String text, String name) throws IOException {
        return Files.writeString(folder.resolve("manifest.json"), ManifestFile.of(id, text, name));
    }

    private TrustedDocuments trusted(Path manifest) {
        var config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(TrustedDocumentsConfig.class)
                .withDefaultValue("zonegraph.trusted-documents.manifests", manifest.toString())
                .build()
                .getConfigMapping(TrustedDocumentsConfig.class);
        return new TrustedDocuments(config, graphQL, documents);
    }
}
