package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.model.EntityModel;
import io.zonegraph.graph.model.EntityModels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which nodes the arguments of a root field ask for. */
final class AskedNodes {

    private AskedNodes() {}

    /** The kind that is asked for by its code. */
    static EntityModel kind(Map<String, Object> values, EntityModels models) {
        return models.ofCode(String.valueOf(values.get("kind")));
    }

    /** The rows of each kind that are asked for. */
    static Map<EntityModel, Set<String>> byKind(Map<String, Object> values, EntityModels models) {
        Map<EntityModel, Set<String>> byKind = new LinkedHashMap<>();
        for (GlobalId id : ids(values, models)) {
            byKind.computeIfAbsent(models.ofKind(id.kind()).orElseThrow(), any -> new LinkedHashSet<>())
                    .add(id.row());
        }
        return byKind;
    }

    /** @throws RequestException if more ids are given than a page may hold, or one that is of no node */
    static List<GlobalId> ids(Map<String, Object> values, EntityModels models) {
        @SuppressWarnings("unchecked") // Coerced by graphql-java after the argument's type.
        List<String> ids = (List<String>) values.get("ids");
        if (ids == null) {
            return List.of(RequestException.in("id", () -> GlobalId.ofNode(String.valueOf(values.get("id")), models)));
        }
        if (ids.size() > Paging.LARGEST_PAGE) {
            throw RequestException.of(
                    "ids",
                    ErrorCode.BAD_USER_INPUT,
                    "has " + ids.size() + " ids; at most " + Paging.LARGEST_PAGE + " are answered. Ask in parts.");
        }
        List<GlobalId> asked = new ArrayList<>(ids.size());
        for (String id : ids) {
            asked.add(RequestException.in("ids[" + asked.size() + "]", () -> GlobalId.ofNode(id, models)));
        }
        return asked;
    }
}
