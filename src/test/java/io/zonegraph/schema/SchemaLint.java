package io.zonegraph.schema;

import graphql.Scalars;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.ScalarInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules that every member of the schema keeps. What breaks one is told as {@code Type.field(argument): what}. */
final class SchemaLint {

    private static final Pattern PASCAL = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern CAMEL = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern UPPER = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    /** A description is sentences, and an example may follow. */
    private static final Pattern SENTENCES = Pattern.compile("[\\p{Lu}\\p{Nd}`].*(\\.|\\. Example: \\{.*})");

    private static final Pattern TELLS_NULL = Pattern.compile("\\b[Nn]ull\\b");
    private static final Pattern TELLS_ORDER = Pattern.compile("\\bby \\w+|\\bfirst\\b|\\bin the order\\b");

    /** The field's own words for dates; {@code asOfOn} is no word. */
    private static final Pattern DATE = Pattern.compile("\\w+On|on|asOf|validFrom|validTo");

    private static final Pattern INSTANT = Pattern.compile("\\w+At");

    /** A unit; or a word that has only one, degrees among them. */
    private static final Pattern MEASURE = Pattern.compile("\\w+(Hectares|SquareKilometres|Kilometres|Percent|Score)"
            + "|latitude|longitude|south|west|north|east|score");

    private static final Map<String, String> PAGING =
            Map.of("first", "Int", "after", "String", "last", "Int", "before", "String");

    /** The one list that holds nulls: an id that names no node leaves its place empty. */
    private static final String LIST_WITH_NULLS = "Query.nodes";

    /** The one place that says types and means them: the types of the schema that a search may find. */
    private static final String TYPES_OF_THE_SCHEMA = "Query.search(types)";

    private final List<String> offences = new ArrayList<>();

    private SchemaLint() {}

    static List<String> offences(GraphQLSchema schema) {
        SchemaLint lint = new SchemaLint();
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (!Introspection.isIntrospectionTypes(type) && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName())) {
                lint.type(type);
            }
        }
        return lint.offences;
    }

    private void type(GraphQLNamedType type) {
        described(type.getName(), type);
        require(type.getName(), PASCAL.matcher(type.getName()).matches(), "is not in PascalCase");
        switch (type) {
            case GraphQLFieldsContainer object -> object(object);
            case GraphQLInputObjectType input -> input.getFieldDefinitions().forEach(field -> input(input, field));
            case GraphQLEnumType codes -> codes.getValues().forEach(value -> code(codes, value));
            default -> {}
        }
    }

    private void code(GraphQLEnumType codes, GraphQLEnumValueDefinition value) {
        String place = codes.getName() + "." + value.getName();
        described(place, value);
        require(place, UPPER.matcher(value.getName()).matches(), "is not in UPPER_CASE");
    }

    private void input(GraphQLInputObjectType input, GraphQLInputObjectField field) {
        String place = input.getName() + "." + field.getName();
        described(place, field);
        named(place, field.getName());
        String type = nameOf(field.getType());
        boolean operator =
                input.getName().equals("DateFilter") || input.getName().equals("DateTimeFilter");
        if (!operator) {
            dated(place, field.getName(), type.replaceAll("Filter$", ""));
        }
        require(place, !holdsNulls(field.getType()), "is a list that may hold nulls");
    }

    private void object(GraphQLFieldsContainer object) {
        boolean pages = object.getField("pageInfo") != null;
        require(
                object.getName(),
                pages == object.getName().endsWith("Connection"),
                "has pageInfo, or is named a connection, but not both");
        object.getFields().forEach(field -> field(object, field));
    }

    private void field(GraphQLFieldsContainer object, GraphQLFieldDefinition field) {
        String place = object.getName() + "." + field.getName();
        described(place, field);
        named(place, field.getName());
        if (!object.getName().equals("PartialDate")) {
            dated(place, field.getName(), nameOf(field.getType()));
        }
        measured(place, object, field);
        require(place, place.equals(LIST_WITH_NULLS) || !holdsNulls(field.getType()), "is a list that may hold nulls");
        boolean nullable = !GraphQLTypeUtil.isNonNull(field.getType());
        require(place, !nullable || tells(TELLS_NULL, field), "may be null, and does not say what null means");
        boolean connection = nameOf(field.getType()).endsWith("Connection");
        boolean many = connection || isList(field.getType());
        require(place, !many || tells(TELLS_ORDER, field), "does not tell its order");
        if (connection) {
            paged(place, field);
        }
        field.getArguments().forEach(argument -> argument(place, argument));
    }

    private void argument(String field, GraphQLArgument argument) {
        String place = field + "(" + argument.getName() + ")";
        described(place, argument);
        named(place, argument.getName());
        require(place, !holdsNulls(argument.getType()), "is a list that may hold nulls");
    }

    private void paged(String place, GraphQLFieldDefinition field) {
        PAGING.forEach((name, type) -> {
            GraphQLArgument argument = field.getArgument(name);
            boolean fits = argument != null
                    && GraphQLTypeUtil.simplePrint(argument.getType()).equals(type);
            require(place, fits, "is a connection without `" + name + ": " + type + "`");
        });
    }

    private void described(String place, GraphQLNamedSchemaElement element) {
        String text = element.getDescription() == null ? "" : element.getDescription();
        require(place, !text.isBlank(), "has no description");
        require(place, text.isBlank() || SENTENCES.matcher(text).matches(), "is not described in sentences: " + text);
        require(place, !text.contains("ISO-8601"), "repeats the format of its scalar: " + text);
    }

    private void named(String place, String name) {
        require(place, CAMEL.matcher(name).matches(), "is not in camelCase");
        boolean type = Set.of("type", "types").contains(name) && !place.equals(TYPES_OF_THE_SCHEMA);
        require(place, !type, "is called a type; call it a kind or a status");
    }

    private void dated(String place, String name, String type) {
        boolean date = type.equals("Date") || type.equals("PartialDate");
        require(place, date == DATE.matcher(name).matches(), "is a date, or is named as one, but not both");
        boolean instant = type.equals("DateTime");
        require(place, instant == INSTANT.matcher(name).matches(), "is an instant, or is named as one, but not both");
    }

    /** A figure has its unit in its name or beside it. */
    private void measured(String place, GraphQLFieldsContainer object, GraphQLFieldDefinition field) {
        if (nameOf(field.getType()).equals(Scalars.GraphQLFloat.getName())) {
            boolean beside = object.getField("unit") != null
                    || object.getField("measure") != null
                    || field.getArgument("in") != null
                    || object.getName().equals("NumberTotals");
            require(place, beside || MEASURE.matcher(field.getName()).matches(), "is a figure without a unit");
        }
    }

    private void require(String place, boolean kept, String offence) {
        if (!kept) {
            offences.add(place + " " + offence);
        }
    }

    private static boolean tells(Pattern pattern, GraphQLFieldDefinition field) {
        String text = field.getDescription() == null ? "" : field.getDescription();
        return pattern.matcher(text.replaceAll("Example: .*", "")).find();
    }

    private static String nameOf(GraphQLType type) {
        return GraphQLTypeUtil.unwrapAll(type).getName();
    }

    private static boolean isList(GraphQLType type) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
    }

    private static boolean holdsNulls(GraphQLType type) {
        GraphQLType list = GraphQLTypeUtil.unwrapNonNull(type);
        return GraphQLTypeUtil.isList(list)
                && (!GraphQLTypeUtil.isNonNull(GraphQLTypeUtil.unwrapOne(list))
                        || holdsNulls(GraphQLTypeUtil.unwrapOne(list)));
    }
}
