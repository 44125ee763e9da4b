package io.zonegraph.graph.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import io.zonegraph.graph.Edtf;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The scalars beside GraphQL's own. Each stays a text in the engine, and but for geometries is one on the wire. */
final class Scalars {

    private static final int LONGEST = 64;

    private static final int LAST_YEAR = 9999;

    private static final String YEARS = ", from the year 0001 to 9999";

    static final GraphQLScalarType DECIMAL = scalar(
            "Decimal",
            "An exact decimal number as a text, such as \"153.8\": never rounded, never in exponent form.",
            null,
            new Form("\"153.8\", of at most " + LONGEST + " digits", Scalars::plain));

    static final GraphQLScalarType DATE = scalar(
            "Date",
            "A day of the Gregorian calendar, such as \"2025-07-01\".",
            "https://scalars.graphql.org/andimarek/local-date",
            new Form(
                    "\"2025-07-01\"" + YEARS,
                    text -> kept(LocalDate.parse(text)).toString()));

    static final GraphQLScalarType DATE_TIME = scalar(
            "DateTime",
            "An instant with its offset from UTC, such as \"2023-09-27T00:52:03Z\".",
            "https://scalars.graphql.org/andimarek/date-time",
            new Form("\"2023-09-27T00:52:03Z\"" + YEARS, text -> {
                // PostgreSQL takes no offset of 16 hours, and means the same instant by any other.
                OffsetDateTime instant = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
                kept(instant.toLocalDate());
                return instant.toString();
            }));

    static final GraphQLScalarType EDTF = scalar(
            "Edtf",
            "A date as precise as it is meant, in EDTF, level 0: a year, a month or a day, such as \"2025\", \"2025-10\" or \"2025-10-15\".",
            "https://www.loc.gov/standards/datetime/",
            new Form("\"2025\", \"2025-10\" or \"2025-10-15\"" + YEARS, text -> {
                Edtf date = Edtf.parse(text);
                kept(date.first());
                return date.text();
            }));

    static final GraphQLScalarType GEO_JSON = GraphQLScalarType.newScalar()
            .name("GeoJSON")
            .description("A geometry of GeoJSON, in WGS 84: the JSON object itself, such as "
                    + "{\"type\": \"Polygon\", \"coordinates\": [[[106.6, 20.8], [106.8, 20.8], [106.8, 20.9], [106.6, 20.8]]]}. "
                    + "A position is the longitude, then the latitude. No request can send one.")
            .specifiedByUrl("https://www.rfc-editor.org/rfc/rfc7946")
            .coercing(new AnswerOnly())
            .build();

    static final List<GraphQLScalarType> ALL = List.of(DECIMAL, DATE, DATE_TIME, EDTF, GEO_JSON);

    private Scalars() {}

    private static GraphQLScalarType scalar(String name, String description, @Nullable String specifiedBy, Form form) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .description(description)
                .specifiedByUrl(specifiedBy)
                .coercing(new TextCoercing(name, form))
                .build();
    }

    /** @throws DateTimeException if the day is in a year of less or more than the four digits that dates are written with */
    private static LocalDate kept(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("A year beyond those that are kept");
        }
        return day;
    }

    /** @throws NumberFormatException if it is no number, or one that takes thousands of digits to write out */
    private static String plain(String text) {
        BigDecimal number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) > LONGEST) {
            throw new NumberFormatException(text);
        }
        return number.toPlainString();
    }

    /** How values are written, by example, and what makes the one text of several that mean the same. */
    private record Form(String example, UnaryOperator<String> normal) {}

    /** The engine writes geometries itself and nothing takes them, so that there is nothing to convert. */
    private record AnswerOnly() implements Coercing<Object, Object> {}

    private record TextCoercing(String name, Form form) implements Coercing<String, String> {

        @Override
        public String serialize(Object result, GraphQLContext context, Locale locale) {
            String text = result instanceof BigDecimal decimal ? decimal.toPlainString() : result.toString();
            return parsed(text, problem -> new CoercingSerializeException(problem));
        }

        @Override
        public String parseValue(Object input, GraphQLContext context, Locale locale) {
            return parsed(input.toString(), problem -> new CoercingParseValueException(problem));
        }

        @Override
        public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            String text = switch (input) {
                case StringValue value -> value.getValue();
                case IntValue value -> value.getValue().toString();
                case FloatValue value -> value.getValue().toString();
                default -> "";
            };
            return parsed(text, problem -> new CoercingParseLiteralException(problem));
        }

        private String parsed(String text, Function<String, ? extends RuntimeException> problem) {
            try {
                if (text.length() <= LONGEST) {
                    return form.normal().apply(text);
                }
            } catch (RuntimeException notParsed) {
                // Every parser used here throws its own kind; the message below says what is wanted instead.
            }
            throw problem.apply("is no value of `" + name + "`; write one such as " + form.example() + ".");
        }
    }
}
