package io.zonegraph.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.language.Field;

/** What a connection tells of how many it holds, under all of its keys: it must agree. */
final class Sizes {

    private final String path;
    private final int most;
    private int listed = -1;
    private int total = -1;

    Sizes(String path, int most) {
        this.path = path;
        this.most = most;
    }

    void see(Field field, JsonNode value, int mostGroups) {
        switch (field.getName()) {
            case "nodes", "edges" -> {
                Wrong.unless(
                        value.size() <= most,
                        "longer than its page",
                        path + " has " + value.size() + " where " + most + " were asked for");
                Wrong.unless(listed < 0 || listed == value.size(), "nodes are not as many as edges", path);
                listed = value.size();
            }
            case "groups" ->
                Wrong.unless(value.size() <= mostGroups, "more groups than asked for", path + ": " + value.size());
            case "totalCount" -> {
                Wrong.unless(total < 0 || total == value.asInt(), "two totals", path);
                total = value.asInt();
            }
            default -> {}
        }
    }

    void check() {
        Wrong.unless(
                total < 0 || listed <= total, "fewer in all than listed", path + " lists " + listed + " of " + total);
    }
}
