package io.zonegraph.graph.run;

/**
 * What a statement is expected to cost PostgreSQL, in microseconds of CPU, while the statement is written: each part of it
 * is priced by how many rows it is looked at for. The prices are those of a row in memory, measured on 200,000 deals by
 * {@code src/bench/DatabasePrices.java}.
 */
final class Price {

    /** A row of a table that is walked through, compared with a value or two. */
    static final double ROW = 0.15;

    /** A value that a column is compared with. */
    static final double VALUE = 0.03;

    /** A row that is answered, with what is joined to it. */
    static final double ANSWERED = 4;

    /** A text without marks and case, which is made of the text of each row. */
    static final double FOLDED = 1.0;

    /** A text that is looked for in one that is kept without marks and case. */
    static final double LIKE = 0.25;

    /** A look into an index for one row. */
    static final double PROBE = 1.6;

    /** Rows of a relation that are counted one by one for each row. */
    static final double COUNTED = 4;

    /** A row that a relation leads to. */
    static final double LINKED = 0.6;

    /** A row that a link leads to, of which each is looked up by itself. */
    static final double FOLLOWED = 2.2;

    /** A row that is added up. */
    static final double ADDED = 0.25;

    /** A dimension of a row that is added up: its key is kept, sorted and told apart. */
    static final double GROUPED = 0.4;

    /** A distance on the globe, of points that are kept as degrees. */
    static final double DISTANCE = 11;

    /** A look for what is near a point. */
    static final double NEAR = 30;

    /** A row that stands as near as the index for places tells. */
    static final double NEARBY = 0.05;

    /** A function of the database that looks at a bounded number of rows, such as search. */
    static final double FUNCTION = 6_000;

    /** Of fewer rows than this share of those that they are related to, each is looked at by itself. */
    private static final double APART = 0.1;

    private double rows = 1;
    private double micros;
    private boolean among;

    /** Does what is done for each of so many rows, whatever is written around it. */
    void at(double looked, Runnable work) {
        double before = rows;
        rows = looked;
        work.run();
        rows = before;
    }

    /** Does what is done for each of so many more. */
    void times(double more, Runnable work) {
        double before = rows;
        rows *= more;
        work.run();
        rows = before;
    }

    /**
     * Does what is done for each row that rows are related to. Those of all rows of a table are no more than there are;
     * of rows that were reached by others, each is reached the more often the more it has.
     */
    void related(RowSource source, TableStatistics statistics, Runnable work) {
        double each = source.rowsOfOne(statistics);
        double mean = source.rowsOfAll(statistics) / Math.max(1, rows);
        boolean before = among;
        among = true;
        times(before ? each : Math.min(each, mean), work);
        among = before;
    }

    /** Does what is done for each of the rows of a relation, which are looked at one by one for each row. */
    void counted(RowSource source, TableStatistics statistics, Runnable work) {
        pay(COUNTED);
        related(source, statistics, () -> {
            pay(source.link() == null ? LINKED : FOLLOWED);
            work.run();
        });
    }

    /** Does what is done for a row that each refers to, as others may as well. */
    void through(Runnable work) {
        boolean before = among;
        among = true;
        work.run();
        among = before;
    }

    /** Pays for each row. */
    void pay(double microsEach) {
        micros += rows * microsEach;
    }

    /**
     * Does what is done for each row of which one is looked for: those of each row, or those of all at once, of which there
     * are so many. PostgreSQL does what is cheaper.
     */
    void found(RowSource source, TableStatistics statistics, Runnable work) {
        double there = source.rowsOfAll(statistics);
        boolean apart = rows < there * APART;
        pay(apart ? PROBE : ROW);
        at(apart ? Math.min(there, rows * source.rowsOfOne(statistics)) : there, work);
    }

    /** Does what is done for each row, or at once for all rows of another table. */
    void atMostFor(double others, Runnable work) {
        pay(ROW);
        at(Math.min(rows, others), work);
    }

    double micros() {
        return micros;
    }
}
