package io.zonegraph.event;

import org.eclipse.microprofile.graphql.Description;

@Description(
        "In which way an event belongs to a place. Of several ways one is told: ABOUT_PLACE before HELD_THERE before "
                + "TOOK_PART before BODY_TOOK_PART before ABOUT_PART.")
public enum PlaceEventWay {
    @Description("It was about the place.")
    ABOUT_PLACE,

    @Description("It was held there.")
    HELD_THERE,

    @Description("The place itself took part.")
    TOOK_PART,

    @Description(
            "A body of the city took part, itself or through an office holder: an organisation that has its seat there, "
                    + "or the authority of a zone there.")
    BODY_TOOK_PART,

    @Description("It was about what lies in the place, or about a deal there, or resulted in one.")
    ABOUT_PART
}
