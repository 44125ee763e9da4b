package io.zonegraph.graph.run;

import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.language.Document;
import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.JsonBytes;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.SqlFaults;
import io.zonegraph.graph.model.EntityModels;
import io.zonegraph.graph.plan.Compiler;
import io.zonegraph.graph.plan.Plan;
import io.zonegraph.graph.plan.RowsPlan;
import io.zonegraph.graph.schema.Descriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers queries: finds or compiles the plan, reads its rows in one snapshot, writes them. Shared by all requests. */
@ApplicationScoped
public class Engine {

    private static final int MOST_PLANS = 2_000;

    private final Descriptions descriptions;
    private final EntityModels models;
    private final Snapshots snapshots;
    private final Statements statements;
    private final MeasuredCache<PlanKey, Plan> plans;

    Engine(Catalog catalog, Snapshots snapshots, EngineWatch watch) {
        this.descriptions = catalog.descriptions();
        this.models = catalog.models();
        this.snapshots = snapshots;
        this.plans = watch.cache("plan", Caffeine.newBuilder().maximumSize(MOST_PLANS));
        this.statements = new Statements(catalog);
    }

    /** The plan of a query, compiled when its document is first seen with these conditions. */
    Plan plan(ExecutionContext execution, Map<String, MergedField> roots) {
        PlanKey key = PlanKey.of(execution);
        return plans.get(
                key,
                any -> new Compiler(descriptions, models, execution.getFragmentsByName(), key.conditions())
                        .compile(roots));
    }

    /** The {@code data} of a query that the engine answers alone. */
    JsonBytes answer(ExecutionContext execution, Plan plan) {
        Request request = new Request(execution);
        return new Writer(rows(plan, request), models, request).write(plan);
    }

    /** The values of the planned root fields of a query that also has others. */
    Map<String, JsonBytes> answerPlanned(ExecutionContext execution, Plan plan) {
        Request request = new Request(execution);
        Map<RowsPlan, Rows> rows = rows(plan, request);
        Map<String, JsonBytes> values = new LinkedHashMap<>();
        for (Plan.Root root : plan.roots()) {
            if (!(root instanceof Plan.Root.NotPlanned)) {
                values.put(root.name(), new Writer(rows, models, request).writeValue(root));
            }
        }
        return values;
    }

    private Map<RowsPlan, Rows> rows(Plan plan, Request request) {
        try (Snapshot snapshot = snapshots.open(request)) {
            Map<RowsPlan, Rows> rows = new Reader(statements, models, request, snapshot).read(plan);
            hint(Unanswered.of(plan, rows, models, request), request, snapshot);
            new CurrencyHints(request, models).add(rows, snapshot);
            return rows;
        } catch (RequestException refused) {
            throw refused.getCause() instanceof SQLException ? explained(refused, plan, request) : refused;
        }
    }

    /** What a function refused; if that was for a slug, then in words that do not say it back, and with its hint. */
    private RequestException explained(RequestException refused, Plan plan, Request request) {
        if (refused.code() != ErrorCode.BAD_USER_INPUT) {
            return refused;
        }
        List<AskedSlug> asked = Unanswered.of(plan, Map.of(), models, request);
        if (asked.stream().noneMatch(slug -> isRefusedFor(slug, refused))) {
            return refused;
        }
        // The transaction of the refused statement is over.
        try (Snapshot snapshot = snapshots.open(request)) {
            List<SlugHints.Missed> missed = hint(asked, request, snapshot);
            return missed.stream()
                    .filter(one -> isRefusedFor(one.asked(), refused))
                    .findFirst()
                    .map(one -> request.placed(
                            told(one, missed.size(), refused),
                            one.asked().asker().field()))
                    .orElse(refused);
        }
    }

    private static boolean isRefusedFor(AskedSlug slug, RequestException refused) {
        return SqlFaults.isRefused(slug.slug(), refused.getCause());
    }

    private static RequestException told(SlugHints.Missed missed, int several, RequestException refused) {
        String others = several == 1 ? "" : " `extensions.hints` tells of " + several + " that name nothing.";
        return RequestException.of(
                missed.asked().argument(), refused.code(), missed.hint().words() + others);
    }

    private static List<SlugHints.Missed> hint(List<AskedSlug> asked, Request request, Snapshot snapshot) {
        return asked.isEmpty() ? List.of() : new SlugHints(request).add(asked, snapshot, request.hints());
    }

    /**
     * What a plan depends on besides the schema: the document, the operation, and the variables that include or skip.
     * Documents are compared by identity: the document cache hands the same one out for the same text.
     */
    private record PlanKey(
            DocumentIdentity document, @Nullable String operation, Map<String, Boolean> conditions) {

        static PlanKey of(ExecutionContext execution) {
            return new PlanKey(
                    new DocumentIdentity(execution.getDocument()),
                    execution.getOperationDefinition().getName(),
                    Conditions.values(execution));
        }
    }

    private record DocumentIdentity(Document document) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof DocumentIdentity(Document that) && that == document;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(document);
        }
    }
}
