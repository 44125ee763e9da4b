package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.plan.ListingPlan;
import io.zonegraph.graph.run.Page.SortKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the paging and order arguments of a listing. */
final class Paging {

    static final int LARGEST_PAGE = 100;
    static final int LONGEST_LIST = 1_000;
    private static final int DEFAULT_PAGE = 20;

    private Paging() {}

    /**
     * How many rows of a listing are asked for at most.
     *
     * @throws RequestException if the arguments are out of range or contradict each other
     */
    static int limit(ListingPlan plan, Map<String, Object> arguments) {
        return switch (plan.form()) {
            case ListingPlan.Form.Single single -> 1;
            case ListingPlan.Form.Items items -> LONGEST_LIST;
            case ListingPlan.Form.Groups groups -> LONGEST_LIST;
            case ListingPlan.Form.Connection connection -> ofConnection(arguments);
        };
    }

    /**
     * The page of a listing.
     *
     * @param isOwned whether the rows belong to others
     * @throws RequestException if the arguments are out of range or contradict each other, or the cursor is none
     */
    static Page page(ListingPlan plan, boolean isOwned, List<SortKey> keys, Map<String, Object> arguments) {
        int limit = limit(plan, arguments);
        String before = (String) arguments.get("before");
        boolean backward = plan.isConnection() && (arguments.get("last") != null || before != null);
        Page page = new Page(limit, backward, listed(plan, arguments), keys, null);
        String cursor = backward ? before : (String) arguments.get("after");
        if (cursor == null || !plan.isConnection()) {
            return page;
        }
        return RequestException.in(
                backward ? "before" : "after",
                () -> new Page(
                        limit, backward, page.listed(), keys, Cursor.decode(cursor, page.order(), isOwned, keys)));
    }

    /** The field and the table of its rows, and what a function of the database finds them by. */
    private static String listed(ListingPlan plan, Map<String, Object> arguments) {
        StringBuilder listed = new StringBuilder(plan.arguments().definition().getName());
        listed.append(' ').append(plan.rows().entity().table());
        if (plan.read().relation() instanceof Read.Relation.Function function) {
            for (String name : function.arguments()) {
                String value = String.valueOf(arguments.get(name));
                listed.append(' ').append(value.length()).append(' ').append(value);
            }
        }
        return listed.append('\n').toString();
    }

    private static int ofConnection(Map<String, Object> arguments) {
        Optional<Integer> first = size("first", arguments);
        Optional<Integer> last = size("last", arguments);
        boolean after = arguments.get("after") != null;
        boolean before = arguments.get("before") != null;
        if ((last.isPresent() && (first.isPresent() || after)) || ((first.isPresent() || after) && before)) {
            throw RequestException.of(
                    "",
                    ErrorCode.BAD_USER_INPUT,
                    "takes either `first` and `after`, to page forward, or `last` and `before`, to page backward.");
        }
        return first.or(() -> last).orElse(DEFAULT_PAGE);
    }

    private static Optional<Integer> size(String name, Map<String, Object> arguments) {
        Integer size = (Integer) arguments.get(name);
        if (size != null && (size < 1 || size > LARGEST_PAGE)) {
            throw RequestException.of(
                    name, ErrorCode.BAD_USER_INPUT, "is " + size + "; it must be from 1 to " + LARGEST_PAGE + ".");
        }
        return Optional.ofNullable(size);
    }
}
