// What a page in React would hold: a query, a fragment that is read again by its node, and a list that is read page by page.
import { graphql } from "relay-runtime";

export const query = graphql`
  query CityPageQuery($slug: String!) {
    city(slug: $slug) {
      id
      ...CityPage_figures
      ...CityPage_parks
    }
  }
`;

export const figures = graphql`
  fragment CityPage_figures on City @argumentDefinitions(lang: { type: "Language", defaultValue: EN }) @refetchable(queryName: "CityPageFiguresQuery") {
    name(lang: $lang)
    areaSquareKilometres
  }
`;

export const parks = graphql`
  fragment CityPage_parks on City
  @argumentDefinitions(first: { type: "Int" }, after: { type: "String" }, last: { type: "Int" }, before: { type: "String" })
  @refetchable(queryName: "CityPageParksQuery") {
    parks(first: $first, after: $after, last: $last, before: $before) @connection(key: "CityPage_parks") {
      edges {
        node {
          name
          developers(first: 2) {
            edges {
              role
              node {
                name
              }
            }
          }
        }
      }
    }
  }
`;
