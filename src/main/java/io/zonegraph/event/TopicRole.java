package io.zonegraph.event;

import org.eclipse.microprofile.graphql.Description;

@Description("How a topic came up at an event.")
public enum TopicRole {
    @Description("As an area of priority.")
    PRIORITY,

    @Description("As a further area of cooperation.")
    FURTHER,

    @Description("As a solution that was presented.")
    SOLUTION,

    @Description("As the programme that a speaker placed it in.")
    FRAMEWORK
}
