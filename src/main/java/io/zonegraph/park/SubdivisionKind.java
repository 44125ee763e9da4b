package io.zonegraph.park;

import org.eclipse.microprofile.graphql.Description;

@Description("On which axis a subdivision divides its park: phases divide time, the others space.")
public enum SubdivisionKind {
    @Description("A stage of development in time.")
    PHASE,

    @Description("An area that the source calls a zone.")
    SUBZONE,

    @Description("One of several separate areas.")
    SITE,

    @Description("A named complex within the park.")
    COMPLEX
}
