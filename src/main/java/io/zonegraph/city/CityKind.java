package io.zonegraph.city;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of territorial unit a city is.")
public enum CityKind {
    @Description("A centrally governed city of Viet Nam, at the level of a province.")
    MUNICIPALITY,

    @Description("A province.")
    PROVINCE,

    @Description("A Chinese city below the province.")
    PREFECTURE_LEVEL_CITY,

    @Description("A Chinese city below the province, with much of its power.")
    SUB_PROVINCIAL_CITY,

    @Description("A Chinese city at the level of a province.")
    DIRECT_ADMINISTERED_MUNICIPALITY
}
