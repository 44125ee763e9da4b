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

    /** The view of such rows, each pair both ways round: {@code one_id} and {@code other_id}. */
    String pairs();

    /** The fields whose values they have a part of in common. */
    String[] figures();

    /** Which rows are such, for readers: a clause that follows "Rows overlap". */
    String when();
}
