import { OutwardLink } from "../../ui/OutwardLink";
import { Supports } from "./Supports";
import { SourcePageDocument } from "./source.generated";
import { page } from "./spec";

export default page(SourcePageDocument, [], [], {
  details: (
    { url, kind, publisher, originalPublisher, publishedOn, accessedOn, language, licence, reliability },
    { code, date, language: named },
  ) => [
    { name: "original", value: url && <OutwardLink href={url} /> },
    { name: "kind", value: code(kind) },
    { name: "publisher", value: publisher },
    ...(originalPublisher ? [{ name: "originalPublisher", value: originalPublisher }] : []),
    { name: "published", value: publishedOn && date(publishedOn) },
    ...(accessedOn ? [{ name: "accessed", value: date(accessedOn) }] : []),
    { name: "reliability", value: reliability && code(reliability) },
    { name: "language", value: language && named(language) },
    { name: "licence", value: licence },
  ],
  below: ({ slug }) => <Supports slug={slug} />,
});
