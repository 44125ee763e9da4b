package io.zonegraph.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge of the drawn queries sees each kind of wrong answer; else none of them would prove a thing. */
class AnswerCheckTest {

    private static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator.makeUnExecutableSchema(
            new SchemaParser().parse(Path.of("schema.graphql").toFile()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {parks{totalCount}}                       | 200 | {"data":{"parks":{"totalCount":2}}}                          | data
            {parks(first:2){nodes{kind}}}             | 200 | {"data":{"parks":{"nodes":[{"kind":"CLUSTER"},{"kind":null}]}}} | data
            {parks{totalCount}}                       | 400 | {"errors":[{"message":"No.","extensions":{"code":"LIMIT_EXCEEDED"}}]} | LIMIT_EXCEEDED
            {node(id:"x"){...on Park{name}}}          | 200 | {"data":{"node":{}}}                                         | data
            """)
    void lets_right_answers_pass(String query, int status, String body, String outcome) {
        assertEquals(outcome, check(query, status, body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {node(id:"x"){...on Park{name}}}          | 200 | {"data":{"node":}}                                           | no JSON, status 200
            {parks{totalCount}}                       | 200 | {"data":{"parks":{"totalCount":2,"totalCount":2}}}           | no JSON, status 200
            {parks{totalCount}}                       | 500 | {"errors":[{"message":"x","extensions":{"code":"INTERNAL_ERROR"}}]} | status 500 INTERNAL_ERROR
            {parks{totalCount}}                       | 200 | {"errors":[{"message":"x","extensions":{"code":"INTERNAL_ERROR"}}]} | told INTERNAL_ERROR
            {parks{totalCount}}                       | 400 | {"errors":[{"message":"x","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]} | told GRAPHQL_VALIDATION_FAILED
            {parks{totalCount}}                       | 400 | {"errors":[{"message":"java.lang.Integer","extensions":{"code":"BAD_USER_INPUT"}}]} | a message of insides
            {parks{totalCount}}                       | 200 | {"data":null,"errors":[{"message":"x","extensions":{"code":"BAD_CURSOR"}}]} | a refusal with status 200
            {parks{totalCount}}                       | 200 | {"data":{"parks":null}}                                      | null where none may be
            {parks{totalCount pageInfo{hasNextPage}}} | 200 | {"data":{"parks":{"pageInfo":{"hasNextPage":true},"totalCount":2}}} | other keys
            {parks{totalCount}}                       | 200 | {"data":{"parks":{"totalCount":2,"nodes":[]}}}               | other keys
            {parks{totalCount}}                       | 200 | {"data":{"parks":{"totalCount":"2"}}}                        | no Int
            {parks{nodes{kind}}}                      | 200 | {"data":{"parks":{"nodes":[{"kind":"CIRCUS"}]}}}             | no code of its enum
            {parks(first:1){nodes{slug}}}             | 200 | {"data":{"parks":{"nodes":[{"slug":"a"},{"slug":"b"}]}}}     | longer than its page
            {parks(last:3){totalCount nodes{slug}}}   | 200 | {"data":{"parks":{"totalCount":1,"nodes":[{"slug":"a"},{"slug":"b"}]}}} | fewer in all than listed
            {parks{nodes{slug} edges{cursor}}}        | 200 | {"data":{"parks":{"nodes":[{"slug":"a"}],"edges":[]}}}       | nodes are not as many as edges
            {node(id:"x"){__typename ...on Park{kind}}} | 200 | {"data":{"node":{"__typename":"City","kind":null}}}        | other keys
            {parks{totalCount}}                       | 200 | {"data":{"parks":{"totalCount":2}},"extensions":{"cost":{}}} | the cost, if asked for
            """)
    void sees_what_is_wrong(String query, int status, String body, String kind) {
        assertEquals(
                kind,
                assertThrows(Wrong.class, () -> check(query, status, body)).kind());
    }

    private static String check(String text, int status, String body) {
        Query query = new Query(Parser.parse(text), Endpoint.JSON.createObjectNode(), Map.of(), false);
        return new AnswerCheck(SCHEMA)
                .check(query, new Endpoint.Answer(status, "application/graphql-response+json;charset=UTF-8", body));
    }
}
