package io.zonegraph.park;

import org.eclipse.microprofile.graphql.Description;

@Description("What an organisation is to a park or a part of one.")
public enum DeveloperRole {
    @Description("It develops the land and leases it out.")
    DEVELOPER,

    @Description("It owns the developing company.")
    OWNER,

    @Description("It runs the park.")
    OPERATOR,

    @Description("It puts money into the park.")
    INVESTOR
}
