package io.zonegraph.claim;

import io.zonegraph.graph.Read;
import io.zonegraph.graph.Read.Side;
import io.zonegraph.graph.Reads;
import io.zonegraph.graph.Reads.RowsDescription;

/** Descriptions of the two directions of a link. */
public final class Links {

    private Links() {}

    /** The nodes that the parent has under a property: the park's developers. */
    public static RowsDescription objects(Class<?> target, Property property) {
        return Reads.rows(target)
                .through(new Read.Relation.Link(Link.class, "subjectId", "objectId", "objectKind"))
                .only(Side.LINK, "property", property);
    }

    /** The nodes that have the parent under a property: the developer's parks. */
    public static RowsDescription subjects(Class<?> target, Property property) {
        return Reads.rows(target)
                .through(new Read.Relation.Link(Link.class, "objectId", "subjectId", "subjectKind"))
                .only(Side.LINK, "property", property);
    }

    /** The deals or events that have the parent under a property, latest first, as their links are dated. */
    public static RowsDescription latest(Class<?> target, Property property) {
        return subjects(target, property).descending(Side.LINK, "subjectOn");
    }
}
