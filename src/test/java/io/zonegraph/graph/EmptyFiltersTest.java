package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A filter that says nothing keeps everything, whatever its type; only what is named by a filter must be there. */
@QuarkusTest
class EmptyFiltersTest {

    @Inject
    Asking asking;

    @Inject
    GraphQLSchema schema;

    @Test
    void are_no_condition() {
        List<Executable> fields = new ArrayList<>();
        for (GraphQLFieldDefinition root : schema.getQueryType().getFieldDefinitions()) {
            boolean needs = root.getArguments().stream().anyMatch(any -> GraphQLTypeUtil.isNonNull(any.getType()));
            if (root.getArgument("filter") != null && !needs) {
                GraphQLInputObjectType filter =
                        (GraphQLInputObjectType) root.getArgument("filter").getType();
                filter.getFields().stream()
                        .filter(field -> isFilter(field)
                                && !names(field)
                                && !field.getName().matches("not|or"))
                        .forEach(field -> fields.add(() -> keepsAll(root, filter, field)));
            }
        }
        assertTrue(fields.size() > 200, fields.size() + " fields");
        assertAll(fields);
    }

    /** Whether it can say nothing: {@code hasCity} is true or false. */
    private static boolean isFilter(GraphQLInputObjectField field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType;
    }

    /** {@code city: {}} asks for a city, whichever: it is what {@code not} makes the question for those without one. */
    private static boolean names(GraphQLInputObjectField field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType inner
                && inner.getField("not") != null
                && !GraphQLTypeUtil.isList(field.getType());
    }

    private void keepsAll(GraphQLFieldDefinition root, GraphQLInputObjectType filter, GraphQLInputObjectField field) {
        Object nothing = GraphQLTypeUtil.isList(field.getType()) ? List.of() : Map.of();
        assertEquals(
                count(root, filter, Map.of()),
                count(root, filter, Map.of(field.getName(), nothing)),
                root.getName() + " by " + field.getName());
    }

    private int count(GraphQLFieldDefinition root, GraphQLInputObjectType filter, Map<String, Object> value) {
        String query = "query ($filter: %s) { %s(filter: $filter) { totalCount } }"
                .formatted(filter.getName(), root.getName());
        return asking.ask(query, Map.of("filter", value))
                .data()
                .at("/" + root.getName() + "/totalCount")
                .asInt();
    }

    @ParameterizedTest
    @ValueSource(strings = {"usd", "US", "USDT", "", "U$D", "ＵＳＤ", " USD"})
    void name_no_currency_that_cannot_be(String currency) {
        RequestException refused = assertThrows(
                RequestException.class,
                () -> asking.ask(
                        "query ($of: String) { parks(filter: {investment: {currency: $of, gte: \"1\"}}) { totalCount } }",
                        Map.of("of", currency)));
        assertEquals(ErrorCode.BAD_USER_INPUT, refused.code());
        assertTrue(String.valueOf(refused.getMessage()).contains("three capital letters"), refused.getMessage());
    }
}
