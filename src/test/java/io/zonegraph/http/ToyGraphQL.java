package io.zonegraph.http;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;

import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.zonegraph.graph.DocumentCheck;
import io.zonegraph.graph.Interruption;
import io.zonegraph.graph.JsonBytes;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.reactivestreams.Publisher;

/** A schema that fails, waits and counts on demand, in the engine's place. */
@Alternative
@Singleton
public class ToyGraphQL {

    static final AtomicInteger INCREMENTS = new AtomicInteger();
    static final AtomicInteger SUBSCRIPTIONS = new AtomicInteger();
    static final AtomicInteger EXECUTIONS = new AtomicInteger();
    static final AtomicInteger SLOW = new AtomicInteger();
    /** Why slow fields were stopped. */
    static final Queue<String> INTERRUPTIONS = new ConcurrentLinkedQueue<>();

    private static final Object NODE = new Object();

    private static final String SCHEMA = """
            scalar Written
            type Query {
              hello: String
              echo(text: String, number: Int, filter: Filter, kind: Kind, one: One, list: [Int!]): String
              required(number: Int!): String
              fail(how: String!): String
              failHard(how: String!): String!
              slow(millis: Int!): String
              node: Node
              written: Written
              missing: Node!
            }
            type Node { name: String! next: Node written: Written list: [Written] never: String! }
            type Mutation { increment: Int }
            type Subscription { ticks: Int }
            input Filter { name: String! number: Int and: [Filter!] }
            input One @oneOf { a: Int b: Int }
            enum Kind { CITY PARK }
            """;

    /** Runs a test with this schema. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(ToyGraphQL.class);
        }
    }

    @Produces
    @Singleton
    @Alternative
    public GraphQL graphQL(DocumentCheck check) {
        return build(check);
    }

    static GraphQL build(DocumentCheck check) {
        var schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring());
        return GraphQL.newGraphQL(schema)
                .preparsedDocumentProvider((input, parseAndValidate) -> {
                    var entry = parseAndValidate.apply(input);
                    var errors = entry.hasErrors() ? entry.getErrors() : check.errors(entry.getDocument());
                    return CompletableFuture.completedFuture(
                            errors.isEmpty() ? entry : new PreparsedDocumentEntry(errors));
                })
                .build();
    }

    private static RuntimeWiring wiring() {
        return RuntimeWiring.newRuntimeWiring()
                .scalar(GraphQLScalarType.newScalar()
                        .name("Written")
                        .coercing(new Written())
                        .build())
                .type(newTypeWiring("Query").dataFetchers(queries()))
                .type(newTypeWiring("Node")
                        .dataFetchers(Map.of(
                                "name", env -> "n",
                                "next", env -> NODE,
                                "written", env -> "7",
                                "list", env -> List.of("1", "{}", "\"x\""))))
                .type(newTypeWiring("Mutation").dataFetcher("increment", env -> INCREMENTS.incrementAndGet()))
                .type(newTypeWiring("Subscription").dataFetcher("ticks", env -> {
                    SUBSCRIPTIONS.incrementAndGet();
                    return (Publisher<Integer>) subscriber -> {};
                }))
                .build();
    }

    private static Map<String, DataFetcher> queries() {
        return Map.of(
                "hello",
                        env -> {
                            EXECUTIONS.incrementAndGet();
                            return "world";
                        },
                "echo", env -> env.getArguments().toString(),
                "required", env -> env.getArguments().toString(),
                "fail", env -> fail(env.getArgument("how")),
                "failHard", env -> fail(env.getArgument("how")),
                "slow", ToyGraphQL::slow,
                "node", env -> NODE,
                "missing", env -> null,
                "written", env -> "{\"a\":[1,\"é\"]}");
    }

    private static Object fail(String how) throws Exception {
        throw Failures.byName(how);
    }

    /** Waits, but no longer than it is wanted, as the engine does. */
    private static Object slow(DataFetchingEnvironment env) throws InterruptedException {
        var stopped = new CountDownLatch(1);
        Interruption interruption = env.getGraphQlContext().get(Interruption.class);
        interruption.onInterrupt(() -> {
            INTERRUPTIONS.add(interruption.reason().getMessage());
            stopped.countDown();
        });
        SLOW.incrementAndGet();
        int millis = env.getArgument("millis");
        return stopped.await(millis, TimeUnit.MILLISECONDS) ? "stopped" : "slept";
    }

    /** A value that is JSON already. */
    private static final class Written implements Coercing<Object, JsonBytes> {
        @Override
        public JsonBytes serialize(Object value, GraphQLContext context, Locale locale) {
            byte[] bytes = (value + "unused").getBytes(StandardCharsets.UTF_8);
            return new JsonBytes(bytes, bytes.length - "unused".length());
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            return input;
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return Map.of();
        }
    }
}
