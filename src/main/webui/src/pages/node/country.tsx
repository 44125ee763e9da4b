import { CountryPageDocument } from "./country.generated";
import { edgesTo, linked, ofPark } from "./rows";
import { dealsWithin } from "./sections";
import { page } from "./spec";

export default page(
  CountryPageDocument,
  [],
  [
    {
      name: "cities",
      dense: true,
      items: ({ citiesWithin }, format) => linked(edgesTo(citiesWithin), format),
      total: ({ citiesWithin }) => citiesWithin.totalCount,
      all: ({ slug }) => `/cities?country=${slug}&dissolved=no`,
    },
    {
      name: "parks",
      items: ({ parksWithin }, format) => linked(edgesTo(parksWithin), format, ofPark),
      total: ({ parksWithin }) => parksWithin.totalCount,
      all: ({ slug }) => `/parks?country=${slug}`,
    },
    dealsWithin("country"),
    {
      name: "developersFrom",
      items: ({ developersFrom }, format) => linked(edgesTo(developersFrom), format),
      total: ({ developersFrom }) => developersFrom.totalCount,
      all: ({ slug }) => `/developers?country=${slug}`,
    },
    {
      name: "organisationsFrom",
      items: ({ organisationsFrom }, format) =>
        linked(edgesTo(organisationsFrom), format, ({ kind }, { code }) => [code(kind)]),
      total: ({ organisationsFrom }) => organisationsFrom.totalCount,
      all: ({ slug }) => `/organisations?country=${slug}`,
    },
  ],
  {
    details: ({ alpha2, alpha3 }) => [
      { name: "alpha2", value: alpha2 },
      { name: "alpha3", value: alpha3 },
    ],
  },
);
