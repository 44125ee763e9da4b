package io.zonegraph.network;

import io.zonegraph.Database;
import java.math.BigDecimal;
import java.util.List;

/** The owners of an organisation of a drawn graph, each written as its number, length of chain and share. */
final class Owners {

    private Owners() {}

    static List<String> today(Database database, DrawnGraph graph, int node) {
        return read(database, graph, "ultimate_owner where organisation_id = " + graph.id(node));
    }

    static List<String> on(Database database, DrawnGraph graph, int node, String day) {
        return read(database, graph, held(graph, node, day) + " and is_ultimate");
    }

    /** All owners that day, not only the ultimate ones. */
    static List<String> all(Database database, DrawnGraph graph, int node, String day) {
        return read(database, graph, held(graph, node, day));
    }

    private static String held(DrawnGraph graph, int node, String day) {
        return "ownership where organisation_id = " + graph.id(node) + " and date '" + day
                + "' between held_from and held_to";
    }

    private static List<String> read(Database database, DrawnGraph graph, String rows) {
        return database
                .rows("select owner_id, chain_length, share_percent from " + rows + " order by owner_id")
                .stream()
                .map(row -> row.split(", "))
                .map(cells -> graph.number(Long.parseLong(cells[0])) + " " + cells[1] + " " + share(cells[2]))
                .toList();
    }

    private static String share(String printed) {
        return printed.equals("null")
                ? printed
                : new BigDecimal(printed).stripTrailingZeros().toPlainString();
    }
}
