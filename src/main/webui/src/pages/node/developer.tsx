import { DeveloperPageDocument } from "./developer.generated";
import { OWNERSHIP, WORDS, WORK } from "./organisationSections";
import { dealsWithin } from "./sections";
import { page } from "./spec";

export default page(
  DeveloperPageDocument,
  ["HOME_COUNTRY", "SEAT", "DEVELOPED_AREA"],
  [...OWNERSHIP, ...WORK, dealsWithin("developer", "dealsInParks"), ...WORDS],
);
