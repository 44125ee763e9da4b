package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.model.Attribute;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.plan.ListingPlan;
import io.zonegraph.graph.run.Page.SortKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the paging and order arguments of a listing. */
final class Paging {

    static final int LARGEST_PAGE = 100;
    static final int LONGEST_LIST = 1_000;
    private static final int DEFAULT_PAGE = 20;

    private Paging() {}

    /** @throws RequestException if the arguments are out of range or contradict each other */
    static Page page(ListingPlan plan, Map<String, Object> arguments) {
        List<SortKey> keys = keys(plan, arguments);
        if (!plan.isConnection()) {
            return new Page(plan.form() instanceof ListingPlan.Form.Single ? 1 : LONGEST_LIST, false, keys, null);
        }
        Optional<Integer> first = size("first", arguments);
        Optional<Integer> last = size("last", arguments);
        String after = (String) arguments.get("after");
        String before = (String) arguments.get("before");
        if ((last.isPresent() && (first.isPresent() || after != null)) || (first.isPresent() && before != null)) {
            throw new RequestException(
                    ErrorCode.BAD_USER_INPUT,
                    "Page either forward by `first` and `after`, or backward by `last` and `before`.");
        }
        boolean backward = last.isPresent() || before != null;
        Page page = new Page(first.or(() -> last).orElse(DEFAULT_PAGE), backward, keys, null);
        String cursor = backward ? before : after;
        return cursor == null
                ? page
                : new Page(page.limit(), backward, keys, Cursor.decode(cursor, page.orderMark(), keys.size()));
    }

    private static Optional<Integer> size(String name, Map<String, Object> arguments) {
        Integer size = (Integer) arguments.get(name);
        if (size != null && (size < 1 || size > LARGEST_PAGE)) {
            throw new RequestException(
                    ErrorCode.BAD_USER_INPUT,
                    "`" + name + "` is " + size + "; it must be from 1 to " + LARGEST_PAGE + ".");
        }
        return Optional.ofNullable(size);
    }

    private static List<SortKey> keys(ListingPlan plan, Map<String, Object> arguments) {
        List<SortKey> keys = new ArrayList<>();
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> asked = (List<Map<String, Object>>) arguments.get("orderBy");
        if (asked == null || asked.isEmpty()) {
            plan.read().order().forEach(key -> keys.add(described(plan, key)));
        } else {
            asked.forEach(key -> keys.add(asked(plan.rows().entity(), key)));
        }
        boolean descending = !keys.isEmpty() && keys.getLast().descending();
        keys.add(last(plan, descending));
        return List.copyOf(keys);
    }

    /** What decides at last: the link, where one stands beside the row, since it may lead to the same row twice. */
    private static SortKey last(ListingPlan plan, boolean descending) {
        EntityModel link = plan.rows().link();
        boolean ofLink = link != null && !link.idColumn().isEmpty();
        EntityModel entity = ofLink ? Objects.requireNonNull(link) : plan.rows().entity();
        return new SortKey(entity.idColumn(), ofLink, false, descending);
    }

    private static SortKey described(ListingPlan plan, Read.OrderKey key) {
        EntityModel link = plan.rows().link();
        boolean ofLink = key.side() == Read.Side.LINK && link != null;
        EntityModel entity = ofLink ? Objects.requireNonNull(link) : plan.rows().entity();
        return key(entity, key.attribute(), ofLink, key.descending());
    }

    private static SortKey asked(EntityModel entity, Map<String, Object> key) {
        String attribute = camelCase((String) Objects.requireNonNull(key.get("field")));
        return key(entity, attribute, false, "DESC".equals(key.get("direction")));
    }

    private static SortKey key(EntityModel entity, String attribute, boolean ofLink, boolean descending) {
        Attribute.Value column = sortable(entity.attribute(attribute).orElse(null));
        if (column == null) {
            throw new IllegalStateException(entity.entity().getSimpleName() + " cannot be sorted by " + attribute);
        }
        return new SortKey(column.column(), ofLink, column.nullable(), descending);
    }

    /** A date that may be a year or a month sorts by its first day, an amount by its number. */
    private static Attribute.@Nullable Value sortable(@Nullable Attribute attribute) {
        return switch (attribute) {
            case Attribute.Value value -> value;
            case Attribute.Embedded embedded
            when embedded.attributes().get("earliest") instanceof Attribute.Value earliest -> earliest;
            case Attribute.Embedded embedded
            when embedded.attributes().get("amount") instanceof Attribute.Value amount -> amount;
            case null, default -> null;
        };
    }

    /** The attribute that a constant of an order enum names: AREA_HECTARES is areaHectares. */
    static String camelCase(String constant) {
        StringBuilder name = new StringBuilder(constant.length());
        for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)))
                    .append(word, 1, word.length());
        }
        return name.toString();
    }
}
