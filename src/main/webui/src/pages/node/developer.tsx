import { DeveloperPageDocument } from "./developer.generated";
import { OWNERSHIP, WORDS, WORK } from "./organisationSections";
import { addedUp, dealsWithin } from "./sections";
import { page } from "./spec";

export default page(
  DeveloperPageDocument,
  ["HOME_COUNTRY", "SEAT", "DEVELOPED_AREA"],
  [...OWNERSHIP, ...WORK, dealsWithin("developer", "dealsInParks"), ...WORDS],
  { addedUp: ({ knownDevelopedArea }) => addedUp("DEVELOPED_AREA", knownDevelopedArea) },
);
