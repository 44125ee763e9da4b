package io.zonegraph.event;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of event it is.")
public enum EventKind {
    @Description("A meeting to discuss. It is no deal.")
    WORKING_SESSION,

    @Description("A signing.")
    SIGNING,

    @Description("The start of construction.")
    GROUNDBREAKING,

    @Description("An approval by an authority.")
    APPROVAL,

    @Description("The establishment of a zone or a body.")
    ESTABLISHMENT,

    @Description("A merger of territorial units or of organisations.")
    MERGER,

    @Description("The publication of a ranking.")
    RANKING_RELEASE,

    @Description("A visit.")
    VISIT,

    @Description("A presentation of products or solutions.")
    SHOWCASE,

    @Description("An opening.")
    OPENING
}
