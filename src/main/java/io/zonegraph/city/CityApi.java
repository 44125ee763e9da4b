package io.zonegraph.city;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.zonegraph.claim.Links;
import io.zonegraph.claim.Property;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Countries and cities, and what became of cities. */
@GraphQLApi
@RegisterForReflection
public class CityApi {

    @Query
    @Description(
            "A country by its id or its slug; null if there is none. Example: { country(slug: \"viet-nam\") { alpha2 } }")
    public @Nullable Country country(@Id String id, String slug) {
        return Reads.byKey(Country.class);
    }

    @Query
    @NonNull
    @Description("All countries that the filter keeps, by name. Example: { countries { nodes { name } } }")
    public CountryConnection countries() {
        return Reads.rows(Country.class).ascending(Side.TARGET, "name").describe();
    }

    @Query
    @Description(
            "A city by its id or its slug; null if there is none. Example: { city(slug: \"hai-phong\") { name population } }")
    public @Nullable City city(@Id String id, String slug) {
        return Reads.byKey(City.class);
    }

    @Query
    @NonNull
    @Description(
            "All cities and provinces that the filter keeps, by name. Example: { cities(first: 5) { totalCount nodes { name } } }")
    public CityConnection cities() {
        return Reads.rows(City.class).ascending(Side.TARGET, "name").describe();
    }

    @NonNull
    @Description("The cities and provinces of the country, dissolved ones included, by name.")
    public CityConnection cities(@Source Country country) {
        return Reads.rows(City.class)
                .of("country")
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("What the city became by merger, split or renaming; empty if it goes on.")
    public CitySuccessionConnection successors(@Source City city) {
        return Links.objects(City.class, Property.SUCCESSOR)
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("The cities that became this one or a part of it, by name.")
    public CitySuccessionConnection predecessors(@Source City city) {
        return Links.subjects(City.class, Property.SUCCESSOR)
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("Its sister cities, by name.")
    public LinkedCityConnection sisterCities(@Source City city) {
        return Links.objects(City.class, Property.SISTER_CITY)
                .ascending(Side.TARGET, "name")
                .describe();
    }

    @NonNull
    @Description("How it ranks and scores in indices of administration and business climate, latest first.")
    public List<@NonNull IndexResult> indexResults(@Source City city) {
        return Reads.rows(IndexResult.class)
                .of("city")
                .descending(Side.TARGET, "asOf")
                .ascending(Side.TARGET, "indexCode")
                .ascending(Side.TARGET, "measure")
                .describe();
    }
}
