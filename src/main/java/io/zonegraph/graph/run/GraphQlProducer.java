package io.zonegraph.graph.run;

import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Provides the one {@link GraphQL} of the service: SmallRye's schema, executed by the engine. */
@ApplicationScoped
public class GraphQlProducer {

    @Produces
    @Singleton
    GraphQL graphQl(GraphQLSchema schema, Engine engine, PreparsedDocumentProvider documents) {
        return GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(new PlannedQueryStrategy(engine))
                .preparsedDocumentProvider(documents)
                .instrumentation(new Conditions.Check())
                .build();
    }
}
