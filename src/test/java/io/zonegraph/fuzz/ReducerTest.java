package io.zonegraph.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.parser.Parser;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown of a failing query is what makes it fail. */
class ReducerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {a: parks(first: 3) {nodes {name}} deals {totalCount nodes {name}}}  | {}           | totalCount | { deals { totalCount } }
            {parks {...F}} fragment F on ParkConnection {nodes {name slug}}      | {}           | slug       | { parks { nodes { slug } } }
            query Q($v: String) {parks(filter: {slug: {eq: $v}}) {...on ParkConnection {totalCount}}} | {"v": "x"} | "x" | { parks(filter: {slug : {eq : "x"}}) }
            """)
    void is_as_small_as_it_fails(String text, String variables, String fault, String smallest) throws IOException {
        JsonNode given = Endpoint.JSON.readTree(variables);
        Map<String, Value<?>> literals = Map.of("v", new StringValue("x"));
        Query query = new Query(Parser.parse(text), given.deepCopy(), literals, false);
        Query reduced =
                new Reducer(it -> it.request().toString().replace("\\", "").contains(fault)).reduce(query);
        assertEquals(
                smallest,
                reduced.text()
                        .replaceAll("^query Q ?", "")
                        .replaceAll("\\s+", " ")
                        .strip());
    }
}
