package io.zonegraph.graph.validation;

import java.util.Locale;

/** How many letters must be put in, left out, changed or swapped to make one name of another. Case is one change. */
final class EditDistance {

    private final String from;
    private final String to;

    private EditDistance(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /** The distance; any number above {@code most} if it is more than that. */
    static int between(String written, String known, int most) {
        if (written.equals(known)) {
            return 0;
        }
        String from = written.toLowerCase(Locale.ROOT);
        String to = known.toLowerCase(Locale.ROOT);
        if (from.equals(to)) {
            return 1;
        }
        return Math.abs(from.length() - to.length()) > most ? most + 1 : new EditDistance(from, to).compute();
    }

    private int compute() {
        int[][] distances = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            distances[i][0] = i;
        }
        for (int j = 0; j <= to.length(); j++) {
            distances[0][j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            for (int j = 1; j <= to.length(); j++) {
                distances[i][j] = step(distances, i, j);
            }
        }
        return distances[from.length()][to.length()];
    }

    private int step(int[][] distances, int i, int j) {
        int changed = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int least = Math.min(distances[i - 1][j - 1] + changed, Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
    }
}
