package io.zonegraph.network;

import org.eclipse.microprofile.graphql.Description;

@Description("By what an organisation is of a country.")
public enum CountryWay {
    @Description("It comes from there itself: the country is its home.")
    HOME_COUNTRY,

    @Description("Its own seat is in a city there.")
    SEAT,

    @Description("An owner of it comes from there: a parent, or one further up.")
    OWNER_HOME_COUNTRY,

    @Description("An owner of it has its seat in a city there: a parent, or one further up.")
    OWNER_SEAT
}
