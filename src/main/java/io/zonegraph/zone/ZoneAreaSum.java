package io.zonegraph.zone;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A view: the database computes it whenever it is asked for, so it is never out of date. */
@Entity
@Immutable
@Description(
        "What the areas of the zones that lie in a city today add up to, and why that may be no total: zones can overlap.")
public class ZoneAreaSum extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long cityId;

    @NonNull
    @Description("How many zones lie in the city today, wholly or partly.")
    public Integer zoneCount;

    @NonNull
    @Description("How many of them have no known area and are missing from the sum.")
    public Integer unknownCount;

    @AdaptToScalar(Scalar.Float.class)
    @Description(
            "The areas added up, in hectares. Null if no area is known, or if zones of known areas share land, which would "
                    + "count more than once: `zones { totals(overlaps: COUNT_TWICE) { areaHectares { sum } } }` counts it so.")
    public @Nullable BigDecimal sumHectares;

    @NonNull
    @Description("How many pairs of these zones share land; 0 if none is known to.")
    public Integer overlapCount;

    @Description(
            "Why there is no sum, or why it is not the area of all zones together; null if nothing speaks against it.")
    public @Nullable String warning;
}
