package io.zonegraph.history;

import org.eclipse.microprofile.graphql.Description;

@Description("What an entry of a timeline tells.")
public enum TimelineEntryKind {
    @Description(
            "An event that the node took part in, itself or through an office holder, that was about it, resulted in it, or is among `allEvents` of the place.")
    EVENT,

    @Description(
            "A stage that a deal of the node reached: one it is a party to, its sector, one that takes place in it or in a part of "
                    + "it, or the deal itself.")
    DEAL_STAGE,

    @Description("A milestone of such a deal that was planned for the date; whether it was reached is another entry.")
    MILESTONE_PLANNED,

    @Description("A milestone of such a deal that was reached.")
    MILESTONE_REACHED,

    @Description("A merger, split or renaming, from the day it took effect.")
    SUCCESSION,

    @Description(
            "The node, or what lies in it today, was established: zones, parks and infrastructure of a city, parks of a "
                    + "zone, and the parts of these.")
    ESTABLISHED,

    @Description("Construction of the node, or of a part, began.")
    CONSTRUCTION_STARTED,

    @Description("The node, or a part, ceased to exist.")
    DISSOLVED,

    @Description("A law, resolution or decision about the node, or about a part, was issued.")
    LEGAL_INSTRUMENT,

    @Description("A source speaks of the node as of the date; it may have been so before and after.")
    STATEMENT
}
