package io.zonegraph.event;

import org.eclipse.microprofile.graphql.Description;

@Description("In which way an event belongs to a place; of several the first of these.")
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
