// A list at the root, whose nodes are of several types.
import { graphql } from "relay-runtime";

export const query = graphql`
  query SearchPageQuery($text: String!) {
    ...SearchPage_hits @arguments(text: $text)
  }
`;

export const hits = graphql`
  fragment SearchPage_hits on Query
  @argumentDefinitions(text: { type: "String!" }, first: { type: "Int", defaultValue: 2 }, after: { type: "String" })
  @refetchable(queryName: "SearchPageHitsQuery") {
    search(text: $text, first: $first, after: $after) @connection(key: "SearchPage_search") {
      edges {
        node {
          node {
            __typename
            id
            ... on Park {
              areaHectares
            }
          }
        }
      }
    }
  }
`;
