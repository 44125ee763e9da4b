import "../../style/timeline.css";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { useAnswer } from "../../api/useAnswer";
import { useFormat } from "../../i18n/format";
import { Entries } from "../../ui/Entries";
import { Loaded } from "../../ui/Loaded";
import { NodeLink } from "../../ui/NodeLink";
import { NodePicker } from "../../ui/NodePicker";
import { named, nameOf } from "../../ui/named";
import { FROM_THE_START, Pages, pageOf } from "../../ui/Pages";
import { Refused } from "../../ui/Refused";
import { type Parameters, useParameters } from "../../ui/useParameters";
import { useTitle } from "../../ui/useTitle";
import { Changes } from "./Changes";
import { TimelineDocument, type TimelineEntryKind } from "./timeline.generated";

const PAGE = 50;

/** What happened to a node; or, while none is chosen, what the graph has learned lately. */
export default function TimelinePage() {
  const { t } = useTranslation();
  const address = useParameters();
  const [, navigate] = useLocation();
  const node = address.get("node");
  return (
    <div className="page timeline-page">
      <header className="page-head">
        <h1>{t("timeline.title")}</h1>
        <NodePicker label={t("timeline.of")} onPick={(picked) => navigate(`/timeline?node=${nameOf(picked)}`)} />
      </header>
      {node ? <Timeline name={node} address={address} /> : <Changes address={address} />}
    </div>
  );
}

function Timeline({ name, address }: { readonly name: string; readonly address: Parameters }) {
  const { t } = useTranslation();
  const { number, termed } = useFormat();
  const chosen = address.list("kinds") as readonly TimelineEntryKind[];
  const answer = useAnswer(TimelineDocument, {
    ...named(name),
    kinds: chosen.length > 0 ? chosen : undefined,
    ...pageOf(address, PAGE),
  });
  const all = useAnswer(TimelineDocument, { ...named(name), first: 1 });
  const node = answer.data?.neighbourhood?.nodes.find(({ distance }) => distance === 0)?.node;
  const kinds = all.data?.neighbourhood?.nodes[0]?.node.timeline.groups ?? [];
  useTitle(node && termed(t("timeline.title"), node.name));
  const toggle = (kind: TimelineEntryKind) =>
    address.set({
      ...FROM_THE_START,
      kinds: chosen.includes(kind) ? chosen.filter((each) => each !== kind) : [...chosen, kind],
    });
  return (
    <Loaded
      answer={answer}
      empty={() => node == null}
      nothing={<p className="nothing">{t("node.missing", { slug: named(name).slug })}</p>}
      failed={
        answer.error && (
          <Refused
            error={answer.error}
            again={answer.again}
            names={[name]}
            addressWith={(_, meant) => address.after({ node: nameOf(meant) })}
          />
        )
      }
    >
      {() =>
        node && (
          <>
            <p className="subject">
              <NodeLink node={node} icon />{" "}
              <span className="muted">{t("timeline.count", { count: node.timeline.totalCount })}</span>
            </p>
            <fieldset className="chips">
              <legend className="visually-hidden">{t("timeline.kinds")}</legend>
              {kinds.map(({ count, keys: [key] }) => {
                const kind = key?.value as TimelineEntryKind;
                return (
                  <label key={kind}>
                    <input type="checkbox" checked={chosen.includes(kind)} onChange={() => toggle(kind)} />
                    {t(`timelineEntryKind.${kind}`)} <small>{number(count)}</small>
                  </label>
                );
              })}
            </fieldset>
            {node.timeline.nodes.length === 0 ? (
              <p className="nothing">{t("timeline.nothing")}</p>
            ) : (
              <Entries entries={node.timeline.nodes} subject={node} />
            )}
            <Pages pageInfo={node.timeline.pageInfo} />
          </>
        )
      }
    </Loaded>
  );
}
