package io.zonegraph.graph.schema;

import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives SmallRye's schema its final shape before it is built: abstract classes become interfaces, scalars get their
 * names and coercions, deprecations reach introspection, and SmallRye's own directives are left out.
 */
@ApplicationScoped
public class SchemaShaper {

    private final Schema model;
    private final Resolvers resolvers;

    SchemaShaper(Schema model, Resolvers resolvers) {
        this.model = model;
        this.resolvers = resolvers;
    }

    void shape(@Observes GraphQLSchema.Builder builder) {
        GraphQLSchema raw = builder.build();
        GraphQLSchema shaped = new SchemaGenerator().makeExecutableSchema(definitions(raw), wiring());
        builder.query(shaped.getQueryType())
                .clearDirectives()
                .additionalDirectives(OfferedDirectives.IN_OPERATIONS)
                .clearSchemaDirectives()
                .clearAdditionalTypes()
                .additionalTypes(typesBesideRoots(shaped))
                .codeRegistry(codeRegistry(raw, shaped));
        if (shaped.getMutationType() != null) {
            builder.mutation(shaped.getMutationType());
        }
        if (shaped.getSubscriptionType() != null) {
            builder.subscription(shaped.getSubscriptionType());
        }
    }

    private TypeDefinitionRegistry definitions(GraphQLSchema raw) {
        String sdl = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeSchemaDefinition(true)
                        .includeDirectiveDefinitions(false)
                        .includeDirectives("deprecated"::equals))
                .print(raw);
        return new TypeShapes(model, resolvers, new SchemaParser().parse(sdl)).shaped();
    }

    private RuntimeWiring wiring() {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
        Scalars.ALL.forEach(wiring::scalar);
        TypeShapes.interfaces(model)
                .forEach(name -> wiring.type(
                        name,
                        type -> type.typeResolver(environment -> environment
                                .getSchema()
                                .getObjectType(
                                        environment.getObject().getClass().getSimpleName()))));
        return wiring.build();
    }

    private static GraphQLCodeRegistry codeRegistry(GraphQLSchema raw, GraphQLSchema shaped) {
        GraphQLCodeRegistry.Builder registry = GraphQLCodeRegistry.newCodeRegistry(shaped.getCodeRegistry());
        DataFetcher<List<GraphQLDirective>> directives = environment ->
                OfferedDirectives.among(environment.getGraphQLSchema().getDirectives());
        return registry.dataFetchers(raw.getCodeRegistry())
                .dataFetcher(FieldCoordinates.coordinates(Introspection.__Schema, "directives"), directives)
                .build();
    }

    private static Set<GraphQLType> typesBesideRoots(GraphQLSchema shaped) {
        Set<GraphQLType> types = new HashSet<>(shaped.getAllTypesAsList());
        types.removeIf(type -> type == shaped.getQueryType()
                || type == shaped.getMutationType()
                || type == shaped.getSubscriptionType());
        return types;
    }
}
