import { OtherOrganisationPageDocument } from "./organisation.generated";
import { OWNERSHIP, WORDS, WORK } from "./organisationSections";
import { page } from "./spec";

export default page(OtherOrganisationPageDocument, ["HOME_COUNTRY", "SEAT"], [...OWNERSHIP, ...WORK, ...WORDS], {
  details: ({ kind }, { code }) => [{ name: "kind", value: code(kind) }],
});
