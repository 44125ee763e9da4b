package io.zonegraph.source;

import org.eclipse.microprofile.graphql.Description;

@Description("How far a source is relied on when sources disagree.")
public enum Reliability {
    @Description("The body that decides or measures the fact itself.")
    OFFICIAL,

    @Description("Edited, and close to the facts.")
    HIGH,

    @Description("Edited, but at second hand.")
    MEDIUM,

    @Description("Unedited, or with an interest in the figure.")
    LOW
}
