package io.zonegraph.node;

import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.graphql.Description;

@Description("The kinds of nodes.")
public enum NodeKind {
    @Description("A country of ISO 3166-1.")
    COUNTRY("Country", "country"),

    @Description("A municipality or province.")
    CITY("City", "city"),

    @Description("A delimited area under its own economic regime.")
    ECONOMIC_ZONE("EconomicZone", "economic_zone"),

    @Description("Land laid out for industry.")
    PARK("Park", "park"),

    @Description("A part of a park.")
    SUBDIVISION("Subdivision", "subdivision"),

    @Description("A company, authority, association or another body: of the type Developer or OtherOrganisation.")
    ORGANISATION("Organisation", "organisation"),

    @Description("A person.")
    PERSON("Person", "person"),

    @Description("A transaction or agreement.")
    DEAL("Deal", "deal"),

    @Description("Something that happened on a date.")
    EVENT("Event", "event"),

    @Description("What one side asked of or promised to another.")
    COMMITMENT("Commitment", "commitment"),

    @Description("A port, airport, power plant, border gate, railway or expressway.")
    INFRASTRUCTURE("Infrastructure", "infrastructure"),

    @Description("A sector of activity.")
    SECTOR("Sector", "sector"),

    @Description("A publication.")
    SOURCE("Source", "source");

    /** The word for the kind in the database and in the data set. */
    @EnumeratedValue
    public final String word;

    /** The table that holds the nodes of this kind. */
    public final String table;

    NodeKind(String word, String table) {
        this.word = word;
        this.table = table;
    }
}
