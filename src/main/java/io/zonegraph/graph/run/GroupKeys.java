package io.zonegraph.graph.run;

import java.util.List;
import java.util.stream.Collectors;

/** The columns that tell groups apart. */
record GroupKeys(List<Dimension> dimensions) {

    List<String> names(String alias) {
        return dimensions.stream()
                .flatMap(dimension -> dimension.names().stream())
                .map(column -> alias + "." + column)
                .toList();
    }

    /** Each followed by a comma. */
    String before(String alias) {
        return names(alias).stream().map(column -> column + ", ").collect(Collectors.joining());
    }

    /** That two rows are of the same group. */
    String same(String one, String other) {
        StringBuilder same = new StringBuilder("true");
        for (Dimension dimension : dimensions) {
            for (String column : dimension.names()) {
                same.append(" and ").append(one).append('.').append(column).append(" is not distinct from ");
                same.append(other).append('.').append(column);
            }
        }
        return same.toString();
    }
}
