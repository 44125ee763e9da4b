import { count } from "./columns";
import { CountriesDocument, type CountriesQuery } from "./country.generated";
import { table } from "./spec";

export default table<CountriesQuery, CountriesQuery["rows"]["nodes"][number]>({
  document: CountriesDocument,
  rows: ({ rows }) => rows,
  order: "NAME",
  facets: [],
  columns: [
    { name: "alpha2", order: "ALPHA2", text: ({ alpha2 }) => alpha2 },
    { name: "alpha3", order: "ALPHA3", text: ({ alpha3 }) => alpha3 },
    count("cities", "cities", "CITIES"),
    count("organisations", "organisations", "ORGANISATIONS"),
  ],
});
