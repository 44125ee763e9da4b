package io.zonegraph.network;

import io.zonegraph.Database;
import io.zonegraph.node.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A graph of organisations that a test draws, claims and all; it is rolled back with the test. */
final class DrawnGraph {

    /** A link as its claim draws it. */
    record Drawn(long subject, long object, String property) {}

    private static final List<String> REFERENCES = List.of("HOME_COUNTRY", "SEAT", "UMBRELLA");

    private final Database database;
    private final long first;
    private int links;

    DrawnGraph(Database database, int organisations) {
        this.database = database;
        this.first = 1 + Long.parseLong(database.one("select max(id) from node"));
        database.update(
                "insert into organisation (id, slug, kind) select ? + i, 'drawn-' || i, 'COMPANY' "
                        + "from generate_series(0, ? - 1) i",
                first,
                organisations);
    }

    /** The id of the organisation of this number, from 0. */
    long id(int number) {
        return first + number;
    }

    int number(long id) {
        return (int) (id - first);
    }

    /** Draws a link, or a reference where the property is one. The database does not ask which kinds it may join. */
    void draw(int subject, int object, String property) {
        String table = REFERENCES.contains(property) ? "reference" : "link";
        write(new Drawn(id(subject), id(object), property), table, Map.of());
    }

    /** Draws that one holds a share in the other; null if it is not known which. Columns as SQL may follow. */
    void own(int owned, int owner, String share, Map<String, String> more) {
        Map<String, String> columns = new HashMap<>(more);
        columns.put("share_percent", share);
        write(new Drawn(id(owned), id(owner), "PARENT"), "link", columns);
    }

    void own(int owned, int owner, String share) {
        own(owned, owner, share, Map.of());
    }

    /** The columns of a link that holds from one date to another; null where it is not known from or to when. */
    static Map<String, String> held(@Nullable String from, @Nullable String to) {
        Map<String, String> columns = new HashMap<>();
        date(columns, "valid_from", from);
        date(columns, "valid_to", to);
        return columns;
    }

    private static void date(Map<String, String> columns, String name, @Nullable String text) {
        if (text != null) {
            PartialDate date = PartialDate.parse(text);
            columns.put(name + "_edtf", "'" + text + "'");
            columns.put(name + "_from", "date '" + date.earliest + "'");
            columns.put(name + "_to", "date '" + date.latest + "'");
            columns.put(name + "_inferred", "false");
        }
    }

    /** Draws that the first so many hold the same share in each other, all at once. */
    void ownOneAnother(int organisations, String share) {
        database.update("""
                with said as (
                    insert into claim (id, claim_key, subject_id, subject_kind, property, object_id, object_kind, basis,
                        recorded_at, recorded_by)
                    select nextval('claim_id_seq'), 'drawn-' || owned || '-' || owner, owned, 'Organisation', 'PARENT',
                        owner, 'Organisation', 'REPORTED', now(), 'test'
                    from generate_series(?, ?) owned, generate_series(?, ?) owner
                    where owned <> owner
                    returning *
                )
                insert into link (property, subject_id, subject_kind, object_id, object_kind, claim_id, share_percent)
                select property, subject_id, subject_kind, object_id, object_kind, id, %s from said
                """.formatted(share), first, id(organisations - 1), first, id(organisations - 1));
    }

    /** What holds both ways becomes a row each way, as the projection has it. */
    private void write(Drawn drawn, String table, Map<String, String> more) {
        List<String> names = List.copyOf(more.keySet());
        String columns = names.stream().map(", "::concat).collect(Collectors.joining());
        String values = names.stream().map(name -> ", " + more.get(name)).collect(Collectors.joining());
        String claim = """
                with said as (
                    insert into claim (id, claim_key, subject_id, subject_kind, property, object_id, object_kind, basis,
                        recorded_at, recorded_by)
                    values (nextval('claim_id_seq'), ?, ?, 'Organisation', ?, ?, 'Organisation', 'REPORTED', now(), 'test')
                    returning *
                ), way as (
                    select id, property, subject_id as one, object_id as other from said
                    union all
                    select id, property, object_id, subject_id from said where property = 'SISTER_CITY'
                )
                """;
        database.update(
                claim + "insert into " + table
                        + " (property, subject_id, subject_kind, object_id, object_kind, claim_id"
                        + columns + ") select property, one, 'Organisation', other, 'Organisation', id" + values
                        + " from way",
                "drawn-" + first + "-" + links++,
                drawn.subject(),
                drawn.property(),
                drawn.object());
    }

    /** All edges of the whole graph, as the tables hold them: one for each claim. */
    static List<Drawn> edges(Database database) {
        return database
                .rows("select distinct c.subject_id, c.object_id, c.property, c.id from claim c where c.id in ("
                        + "select claim_id from link union all select claim_id from reference)")
                .stream()
                .map(row -> row.split(", "))
                .map(cells -> new Drawn(Long.parseLong(cells[0]), Long.parseLong(cells[1]), cells[2]))
                .toList();
    }

    /** How far each node that can be reached is, by a plain breadth-first search over the edges. */
    static Map<Long, Integer> distances(List<Drawn> edges, long from) {
        Map<Long, List<Long>> neighbours = new HashMap<>();
        for (Drawn edge : edges) {
            neighbours.computeIfAbsent(edge.subject(), _ -> new ArrayList<>()).add(edge.object());
            neighbours.computeIfAbsent(edge.object(), _ -> new ArrayList<>()).add(edge.subject());
        }
        Map<Long, Integer> distances = new HashMap<>(Map.of(from, 0));
        List<Long> ring = List.of(from);
        while (!ring.isEmpty()) {
            List<Long> next = new ArrayList<>();
            for (long node : ring) {
                for (long neighbour : neighbours.getOrDefault(node, List.of())) {
                    if (distances.putIfAbsent(neighbour, distances.get(node) + 1) == null) {
                        next.add(neighbour);
                    }
                }
            }
            ring = next;
        }
        return distances;
    }
}
