package io.zonegraph.event;

import org.eclipse.microprofile.graphql.Description;

@Description("In which way somebody took part in an event.")
public enum AttendanceWay {
    @Description("The source names it itself.")
    ITSELF,

    @Description("Somebody took part who held an office at it when the event was, as far as dates tell.")
    THROUGH_OFFICE_HOLDER
}
