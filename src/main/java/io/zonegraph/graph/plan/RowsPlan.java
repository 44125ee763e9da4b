package io.zonegraph.graph.plan;

import io.zonegraph.graph.model.EntityModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One set of rows, read by one SQL statement: the columns that the selection needs of an entity (alias {@code t}) and
 * of the rows that it references (joined), and the sets that depend on it.
 */
public final class RowsPlan {

    /** Rows of another plan that belong to the rows of this one: the cell holds the parent's id. */
    public record Dependent(RowsPlan rows, int parentId, String parentExpression) {}

    /** A reference of whatever kind that the rows of this plan hold in two cells. */
    public record Referring(ReferencePlan plan, int id, int kind) {}

    private final EntityModel entity;
    private final @Nullable EntityModel link;
    private final Map<String, Integer> cells = new LinkedHashMap<>();
    private final Map<String, Distance> computed = new LinkedHashMap<>();
    private final Map<String, String> joins = new LinkedHashMap<>();
    private final Map<String, String> joinAliases = new LinkedHashMap<>();
    private final Map<String, String> linkColumns = new LinkedHashMap<>();
    private final List<Dependent> dependents = new ArrayList<>();
    private final List<Referring> references = new ArrayList<>();
    private final int id;
    private int boundaries;
    private @Nullable ListingPlan listing;

    RowsPlan(EntityModel entity, @Nullable EntityModel link) {
        this(entity, link, "t." + entity.idColumn());
    }

    private RowsPlan(EntityModel entity, @Nullable EntityModel link, String id) {
        this.entity = entity;
        this.link = link;
        this.id = cell(id);
    }

    /** Rows that a statement computes from those of an entity; they have no ids of their own. */
    public static RowsPlan computedOf(EntityModel entity) {
        return new RowsPlan(entity, null, "x.n");
    }

    /** The cell of an SQL expression; the same expression is read once. */
    int cell(String expression) {
        Integer known = cells.putIfAbsent(expression, cells.size());
        return known == null ? cells.size() - 1 : known;
    }

    /** The cell of a value that only the arguments of a request make. */
    int computed(Distance distance) {
        String name = "distance " + computed.size();
        computed.put(name, distance);
        return cell(name);
    }

    /** Notes that each row is answered with a boundary more. */
    void addBoundary() {
        boundaries++;
    }

    /** How many boundaries each row is answered with. */
    public int boundaries() {
        return boundaries;
    }

    /** What stands in the place of an expression because only a request can tell it; null for an expression. */
    public @Nullable Distance computed(String expression) {
        return computed.get(expression);
    }

    /** The alias of the row whose id the expression {@code reference} gives. */
    String join(String reference, EntityModel target) {
        return joinAliases.computeIfAbsent(reference, on -> {
            String joined = "j" + joins.size();
            joins.put(
                    joined,
                    " left join " + target.table() + " " + joined + " on " + joined + "." + target.idColumn() + " = "
                            + on);
            return joined;
        });
    }

    /** The expression for a column of the link between parent and row. */
    String linkColumn(String column) {
        if (link == null) {
            return "t." + column;
        }
        linkColumns.put(column, "l_" + column);
        return "t.l_" + column;
    }

    void readBy(ListingPlan plan) {
        listing = plan;
    }

    /** The listing that reads these rows; null when they are read by their ids or by a key. */
    public @Nullable ListingPlan listing() {
        return listing;
    }

    void add(Dependent dependent) {
        dependents.add(dependent);
    }

    void add(Referring reference) {
        references.add(reference);
    }

    public EntityModel entity() {
        return entity;
    }

    /** The link entity when it stands beside the rows; null when there is none or the rows are the links themselves. */
    public @Nullable EntityModel link() {
        return link;
    }

    /** The expressions to select, in the order of their cells. */
    public Iterable<String> expressions() {
        return cells.keySet();
    }

    boolean reads(String expression) {
        return cells.containsKey(expression);
    }

    public int width() {
        return cells.size();
    }

    public String joins() {
        return String.join("", joins.values());
    }

    /** The link's columns that the outer query needs, and their names there. */
    public Map<String, String> linkColumns() {
        return linkColumns;
    }

    public List<Dependent> dependents() {
        return dependents;
    }

    public List<Referring> references() {
        return references;
    }

    /** The cell of the row's own id. */
    public int id() {
        return id;
    }

    /** Whether further statements can follow from these rows. */
    public boolean isLeaf() {
        return dependents.isEmpty() && references.isEmpty();
    }
}
