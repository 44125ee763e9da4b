package io.zonegraph.fuzz;

/** What is wrong with an answer. */
final class Wrong extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String kind;

    /** @param kind the same for what has the same cause, as far as can be told */
    Wrong(String kind, String message) {
        super(kind + ": " + message);
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    static void unless(boolean right, String kind, String message) {
        if (!right) {
            throw new Wrong(kind, message);
        }
    }
}
