package io.zonegraph.graph.validation;

/**
 * A value that its type does not allow.
 *
 * @param within where in the value that was looked at: {@code .kind.eq[1]}; empty if it is wrong itself
 * @param words what is said of that place, which they follow: {@code is null; ...}
 */
public record WrongValue(String within, String words) {

    WrongValue below(String step) {
        return new WrongValue(step + within, words);
    }
}
