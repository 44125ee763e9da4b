import { count, node } from "./columns";
import {
  OtherOrganisationsDocument,
  OtherOrganisationsFacetsDocument,
  type OtherOrganisationsQuery,
} from "./organisation.generated";
import { codes, oneNode, someNode, table, unlisted } from "./spec";

export default table<OtherOrganisationsQuery, OtherOrganisationsQuery["rows"]["nodes"][number]>({
  document: OtherOrganisationsDocument,
  counts: OtherOrganisationsFacetsDocument,
  rows: ({ rows }) => rows,
  order: "NAME",
  facets: [
    codes("kind"),
    oneNode("country", "homeCountry"),
    oneNode("city", "seat"),
    unlisted(someNode("park", "settledIn")),
  ],
  columns: [
    { name: "KIND", order: "KIND", text: ({ kind }, { code }) => code(kind) },
    node("HOME_COUNTRY", "homeCountry", "HOME_COUNTRY", true),
    node("SEAT", "seat", "SEAT", true),
    count("deals", "deals", "DEALS"),
    count("events", "events", "EVENTS"),
  ],
});
