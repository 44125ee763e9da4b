package io.zonegraph.graph.input;

import org.eclipse.microprofile.graphql.Description;

/** Which way an order runs. */
@Description("Which way an order runs.")
public enum OrderDirection {
    @Description("Smallest, earliest or first in the alphabet first.")
    ASC,
    @Description("Largest, latest or last in the alphabet first.")
    DESC
}
