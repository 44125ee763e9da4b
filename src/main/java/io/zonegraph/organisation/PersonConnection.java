package io.zonegraph.organisation;

import io.zonegraph.graph.Connection;
import io.zonegraph.graph.Edge;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of people.")
public final class PersonConnection extends Connection<PersonConnection.PersonEdge, Person> {

    @Description("A person, as one entry of a page.")
    public static final class PersonEdge extends Edge<Person> {}
}
