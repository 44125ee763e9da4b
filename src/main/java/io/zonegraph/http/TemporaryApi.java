package io.zonegraph.http;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;

/** TO BE DROPPED AT MERGE: a schema for the packaged application until the features have one. */
@GraphQLApi
public class TemporaryApi {

    @Query
    public String hello() {
        return "world";
    }

    @Mutation
    public String greet(String name) {
        return "Hello " + name;
    }
}
