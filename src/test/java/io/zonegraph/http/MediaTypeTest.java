package io.zonegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "NONE",
            value = {
                "*/*                                                             | JSON",
                "application/*                                                   | JSON",
                "application/json                                                | JSON",
                "application/json; charset=utf-8                                 | JSON",
                "application/json; charset=\"UTF-8\"                             | JSON",
                "APPLICATION/JSON                                                | JSON",
                "application/graphql-response+json                               | GRAPHQL_RESPONSE",
                "application/graphql-response+json; charset=utf-8                | GRAPHQL_RESPONSE",
                "application/json, application/graphql-response+json             | GRAPHQL_RESPONSE",
                "application/graphql-response+json, application/json;q=0.9       | GRAPHQL_RESPONSE",
                "application/graphql-response+json;q=0.8, application/json       | JSON",
                "application/graphql-response+json;q=0.8, application/json;q=0.9 | JSON",
                "application/graphql-response+json, */*;q=0.1                    | GRAPHQL_RESPONSE",
                "application/graphql-response+json;q=0, */*                      | JSON",
                "application/json;q=0, */*                                       | GRAPHQL_RESPONSE",
                "text/html, */*;q=0.8                                            | JSON",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | JSON",
                "multipart/mixed, application/json                               | JSON",
                "text/html                                                       | NONE",
                "application/json;q=0                                            | NONE",
                "application/json;q=2                                            | NONE",
                "application/json; charset=iso-8859-1                            | NONE",
                "*/json                                                          | NONE",
                "json                                                            | NONE",
                ",                                                               | NONE",
                ";                                                               | NONE",
            })
    void preferenceOfAccept(String accept, MediaType expected) {
        assertEquals(expected, MediaType.negotiate(List.of(accept)).orElse(null));
    }

    @Test
    void withoutAcceptItIsJson() {
        assertEquals(MediaType.JSON, MediaType.negotiate(List.of()).orElseThrow());
    }

    @Test
    void severalLinesAreOne() {
        assertEquals(
                MediaType.GRAPHQL_RESPONSE,
                MediaType.negotiate(List.of("text/html", "application/graphql-response+json"))
                        .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json                                    | true",
                "application/json;charset=utf-8                      | true",
                "application/json; CHARSET=UTF-8                     | true",
                "application/json; odd=1                             | true",
                "application/json, application/json                  | true",
                "application/json; charset=iso-8859-1                | false",
                "application/json; charset=utf-16                    | false",
                "application/json, text/plain                        | false",
                "text/plain, application/json                        | false",
                "text/plain                                          | false",
                "application/graphql                                 | false",
                "application/x-www-form-urlencoded                   | false",
                "multipart/form-data; boundary=x                     | false",
                "application/*                                       | false",
                "*/*                                                 | false",
                "text/plain; application/json                        | false",
                "application/jsonx                                   | false",
            })
    void contentType(String contentType, boolean accepted) {
        assertEquals(accepted, MediaType.isJson(List.of(contentType)));
    }

    @Test
    void noContentTypeIsNotJson() {
        assertEquals(false, MediaType.isJson(List.of()));
    }
}
