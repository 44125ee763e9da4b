import "../../style/node.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useAnswer } from "../../api/useAnswer";
import { useFormat } from "../../i18n/format";
import { useLanguage } from "../../i18n/language";
import { KINDS, LAYER_OF, type TypeName } from "../../kinds";
import { Entries } from "../../ui/Entries";
import { KindIcon } from "../../ui/KindIcon";
import { Loaded } from "../../ui/Loaded";
import { NodeLink } from "../../ui/NodeLink";
import { nameOf } from "../../ui/named";
import { useLoaded } from "../../ui/useLoaded";
import { useTitle } from "../../ui/useTitle";
import { Facts } from "./Facts";
import type { HeadFragment } from "./head.generated";
import { SectionOf } from "./SectionOf";
import { possiblySame } from "./sections";
import type { NodeSpec } from "./spec";

const SPECS: Record<TypeName, () => Promise<{ default: NodeSpec }>> = {
  Country: () => import("./country"),
  City: () => import("./city"),
  EconomicZone: () => import("./zone"),
  Park: () => import("./park"),
  Subdivision: () => import("./subdivision"),
  Developer: () => import("./developer"),
  OtherOrganisation: () => import("./organisation"),
  Deal: () => import("./deal"),
  Event: () => import("./event"),
  Commitment: () => import("./commitment"),
  Infrastructure: () => import("./infrastructure"),
  Person: () => import("./person"),
  Sector: () => import("./sector"),
  Source: () => import("./source"),
};

/** The page of a node: what is known of it, with the evidence for all, and what it is linked with. */
export default function NodePage({ type, slug }: { readonly type: TypeName; readonly slug: string }) {
  const spec = useLoaded(SPECS[type]);
  return spec ? <Page type={type} slug={slug} spec={spec} /> : null;
}

function Page({ type, slug, spec }: { readonly type: TypeName; readonly slug: string; readonly spec: NodeSpec }) {
  const { t } = useTranslation();
  const answer = useAnswer(spec.document, { slug });
  useTitle(answer.data?.node?.name);
  return (
    <div className="page node-page">
      {!answer.data && <h1 className="visually-hidden">{t(`type.${type}`)}</h1>}
      <Loaded answer={answer} empty={({ node }) => node == null} nothing={<Missing type={type} slug={slug} />}>
        {({ node, ...beside }) => node && <Known node={{ ...beside, ...node }} type={type} spec={spec} />}
      </Loaded>
    </div>
  );
}

interface KnownProps {
  readonly node: HeadFragment;
  readonly type: TypeName;
  readonly spec: NodeSpec;
}

function Known({ node, type, spec }: KnownProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Heading node={node} type={type} badge={spec.badge?.(node, format)} />
      <div className="node-body">
        <Facts
          node={node}
          expected={spec.expected}
          details={spec.details?.(node, format) ?? []}
          addedUp={spec.addedUp?.(node)}
        />
        <div className="sections">
          {[...spec.sections, possiblySame].map((section) => (
            <SectionOf key={section.name} section={section} node={node} />
          ))}
          {spec.below?.(node)}
          {node.timeline.totalCount > 0 && (
            <section>
              <h2>{t("timeline.title")}</h2>
              <Entries entries={node.timeline.nodes} subject={node} />
              {node.timeline.totalCount > node.timeline.nodes.length && (
                <Link href={`/timeline?node=${nameOf(node)}`}>
                  {t("section.all", { count: node.timeline.totalCount })}
                </Link>
              )}
            </section>
          )}
        </div>
      </div>
    </>
  );
}

function Missing({ type, slug }: { readonly type: TypeName; readonly slug: string }) {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t("node.missing", { slug })}</h1>
      <p>
        {t("node.missingAdvice")} <Link href={`/${KINDS[type].path}`}>{t(`types.${type}`)}</Link>
      </p>
    </>
  );
}

interface HeadingProps {
  readonly node: HeadFragment;
  readonly type: TypeName;
  readonly badge: ReactNode;
}

function Heading({ node, type, badge }: HeadingProps) {
  const { t } = useTranslation();
  const { code } = useLanguage();
  // The map draws at its city what has no place of its own; a city is its own.
  const canBeOnMap = LAYER_OF[type] && (type !== "City" || node.facts.some(({ claim }) => claim?.location));
  // The heading says the name itself; where it was found is told with the others.
  const names = node.names.filter(({ value, source }) => value !== node.name || source);
  return (
    <header className="page-head">
      <p className="kind">
        <KindIcon type={type} />
        <Link href={`/${KINDS[type].path}`}>{t(`type.${type}`)}</Link> {badge}
      </p>
      <h1 lang={code}>{node.name}</h1>
      {names.length > 0 && (
        <ul className="names" aria-label={t("node.names")}>
          {names.map(({ value, language, kind, source }) => (
            <li key={`${value} ${language} ${kind}`}>
              <span lang={language.toLowerCase()}>{value}</span> <small>{t(`nameKind.${kind}`)}</small>
              {source && (
                <small>
                  {" · "}
                  {t("node.nameSource")} <NodeLink node={source} />
                </small>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="actions">
        <Link className="button" href={`/network?node=${nameOf(node)}`}>
          {t("network.title")}
        </Link>
        <Link className="button" href={`/timeline?node=${nameOf(node)}`}>
          {t("timeline.title")}
        </Link>
        {canBeOnMap && (
          <Link className="button" href={`/map?place=${nameOf(node)}`}>
            {t("map.title")}
          </Link>
        )}
      </p>
    </header>
  );
}
