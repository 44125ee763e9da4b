package io.zonegraph.event;

import org.eclipse.microprofile.graphql.Description;

@Description("What a participant did at an event.")
public enum ParticipantRole {
    @Description("Invited to it.")
    HOST,

    @Description("Was the other side.")
    COUNTERPART,

    @Description("Spoke.")
    SPEAKER,

    @Description("Signed.")
    SIGNATORY,

    @Description("Was there when it happened.")
    WITNESS,

    @Description("Approved.")
    APPROVER,

    @Description("Presented something.")
    PRESENTER,

    @Description("Was addressed.")
    ADDRESSEE
}
