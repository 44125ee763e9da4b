import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { EvidenceFragment } from "../../api/evidence.generated";
import { useAnswer } from "../../api/useAnswer";
import { useFormat } from "../../i18n/format";
import { useLanguage } from "../../i18n/language";
import { KINDS, type TypeName } from "../../kinds";
import { Evidence } from "../../ui/Evidence";
import { Unknown } from "../../ui/Figure";
import { KindIcon } from "../../ui/KindIcon";
import { LinkList } from "../../ui/LinkList";
import { Loaded } from "../../ui/Loaded";
import { NodeLink } from "../../ui/NodeLink";
import { SourceMark } from "../../ui/SourceMark";
import { Entries } from "../../ui/Entries";
import { useTitle } from "../../ui/useTitle";
import type { HeadFragment } from "./park.generated";
import type { NodeSpec, Section } from "./spec";

const SPECS: Partial<Record<TypeName, () => Promise<{ default: NodeSpec }>>> = {
  Park: () => import("./park"),
  Deal: () => import("./deal"),
};

/** The page of a node: what is known of it, with the evidence for all, and what it is linked with. */
export default function NodePage({ type, slug }: { readonly type: TypeName; readonly slug: string }) {
  const [spec, setSpec] = useState<NodeSpec>();
  useEffect(() => {
    let current = true;
    void SPECS[type]?.().then(({ default: loaded }) => current && setSpec(loaded));
    return () => {
      current = false;
    };
  }, [type]);
  return spec ? <Page type={type} slug={slug} spec={spec} /> : null;
}

function Page({ type, slug, spec }: { readonly type: TypeName; readonly slug: string; readonly spec: NodeSpec }) {
  const { t } = useTranslation();
  const answer = useAnswer(spec.document, { slug });
  useTitle(answer.data?.node?.name);
  return (
    <div className="page node-page">
      <Loaded answer={answer} empty={({ node }) => node == null} nothing={<Missing type={type} slug={slug} />}>
        {({ node }) =>
          node && (
            <>
              <Heading node={node} type={type} />
              <div className="node-body">
                <Facts node={node} expected={spec.expected} />
                <div className="sections">
                  {spec.sections.map((section) => (
                    <SectionOf key={section.name} section={section} node={node} />
                  ))}
                  {node.timeline.totalCount > 0 && (
                    <section>
                      <h2>{t("timeline.title")}</h2>
                      <Entries entries={node.timeline.nodes} subject={node} />
                      {node.timeline.totalCount > node.timeline.nodes.length && (
                        <Link href={`/timeline?node=${node.slug}`}>{t("section.all", { count: node.timeline.totalCount })}</Link>
                      )}
                    </section>
                  )}
                </div>
              </div>
            </>
          )
        }
      </Loaded>
    </div>
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

function Heading({ node, type }: { readonly node: HeadFragment; readonly type: TypeName }) {
  const { t } = useTranslation();
  const { code } = useLanguage();
  const others = node.names.filter(({ value }) => value !== node.name);
  return (
    <header className="page-head">
      <p className="kind">
        <KindIcon type={type} />
        <Link href={`/${KINDS[type].path}`}>{t(`type.${type}`)}</Link>
      </p>
      <h1 lang={code}>{node.name}</h1>
      {others.length > 0 && (
        <ul className="names" aria-label={t("node.names")}>
          {others.map(({ value, language, kind }) => (
            <li key={`${value} ${language} ${kind}`} lang={language.toLowerCase()}>
              {value} <small>{t(`nameKind.${kind}`)}</small>
            </li>
          ))}
        </ul>
      )}
      <p className="actions">
        <Link className="button" href={`/network?node=${node.slug}`}>
          {t("network.title")}
        </Link>
        <Link className="button" href={`/timeline?node=${node.slug}`}>
          {t("timeline.title")}
        </Link>
      </p>
    </header>
  );
}

/** What stands beside these has a section of its own. */
const ELSEWHERE = new Set(["BOUNDARY", "UTILITY", "STAGE", "AMOUNT", "MILESTONE"]);

/** Every figure that is said of the node, with its evidence, and what one would expect to be told but nobody tells. */
function Facts({ node, expected }: { readonly node: HeadFragment; readonly expected: NodeSpec["expected"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const disputed = new Set(node.conflicts.nodes.map(({ property }) => property));
  const facts = node.facts.filter(({ property, claim }) => claim && !ELSEWHERE.has(property) && (!claim.object || SINGLE.has(property)));
  const unknown = expected.filter((property) => !facts.some((fact) => fact.property === property));
  return (
    <dl className="facts">
      {facts.map(({ property, claim, others }) => (
        <div key={claim!.id}>
          <dt>{format.property(property)}</dt>
          <dd>
            <FactValue claim={claim!} others={others} />
            {disputed.has(property) && (
              <span className="conflict" title={t("evidence.conflict")}>
                {t("evidence.disputed")}
              </span>
            )}
          </dd>
        </div>
      ))}
      {unknown.map((property) => (
        <div key={property}>
          <dt>{format.property(property)}</dt>
          <dd>
            <Unknown />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A node has one of these at the most. */
const SINGLE = new Set(["CITY", "COUNTRY", "HOME_COUNTRY", "SEAT", "HOST_CITY", "AUTHORITY", "PARK", "UMBRELLA", "WITHIN", "MADE_AT"]);

function FactValue({ claim, others }: { readonly claim: EvidenceFragment; readonly others: number }) {
  const format = useFormat();
  return claim.object ? (
    <>
      <NodeLink node={claim.object} /> <SourceMark behind={{ claim, others }} />
    </>
  ) : (
    <Evidence behind={{ claim, others }}>{format.value(claim)}</Evidence>
  );
}

function SectionOf({ section, node }: { readonly section: Section<HeadFragment>; readonly node: HeadFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const items = section.items(node, format);
  const total = section.total?.(node) ?? items.length;
  if (items.length === 0) {
    return null;
  }
  return (
    <section>
      <h2>
        {t(`section.${section.name}`)} <small>{format.number(total)}</small>
      </h2>
      <LinkList items={items} />
      {total > items.length && section.all && <Link href={section.all(node)}>{t("section.all", { count: total })}</Link>}
    </section>
  );
}
