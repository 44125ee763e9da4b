package io.zonegraph.organisation;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("A page of people in an organisation.")
public final class OfficeHolderConnection extends Connection<OfficeHolderConnection.OfficeHolderEdge, Person> {

    @Description("One of people in an organisation on a page, with the link to it.")
    public static final class OfficeHolderEdge extends LinkEdge<Person> {
        @Description("The title of the position. Null if unknown.")
        public @Nullable String label;
    }
}
