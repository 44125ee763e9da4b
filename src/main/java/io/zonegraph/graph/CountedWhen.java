package io.zonegraph.graph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What must hold of a row of the entity so that totals count it, unless a request wants all. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(CountedWhen.All.class)
public @interface CountedWhen {

    /** The attribute. */
    String attribute();

    /** The value it must have, as the database writes it. */
    String is();

    /** Several conditions, all of which must hold. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface All {
        CountedWhen[] value();
    }
}
