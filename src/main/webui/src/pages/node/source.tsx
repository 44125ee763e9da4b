import { OutwardLink } from "../../ui/OutwardLink";
import { Supports } from "./Supports";
import { SourcePageDocument } from "./source.generated";
import { page } from "./spec";

export default page(SourcePageDocument, [], [], {
  details: (
    { url, kind, publisher, originalPublisher, publishedOn, retrievedOn, language, licence, reliability },
    { code, date, day, language: named },
  ) => [
    { name: "original", value: url && <OutwardLink href={url} /> },
    { name: "kind", value: code(kind) },
    { name: "publisher", value: publisher },
    ...(originalPublisher ? [{ name: "originalPublisher", value: originalPublisher }] : []),
    { name: "published", value: publishedOn && date(publishedOn) },
    ...(retrievedOn ? [{ name: "retrieved", value: day(retrievedOn) }] : []),
    { name: "reliability", value: reliability && code(reliability) },
    { name: "language", value: language && named(language) },
    { name: "licence", value: licence },
  ],
  below: ({ slug }) => <Supports slug={slug} />,
});
