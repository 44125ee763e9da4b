package io.zonegraph.graph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Two rows of the entity can have a part of what they measure in common, which a sum of both would count twice. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Overlapping {

    /**
     * The view of steps ({@code one_id}, {@code other_id}) from a row to what it is a part of, which overlaps it, as does what
     * further steps lead to; none if empty. Steps are followed from the rows that are added up, never from all there are.
     */
    String steps() default "";

    /**
     * The field that is null in rows from which no step leads, where the row tells; none if empty. Then the rows are read once:
     * those from which steps lead are gathered as they are added up.
     */
    String part() default "";

    /** The view of other such rows, each pair both ways round: {@code one_id} and {@code other_id}; none if empty. */
    String pairs() default "";

    /** The fields whose values they have a part of in common. */
    String[] figures();

    /** Which rows are such, for readers: a clause that follows "Rows overlap". */
    String when();
}
