package io.zonegraph.city;

import org.eclipse.microprofile.graphql.Description;

@Description("What an index result measures.")
public enum IndexMeasure {
    @Description("The place among all ranked cities and provinces; 1 is the best.")
    RANK,

    @Description("The points reached, on the scale of the index.")
    SCORE
}
