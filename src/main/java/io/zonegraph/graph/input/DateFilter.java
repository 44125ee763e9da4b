package io.zonegraph.graph.input;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Conditions on a date that may be known only to the month or year. */
@Input("DateFilter")
@Description(
        "Conditions on a date that may be known only to the month or the year; all that are given must hold. An unknown date fulfils none but isNull.")
public class DateFilter {
    @Description("May be this day: a year or a month matches each of its days.")
    public @Nullable LocalDate eq;

    @Description("Certainly before this day: a year matches only if all of it lies before.")
    public @Nullable LocalDate lt;

    @Description("Certainly on or before this day.")
    public @Nullable LocalDate lte;

    @Description("Certainly after this day.")
    public @Nullable LocalDate gt;

    @Description("Certainly on or after this day.")
    public @Nullable LocalDate gte;

    @Description("`true` keeps only where the value is unknown, `false` only where it is known.")
    public @Nullable Boolean isNull;
}
