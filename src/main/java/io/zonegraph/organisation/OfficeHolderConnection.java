package io.zonegraph.organisation;

import io.zonegraph.claim.LinkEdge;
import io.zonegraph.graph.Connection;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("A page of people in an organisation.")
public final class OfficeHolderConnection extends Connection<OfficeHolderConnection.OfficeHolderEdge, Person> {

    @Description("A person in an organisation, as one entry of a page, with what the link itself tells.")
    public static final class OfficeHolderEdge extends LinkEdge<Person> {
        @Description("The title of the position. Null if unknown.")
        public @Nullable String label;
    }
}
