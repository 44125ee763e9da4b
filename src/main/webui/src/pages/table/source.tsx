import { OutwardLink } from "../../ui/OutwardLink";
import { count } from "./columns";
import { SourcesDocument, SourcesFacetsDocument, type SourcesQuery } from "./source.generated";
import { codes, table, years } from "./spec";

export default table<SourcesQuery, SourcesQuery["rows"]["nodes"][number]>({
  document: SourcesDocument,
  counts: SourcesFacetsDocument,
  rows: ({ rows }) => rows,
  order: "-PUBLISHED_ON",
  facets: [codes("kind"), codes("reliability"), years("year", "publishedOn")],
  columns: [
    { name: "kind", order: "KIND", text: ({ kind }, { code }) => code(kind) },
    { name: "publisher", order: "PUBLISHER", text: ({ publisher }) => publisher },
    {
      name: "published",
      order: "PUBLISHED_ON",
      whole: true,
      text: ({ publishedOn }, { date }) => publishedOn && date(publishedOn),
    },
    {
      name: "reliability",
      order: "RELIABILITY",
      text: ({ reliability }, { code }) => reliability && code(reliability),
    },
    count("supports", "supports", "SUPPORTS"),
    {
      name: "original",
      absent: "offline",
      text: ({ url }) => url,
      cell: ({ url }) => url && <OutwardLink href={url} />,
    },
  ],
});
