package io.zonegraph.graph.run;

import io.zonegraph.graph.Cost.Measure;
import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.model.EntityModels;
import io.zonegraph.graph.plan.FieldArguments;
import io.zonegraph.graph.plan.ListingPlan;
import io.zonegraph.graph.plan.Plan;
import io.zonegraph.graph.plan.ReferencePlan;
import io.zonegraph.graph.plan.RowsPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads all rows of a plan, level by level: a level is one round trip, whatever the number of its statements. */
final class Reader {

    private final Statements statements;
    private final EntityModels models;
    private final Request request;
    private final Snapshot snapshot;
    private final Map<RowsPlan, Rows> results = new LinkedHashMap<>();
    private final Map<RowsPlan, @Nullable Page> asked = new IdentityHashMap<>();
    private final NodeBudget budget;
    private List<Statement> level = new ArrayList<>();

    Reader(Statements statements, EntityModels models, Request request, Snapshot snapshot) {
        this.statements = statements;
        this.models = models;
        this.request = request;
        this.snapshot = snapshot;
        this.budget = new NodeBudget(request);
    }

    Map<RowsPlan, Rows> read(Plan plan) {
        budget.foresee(plan);
        plan.roots().forEach(this::root);
        while (!level.isEmpty()) {
            List<Statement> statements = level;
            level = new ArrayList<>();
            boolean more = mayFollow(statements);
            int start = 0;
            while (start < statements.size()) {
                List<Statement> part = firstOf(statements, start);
                start += part.size();
                for (Rows rows : rows(part, more || start < statements.size())) {
                    results.put(rows.statement().plan(), rows);
                    count(rows);
                }
            }
            statements.forEach(statement -> follow(statement.plan()));
        }
        return results;
    }

    /**
     * Statements of a level from a place on, at least one of them, that together return no more rows than a request may
     * read: the driver holds all that they return. Hardly a query has more than such a part.
     */
    private static List<Statement> firstOf(List<Statement> level, int start) {
        int end = start;
        long rows = 0;
        while (end < level.size() && (end == start || rows + level.get(end).most() <= Measure.ROWS.most())) {
            rows += level.get(end++).most();
        }
        return level.subList(start, end);
    }

    private void count(Rows rows) {
        ListingPlan listing = rows.statement().plan().listing();
        if (listing == null) {
            request.cost().use(Measure.ROWS, rows.count());
        } else {
            request.of(listing.arguments(), () -> request.cost().use(Measure.ROWS, rows.count()));
        }
    }

    private List<Rows> rows(List<Statement> statements, boolean more) {
        try {
            request.cost().use(Measure.STATEMENTS, statements.size());
            return snapshot.read(statements, more);
        } catch (RequestException refused) {
            // Which of several statements was refused, the driver does not tell.
            ListingPlan listing =
                    statements.size() == 1 ? statements.getFirst().plan().listing() : null;
            throw listing == null || refused.code() != ErrorCode.BAD_USER_INPUT
                    ? refused
                    : request.placed(refused, listing.arguments());
        }
    }

    private void root(Plan.Root root) {
        switch (root) {
            case Plan.Root.Listing listing -> listing(listing.plan(), null);
            case Plan.Root.ByKey byKey -> request.of(byKey.arguments(), () -> byKey(byKey.rows(), byKey.arguments()));
            case Plan.Root.ByGlobalId any ->
                request.of(
                        any.arguments(),
                        () -> AskedNodes.byKind(request.values(any.arguments()), models)
                                .forEach((kind, ids) -> byIds(any.plan(), kind, ids)));
            case Plan.Root.ByKindAndSlug any -> request.of(any.arguments(), () -> byKindAndSlug(any));
            case Plan.Root.TypeName typeName -> {}
            case Plan.Root.NotPlanned other -> {}
        }
    }

    private void listing(ListingPlan plan, @Nullable Parents parents) {
        if (plan.wantsRows() || plan.wantsTotal() || plan.totals().isEmpty()) {
            request.of(plan.arguments(), () -> ask(plan.rows(), statements.listing(plan, parents, request)));
        }
        plan.totals()
                .forEach(totals -> request.of(
                        totals.arguments(), () -> ask(plan.rows(), statements.totals(plan, totals, parents, request))));
    }

    private void ask(RowsPlan rows, Statement statement) {
        asked.put(rows, statement.page());
        level.add(statement);
    }

