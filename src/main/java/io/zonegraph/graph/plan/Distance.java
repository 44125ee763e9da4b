package io.zonegraph.graph.plan;

/**
 * The distance of a row from the place that an argument names, in metres: computed by SQL for each request.
 *
 * @param arguments those of the field
 * @param latitude the expression for where the row lies
 */
public record Distance(FieldArguments arguments, String latitude, String longitude) {

    /** The field, which every type has that has a place on the map. */
    public static final String FIELD = "distance";

    /** Its argument for the place. */
    public static final String PLACE = "from";
}
