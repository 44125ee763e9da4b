// What graphql-eslint holds the schema to: all that its presets for schemas and for Relay recommend, but for what is said.
import graphql from "@graphql-eslint/eslint-plugin";

export default [
  {
    files: ["generated/schema.graphql"],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: "generated/schema.graphql" } },
    },
    plugins: { "@graphql-eslint": graphql },
    rules: {
      ...graphql.configs["schema-recommended"].rules,
      ...graphql.configs["schema-relay"].rules,
      // Descriptions are a line each, and so stand between single quotation marks.
      "@graphql-eslint/description-style": ["error", { style: "inline" }],
      // Everything is described, not only types: fields, arguments and values too.
      "@graphql-eslint/require-description": [
        "error",
        {
          types: true,
          DirectiveDefinition: true,
          rootField: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
      // Off: what has an id is a Node or a Claim. Most types are values, pages, links or sums, and have no identity.
      "@graphql-eslint/strict-id-in-types": "off",
      // Off for its one finding, Change.changedAt, which reads as the other instants do: recordedAt, updatedAt.
      "@graphql-eslint/no-typename-prefix": "off",
      // Lists other than `edges` are allowed beside them: `nodes` of a connection, `facts` of a node. And there are
      // connections of what is no Node: claims, changes, conflicts, hits of a search.
      "@graphql-eslint/relay-edge-types": [
        "error",
        { withEdgeSuffix: true, listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
      ],
    },
  },
];
