package io.zonegraph.graph.run;

import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.GraphQLSchema;
import io.zonegraph.graph.model.EntityModels;
import io.zonegraph.graph.schema.Descriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Provides the one {@link GraphQL} of the service: SmallRye's schema, executed by the engine; and what that writes from. */
@ApplicationScoped
public class GraphQlProducer {

    @Produces
    @Singleton
    Catalog catalog(EntityModels models, Descriptions descriptions, TableStatistics statistics) {
        return new Catalog(models, descriptions, statistics);
    }

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
