package io.zonegraph.graph.plan;

import graphql.language.Argument;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.Value;
import io.zonegraph.graph.Read;
import io.zonegraph.graph.plan.Compiler.Row;
import io.zonegraph.graph.plan.Output.Tried;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compiles a choice of attributes: to the cells that its argument may choose as the document states it, and no others. */
final class ChoiceCompiler {

    private final Row row;
    private final Read.Choice choice;

    ChoiceCompiler(Row row, Read.Choice choice) {
        this.row = row;
        this.choice = choice;
    }

    /** What the choice comes to. */
    Output value(byte[] key, FieldArguments arguments) {
        return output(key, arguments, chosen -> {
            Stream<String> attributes = chosen.isEmpty()
                    ? Stream.of(choice.held())
                    : Stream.of(choice.preferred().get(chosen), choice.held());
            return attributes
                    .map(attribute -> new Tried(row.cell(attribute), null))
                    .toList();
        });
    }

    /** The code of the attribute that it comes to. */
    Output taken(byte[] key, FieldArguments arguments) {
        Map<String, byte[]> codes = new HashMap<>();
        choice.preferred().forEach((code, attribute) -> codes.put(attribute, code.getBytes(StandardCharsets.US_ASCII)));
        return output(key, arguments, chosen -> {
            List<String> attributes = new ArrayList<>(choice.inTurn());
            if (!chosen.isEmpty()) {
                attributes.addFirst(choice.preferred().get(chosen));
            }
            return attributes.stream()
                    .filter(codes::containsKey)
                    .map(attribute -> new Tried(row.cell(attribute), codes.get(attribute)))
                    .toList();
        });
    }

    private Output output(byte[] key, FieldArguments arguments, Function<String, List<Tried>> tried) {
        Map<String, List<Tried>> byChosen = new HashMap<>();
        possible(arguments.field()).forEach(chosen -> byChosen.put(chosen, tried.apply(chosen)));
        return new Output.Choice(key, arguments, choice.argument(), Map.copyOf(byChosen));
    }

    /** The values that the argument may have, as the document states it; the empty text for none. */
    private Stream<String> possible(Field field) {
        Value<?> stated = stated(field);
        return switch (stated) {
            case null -> Stream.of("");
            case EnumValue code -> Stream.of(code.getName());
            default -> Stream.concat(Stream.of(""), choice.preferred().keySet().stream());
        };
    }

    private @Nullable Value<?> stated(Field field) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals(choice.argument()))
                .findFirst()
                .map(Argument::getValue)
                .orElse(null);
    }
}
