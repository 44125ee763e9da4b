package io.zonegraph.graph.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a statement returned: cells as the bytes that PostgreSQL sent, which are UTF-8 text and so nearly JSON, and
 * where the rows of each parent stand.
 */
final class Rows {

    /** The rows of one parent: from {@code start}, {@code count} of them, and what else is told of them. */
    record Slice(int start, int count, Beside beside) {
        static final Slice EMPTY = new Slice(0, 0, Beside.NOTHING);
    }

    /** What is told of a listing beside its rows: how many there are in all, and whether any lie behind the page. */
    record Beside(byte @Nullable [] total, boolean behind) {
        static final Beside NOTHING = new Beside(null, false);
    }

    private final Statement statement;
    private final int width;
    private byte[] @Nullable [] cells;
    private int count;
    private LongIndex index = new LongIndex(0);
    private int[] starts = new int[4];
    private Beside[] beside = new Beside[4];
    private long[] parents = new long[4];
    private int groups;
    private byte @Nullable [] lastParent;

    private Rows(Statement statement, int width) {
        this.statement = statement;
        this.width = width;
        this.cells = new byte[width * 16][];
    }

    static Rows read(Statement statement, ResultSet result) throws SQLException {
        int columns = result.getMetaData().getColumnCount();
        Rows rows = new Rows(statement, columns - statement.firstCell());
        while (result.next()) {
            rows.add(result, columns);
        }
        rows.closeGroups();
        return rows;
    }

    private void add(ResultSet result, int columns) throws SQLException {
        if (statement.hasParent()) {
            group(result.getBytes(1), result);
        } else if (!statement.told().isEmpty() && groups == 0) {
            open(result);
        }
        int first = statement.firstCell();
        if (!statement.told().isEmpty()
                && (width == 0 || result.getBytes(first + 1 + statement.plan().id()) == null)) {
            return; // What is told of a listing is told of an empty one, too.
        }
        int offset = count * width;
        if (offset + width > cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2 + width);
        }
        for (int column = first + 1; column <= columns; column++) {
            cells[offset++] = result.getBytes(column);
        }
        count++;
    }

    private void group(byte[] parent, ResultSet result) throws SQLException {
        if (!Arrays.equals(parent, lastParent)) {
            lastParent = parent;
            open(result);
        }
    }

    private void open(ResultSet result) throws SQLException {
        if (groups + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            beside = Arrays.copyOf(beside, beside.length * 2);
            parents = Arrays.copyOf(parents, parents.length * 2);
        }
        starts[groups] = count;
        beside[groups] = beside(result);
        parents[groups] = lastParent == null ? 0 : Ascii.parseLong(lastParent);
        groups++;
    }

    private Beside beside(ResultSet result) throws SQLException {
        byte[] total = null;
        boolean behind = false;
        int column = statement.hasParent() ? 1 : 0;
        for (Statement.Told told : statement.told()) {
            column++;
            switch (told) {
                case TOTAL -> total = result.getBytes(column);
                case BEHIND -> behind = result.getBytes(column)[0] == 't';
            }
        }
        return new Beside(total, behind);
    }

    private void closeGroups() {
        starts[groups] = count;
        index = new LongIndex(statement.page() == null ? count : groups);
        if (statement.page() == null) {
            for (int row = 0; row < count; row++) {
                index.put(
                        Ascii.parseLong(Objects.requireNonNull(
                                cell(row, statement.plan().id()))),
                        row);
            }
        } else {
            for (int group = 0; group < groups; group++) {
                index.put(parents[group], group);
            }
        }
    }

    Statement statement() {
        return statement;
    }

    int count() {
        return count;
    }

    /** Whether the rows are the first of their lists. */
    boolean isAtStart() {
        Page page = statement.page();
        return page == null || page.cursor() == null && !page.backward();
    }

    /** Whether there is nothing on this page and on any other, as far as is known. */
    boolean isOfNothing() {
        if (count > 0 || statement.page() == null || statement.page().cursor() != null) {
            return false;
        }
        for (int group = 0; group < groups; group++) {
            byte[] total = beside[group].total();
            if (total != null && Ascii.parseLong(total) > 0) {
                return false;
            }
        }
        return true;
    }

    /** The rows that are shown: not the one beyond each page, which only tells that there is more. */
    void eachShown(IntConsumer visitor) {
        Page page = statement.page();
        int most = page == null ? count : page.limit();
        for (int group = 0; group < Math.max(1, groups); group++) {
            int start = groups == 0 ? 0 : starts[group];
            int end = groups == 0 ? count : starts[group + 1];
            // A page may hold any number of rows: what is added to the largest of numbers is negative.
            for (int row = start; row < start + Math.min(end - start, most); row++) {
                visitor.accept(row);
            }
        }
    }

    /** The bytes of a cell, or null for SQL's null. */
    byte @Nullable [] cell(int row, int cell) {
        return cells[row * width + cell];
    }

    /** The row with this id, or -1. For rows read by their ids or a key. */
    int byId(byte[] id) {
        return index.get(Ascii.parseLong(id));
    }

    /** The rows of this parent. For listings with parents. */
    Slice of(byte[] parent) {
        int group = index.get(Ascii.parseLong(parent));
        return group < 0 ? Slice.EMPTY : slice(group);
    }

    /** All rows. For listings at the query root. */
    Slice all() {
        return groups == 0 ? new Slice(0, count, Beside.NOTHING) : slice(0);
    }

    private Slice slice(int group) {
        return new Slice(starts[group], starts[group + 1] - starts[group], beside[group]);
    }

    /** Reads numbers that PostgreSQL sent as text. */
    static final class Ascii {
        static long parseLong(byte[] digits) {
            long number = 0;
            boolean negative = digits[0] == '-';
            for (int i = negative ? 1 : 0; i < digits.length; i++) {
                number = number * 10 + (digits[i] - '0');
            }
            return negative ? -number : number;
        }
    }
}
