import { CommitmentPageDocument } from "./commitment.generated";
import { eventItems, linked, ofCommitment } from "./rows";
import { page } from "./spec";

export default page(
  CommitmentPageDocument,
  ["KIND", "STATUS", "TOPIC"],
  [
    { name: "by", none: "by", items: ({ by }, format) => linked(by.edges, format) },
    { name: "to", none: "to", items: ({ to }, format) => linked(to.edges, format) },
    { name: "madeAt", items: ({ event }, format) => (event ? eventItems([{ node: event }], format) : []) },
    { name: "answers", items: ({ answers }, format) => linked(answers.edges, format, ofCommitment) },
    {
      name: "answeredBy",
      none: "answeredBy",
      items: ({ answeredBy }, format) => linked(answeredBy.edges, format, ofCommitment),
    },
    { name: "about", items: ({ about }, format) => linked(about.edges, format) },
  ],
);
