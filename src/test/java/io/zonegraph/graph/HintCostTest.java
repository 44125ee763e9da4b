package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What may be meant by slugs is looked for by one statement, and only for lists that are empty; in which currencies there
 * are amounts by another, and only where the answer shows none in the one that is named.
 */
@QuarkusTest
class HintCostTest {

    @Inject
    Asking asking;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | { parks(filter: {slug: {eq: "hanssip"}}) { totalCount } }
            1 | { parks(filter: {slug: {in: ["hanssip", "hansip"]}}) { nodes { slug } totalCount } }
            1 | { parks(filter: {areaHectares: {lt: 0}}) { totalCount } }
            1 | { parks(filter: {not: {slug: {eq: "hansip"}}}) { totalCount } }
            2 | { city(slug: "hai-phong") { parks(filter: {slug: {eq: "an-duong"}}) { totalCount } } }
            2 | { parks(filter: {slug: {eq: "hanssip"}, city: {slug: {eq: "hai-phong"}}}) { totalCount } }
            2 | { parks(filter: {slug: {eq: "hansip"}}) { totalCount nodes { slug } } }
            3 | { city(slug: "hai-phong") { parks(filter: {slug: {eq: "an-duog"}}) { totalCount } } }
            2 | { parks(filter: {slug: {eq: "hansip"}}) { groups(by: [{field: KIND}]) { count } } }
            3 | { a: parks(filter: {slug: {eq: "hansip"}}) { totalCount } b: park(slug: "hanssip") { slug } }
            1 | { deals(first: 1, orderBy: {field: OWN_AMOUNTS, currency: "USD"}) { nodes { slug } } }
            1 | { deals(first: 1, orderBy: {field: OWN_AMOUNTS, currency: "USD"}) { edges { cursor } totalCount } }
            1 | { deals(orderBy: {field: OWN_AMOUNTS, currency: "VND"}) { totalCount } }
            2 | { deals(first: 1, orderBy: {field: OWN_AMOUNTS, currency: "VND"}) { nodes { slug } } }
            1 | { deals(first: 1, orderBy: {field: AMOUNTS, role: PROJECT, currency: "USD"}) { nodes { slug } } }
            2 | { city(slug: "hai-phong") { deals(first: 1, orderBy: {field: OWN_AMOUNTS, currency: "USD"}) { nodes { slug } } } }
            1 | { deals(filter: {amounts: {some: {amount: {currency: "USD"}}}}) { totalCount } }
            1 | { deals(filter: {amounts: {some: {amount: {currency: "USD"}}}}) { totals { count } } }
            2 | { deals(filter: {amounts: {some: {amount: {currency: "VND"}}}}) { totals { count } } }
            2 | { deals(filter: {amounts: {some: {amount: {currency: "VND"}}}}) { totalCount } }
            1 | { deals { groups(by: {field: KIND}, orderBy: {field: OWN_AMOUNTS, currency: "USD", direction: DESC}) { count } } }
            2 | { deals { groups(by: {field: KIND}, orderBy: {field: OWN_AMOUNTS, currency: "VND"}) { count } } }
            1 | { deals { groups(by: {field: KIND}, orderBy: {field: OWN_AMOUNTS, measure: KNOWN, currency: "USD", direction: DESC}) { count } } }
            2 | { deals { groups(by: {field: KIND}, orderBy: {field: OWN_AMOUNTS, measure: KNOWN, currency: "VND"}) { count } } }
            """)
    void is_a_statement(long statements, String query) {
        assertEquals(statements, asking.ask(query, Map.of()).statements(), query);
    }
}
