package io.zonegraph.label;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.schema.model.EnumType;
import io.smallrye.graphql.schema.model.EnumValue;
import io.smallrye.graphql.schema.model.Schema;
import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.validation.Names;
import io.zonegraph.node.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** The codes of the domain with their labels. They belong to the schema and not to the graph, so that no read finds them. */
@GraphQLApi
@RegisterForReflection(targets = {LabelApi.class, EnumInfo.class, EnumValueInfo.class})
public class LabelApi {

    private final Labels labels;
    private final Map<String, EnumInfo> enums = new TreeMap<>();

    LabelApi(Labels labels, Schema model) {
        this.labels = labels;
        model.getEnums().forEach((name, type) -> enums.put(name, enumOf(type)));
    }

    @Query
    @NonNull
    @Description(
            "The enums whose values are codes of the domain, by name, with the labels of their values in the languages "
                    + "of readers: what a page needs to show a code to people. "
                    + "Example: { enums(names: [\"DealKind\"]) { name values { name label(lang: VI) } } }")
    public List<@NonNull EnumInfo> enums(
            @Description(
                            "Only those of these names, in this order; all if left out. No more names than there are enums.")
                    @Nullable
                    List<String> names) {
        if (names == null) {
            return List.copyOf(enums.values());
        }
        if (names.size() > enums.size()) {
            throw RequestException.of(
                    "names",
                    ErrorCode.LIMIT_EXCEEDED,
                    "has " + names.size() + " names; at most " + enums.size() + " are answered, as many as there are.");
        }
        return IntStream.range(0, names.size())
                .mapToObj(i -> RequestException.in("names[" + i + "]", () -> named(names.get(i))))
                .toList();
    }

    @NonNull
    @Description("What the value is called.")
    public String label(
            @Source EnumValueInfo value, @Description("The language; English if left out.") @Nullable Language lang) {
        return Optional.ofNullable(value)
                .map(known -> labels.label(
                        known.enumName(),
                        known.name(),
                        Optional.ofNullable(lang).orElse(Language.EN)))
                .orElse("");
    }

    private EnumInfo named(String name) {
        EnumInfo known = enums.get(name);
        if (known == null) {
            String near = Names.didYouMean(name, enums.keySet());
            throw RequestException.of(
                    "",
                    ErrorCode.BAD_USER_INPUT,
                    "names no enum of codes." + (near.isEmpty() ? " Ask `{ enums { name } }` for all." : near));
        }
        return known;
    }

    private static EnumInfo enumOf(EnumType type) {
        return new EnumInfo(
                type.getName(),
                type.getDescription(),
                type.getValues().stream()
                        .sorted(Comparator.comparing(EnumValue::getValue))
                        .map(value -> valueOf(type, value))
                        .toList());
    }

    private static EnumValueInfo valueOf(EnumType type, EnumValue value) {
        String outdated = value.hasDirectiveInstances()
                ? value.getDirectiveInstances().stream()
                        .filter(directive -> directive.getType().getName().equals("deprecated"))
                        .map(directive -> String.valueOf(directive.getValue("reason")))
                        .findFirst()
                        .orElse(null)
                : null;
        return new EnumValueInfo(type.getName(), value.getValue(), value.getDescription(), outdated);
    }
}
