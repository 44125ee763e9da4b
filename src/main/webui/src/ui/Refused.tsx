import { useTranslation } from "react-i18next";
import type { CombinedError } from "urql";
import { Link } from "wouter";
import { useAnswer } from "../api/useAnswer";
import type { Reference } from "../kinds";
import { KindIcon } from "./KindIcon";
import { Failure } from "./Loaded";
import { named } from "./named";
import { NamesakesDocument } from "./namesakes.generated";

interface Props {
  readonly error: CombinedError;
  readonly again: () => void;
  /** What the address calls the nodes that were asked for. */
  readonly names: readonly string[];
  /** The address in which the name stands for this node and no other. */
  readonly addressWith: (name: string, node: Reference) => string;
}

/** What went wrong; and where the address has a slug that several nodes share, which these are. */
export function Refused({ error, again, names, addressWith }: Props) {
  const { t } = useTranslation();
  const slugs = [...new Set(names.filter((name) => named(name).kind === undefined))];
  const answer = useAnswer(NamesakesDocument, { slugs }, error.graphQLErrors.length === 0 || slugs.length === 0);
  const shared = slugs
    .map((slug) => ({ slug, nodes: answer.data?.allNodes.nodes.filter((node) => node.slug === slug) ?? [] }))
    .filter(({ nodes }) => nodes.length > 1);
  if (answer.fetching && !answer.data) {
    return <p className="muted">{t("loading")}</p>;
  }
  return shared.length === 0 ? (
    <Failure error={error} again={again} />
  ) : (
    shared.map(({ slug, nodes }) => (
      <div key={slug} className="notice namesakes" role="alert">
        <p>{t("node.shared", { slug })}</p>
        <ul>
          {nodes.map((node) => (
            <li key={node.id}>
              <Link href={addressWith(slug, node)}>
                <KindIcon type={node.__typename} />
                {node.name} <small>{t(`type.${node.__typename}`)}</small>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    ))
  );
}
