package io.zonegraph.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonegraph.Database;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The paths that the database finds. What each tells beside its hops is checked wherever it is read. */
@Dependent
class FoundPaths {

    record Hop(long from, long to, String property, boolean forward, long claim) {
        Hop turned() {
            return new Hop(to, from, property, !forward, claim);
        }
    }

    private final Database database;
    private final Map<Long, String> kinds = new HashMap<>();

    FoundPaths(Database database) {
        this.database = database;
    }

    /** @param through the properties to follow, as an array of SQL; null for all */
    List<List<Hop>> between(long from, long to, int hops, @Nullable String through) {
        String properties = through == null ? "null" : "'" + through + "'";
        List<List<Hop>> paths = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        database.rows(
                        "select path, length, from_id, to_id, property, forward, claim_id, from_kind, to_kind from "
                                + "zg_path_hop(?, null, null, ?, null, null, ?, " + properties + ") order by id",
                        from,
                        to,
                        hops)
                .forEach(row -> {
                    String[] cells = row.split(", ");
                    if (Integer.parseInt(cells[0]) > paths.size()) {
                        paths.add(new ArrayList<>());
                    }
                    Hop hop = new Hop(
                            Long.parseLong(cells[2]),
                            Long.parseLong(cells[3]),
                            cells[4],
                            Boolean.parseBoolean(cells[5]),
                            Long.parseLong(cells[6]));
                    paths.getLast().add(hop);
                    lengths.add(Integer.parseInt(cells[1]));
                    assertEquals(kind(hop.from()), cells[7], "kind of the node that " + hop + " leaves");
                    assertEquals(kind(hop.to()), cells[8], "kind of the node that " + hop + " reaches");
                });
        List<Integer> told = paths.stream()
                .flatMap(path -> path.stream().map(_ -> path.size()))
                .toList();
        assertEquals(told, lengths, "each hop tells how long its path is");
        return paths;
    }

    /** The kinds of all nodes that paths have led to so far. */
    Set<String> kinds() {
        return Set.copyOf(kinds.values());
    }

    private String kind(long node) {
        return kinds.computeIfAbsent(node, id -> database.one("select kind from node where id = ?", id));
    }

    static List<List<Hop>> turned(List<List<Hop>> paths) {
        return paths.stream()
                .map(path -> path.reversed().stream().map(Hop::turned).toList())
                .toList();
    }
}