    /** One row by id or slug; what belongs to it is read in the same round trip. */
    private void byKey(RowsPlan rows, FieldArguments arguments) {
        Map<String, Object> values = request.values(arguments);
        String id = (String) values.get("id");
        String slug = (String) values.get("slug");
        if ((id == null) == (slug == null)) {
            throw RequestException.of(
                    "", ErrorCode.BAD_USER_INPUT, "takes either `id` or `slug`; give one of the two.");
        }
        EntityModel entity = rows.entity();
        String column = entity.column(id == null ? "slug" : "id");
        byKey(
                rows,
                column,
                id == null
                        ? String.valueOf(slug)
                        : RequestException.in("id", () -> GlobalId.rowOf(id, entity.kind(), models)));
    }

    private void byKindAndSlug(Plan.Root.ByKindAndSlug root) {
        Map<String, Object> values = request.values(root.arguments());
        RowsPlan rows = root.plan().ofKind(AskedNodes.kind(values, models)).rows();
        budget.below(rows, 1);
        byKey(rows, rows.entity().column("slug"), String.valueOf(values.get("slug")));
    }

    private void byKey(RowsPlan rows, String column, String key) {
        ask(rows, statements.byKey(rows, column, key, request));
        String table = rows.entity().table() + " t" + rows.joins();
        for (RowsPlan.Dependent dependent : rows.dependents()) {
            Parents parents = new Parents.ByKey(dependent.parentExpression(), table, "t." + column, key);
            listing(listingOf(dependent.rows()), parents);
        }
    }

    private static ListingPlan listingOf(RowsPlan rows) {
        ListingPlan listing = rows.listing();
        if (listing == null) {
            throw new IllegalStateException("Only listings depend on other rows.");
        }
        return listing;
    }

    /** Nodes by their ids, and in the same round trip what belongs to them, since their ids are known. */
    private void byIds(ReferencePlan plan, EntityModel kind, Set<String> ids) {
        RowsPlan rows = plan.ofKind(kind).rows();
        List<String> known = List.copyOf(ids);
        budget.below(rows, known.size());
        ask(rows, statements.byIds(rows, known, request));
        String ownId = "t." + kind.idColumn();
        for (RowsPlan.Dependent dependent : rows.dependents()) {
            if (dependent.parentExpression().equals(ownId)) {
                listing(listingOf(dependent.rows()), new Parents.Known(known));
            }
        }
    }

    private void follow(RowsPlan plan) {
        Rows rows = results.get(plan);
        if (rows == null || rows.count() == 0) {
            return;
        }
        for (RowsPlan.Dependent dependent : plan.dependents()) {
            ListingPlan below = listingOf(dependent.rows());
            if (!asked.containsKey(dependent.rows())) {
                Set<String> parents = distinct(rows, dependent.parentId());
                if (!parents.isEmpty()) {
                    listing(below, new Parents.Known(List.copyOf(parents)));
                }
            }
            Page page = asked.get(dependent.rows());
            if (page != null) {
                request.of(below.arguments(), () -> page.requireOwner(() -> distinct(rows, dependent.parentId())));
            }
        }
        plan.references().forEach(reference -> references(rows, reference));
    }

    private void references(Rows rows, RowsPlan.Referring reference) {
        Map<String, Set<String>> byKind = new LinkedHashMap<>();
        rows.eachShown(row -> {
            byte[] id = rows.cell(row, reference.id());
            byte[] kind = rows.cell(row, reference.kind());
            if (id != null && kind != null) {
                byKind.computeIfAbsent(text(kind), any -> new LinkedHashSet<>()).add(text(id));
            }
        });
        byKind.forEach((name, ids) -> byIds(
                reference.plan(),
                models.ofKind(name).orElseThrow(() -> new IllegalStateException("No entity is of kind " + name)),
                ids));
    }

    private static Set<String> distinct(Rows rows, int cell) {
        Set<String> ids = new LinkedHashSet<>();
        Set<Long> seen = new HashSet<>();
        rows.eachShown(row -> {
            byte[] id = rows.cell(row, cell);
            if (id != null && seen.add(Rows.Ascii.parseLong(id))) {
                ids.add(text(id));
            }
        });
        return ids;
    }

    private static String text(byte[] ascii) {
        return new String(ascii, java.nio.charset.StandardCharsets.US_ASCII);
    }

    private boolean mayFollow(List<Statement> statements) {
        for (Statement statement : statements) {
            RowsPlan plan = statement.plan();
            if (!plan.references().isEmpty()
                    || plan.dependents().stream().anyMatch(dependent -> !asked.containsKey(dependent.rows()))) {
                return true;
            }
        }
        return false;
    }
}
