package io.zonegraph.organisation;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of organisation it is.")
public enum OrganisationKind {
    @Description("A company that develops parks or zones.")
    DEVELOPER,

    @Description("A public body that manages economic zones and parks.")
    ZONE_AUTHORITY,

    @Description("A ministry, department, commission or committee.")
    GOVERNMENT_BODY,

    @Description("An association of companies or professionals.")
    ASSOCIATION,

    @Description("A company that develops no parks.")
    COMPANY,

    @Description("A delegation that acts as one party.")
    DELEGATION,

    @Description("A group that a source mentions without naming its members.")
    UNNAMED_GROUP
}
