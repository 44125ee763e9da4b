import { CitiesDocument, CitiesFacetsDocument, type CitiesQuery } from "./city.generated";
import { constant, count, day, figure, node } from "./columns";
import { codes, oneNode, presence, range, table } from "./spec";

export default table<CitiesQuery, CitiesQuery["rows"]["nodes"][number]>({
  document: CitiesDocument,
  counts: CitiesFacetsDocument,
  rows: ({ rows }) => rows,
  order: "NAME",
  facets: [
    oneNode("country"),
    codes("kind"),
    presence("dissolved", { dissolvedOn: { isNull: false } }, { dissolvedOn: { isNull: true } }),
  ],
  ranges: [range("population", "population"), range("cityArea", "areaSquareKilometres", "km2")],
  columns: [
    constant("KIND", "kind", "KIND"),
    node("COUNTRY", "country", "COUNTRY", true),
    figure("POPULATION", "population", "POPULATION"),
    figure("AREA", "areaSquareKilometres", "AREA_SQUARE_KILOMETRES", "km2"),
    count("zones", "zones", "ZONES"),
    count("parks", "parks", "PARKS"),
    day("DISSOLVED_ON", "dissolvedOn", "DISSOLVED_ON", "dissolved"),
  ],
});
