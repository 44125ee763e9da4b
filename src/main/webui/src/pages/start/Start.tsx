import "../../style/start.css";
import "../../style/lists.css";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useAnswer } from "../../api/useAnswer";
import { useFormat } from "../../i18n/format";
import { LinkList } from "../../ui/LinkList";
import { Loaded } from "../../ui/Loaded";
import { useTitle } from "../../ui/useTitle";
import { dealItems, eventItems } from "../node/rows";
import { StartDocument, type StartQuery } from "./start.generated";

/** Where one begins: what there is, what came last, and how far it can be trusted. */
export function Start() {
  const { t } = useTranslation();
  const answer = useAnswer(StartDocument, {});
  useTitle(undefined);
  return (
    <div className="page">
      <header className="hero">
        <h1>{t("start.title")}</h1>
        <p>{t("start.lead")}</p>
      </header>
      <Loaded
        answer={answer}
        empty={({ claims }) => claims.totalCount === 0}
        nothing={<p className="nothing">{t("start.noData")}</p>}
      >
        {(data) => <Overview data={data} />}
      </Loaded>
    </div>
  );
}

function Overview({ data }: { readonly data: StartQuery }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <ul className="tiles" aria-label={t("start.contents")}>
        <Tile href="/cities" count={data.cities.totalCount} label={t("types.City")} />
        <Tile href="/zones" count={data.economicZones.totalCount} label={t("types.EconomicZone")} />
        <Tile href="/parks" count={data.parks.totalCount} label={t("types.Park")} />
        <Tile href="/developers" count={data.developers.totalCount} label={t("types.Developer")} />
        <Tile
          href="/deals"
          count={data.deals.totalCount}
          label={t("types.Deal")}
          detail={t("start.concluded", { count: data.concluded.totalCount })}
        />
        <Tile href="/events" count={data.events.totalCount} label={t("types.Event")} />
      </ul>
      <div className="columns">
        <section>
          <h2>{t("start.latestDeals")}</h2>
          <p className="muted">{t("start.dealsMeaning")}</p>
          <LinkList
            items={dealItems(
              data.deals.nodes.map((node) => ({ node })),
              format,
            )}
          />
        </section>
        <section>
          <h2>{t("start.latestEvents")}</h2>
          <p className="muted">{t("start.eventsMeaning")}</p>
          <LinkList
            items={eventItems(
              data.events.nodes.map((node) => ({ node })),
              format,
            )}
          />
        </section>
        <section>
          <h2>{t("start.state")}</h2>
          <dl className="facts">
            <Count term={t("start.claims")} count={data.claims.totalCount} />
            <Count term={t("types.Source")} count={data.sources.totalCount} href="/sources" />
            <Count
              term={t("start.withoutOfficialSource")}
              count={data.withoutOfficialSource.totalCount}
              href="/quality"
            />
            <Count term={t("start.conflicts")} count={data.conflicts.totalCount} href="/quality" />
            <Count term={t("start.open")} count={data.open.totalCount} href="/commitments?status=OPEN" />
            {data.latest.nodes[0] && (
              <div>
                <dt>{t("start.recorded")}</dt>
                <dd>{format.day(data.latest.nodes[0].recordedAt)}</dd>
              </div>
            )}
          </dl>
        </section>
      </div>
    </>
  );
}

interface TileProps {
  readonly href: string;
  readonly count: number;
  readonly label: string;
  readonly detail?: string;
}

function Tile({ href, count, label, detail }: TileProps) {
  const { number } = useFormat();
  return (
    <li>
      <Link href={href}>
        <strong>{number(count)}</strong> <span>{label}</span> {detail && <small>{detail}</small>}
      </Link>
    </li>
  );
}

function Count({ term, count, href }: { readonly term: string; readonly count: number; readonly href?: string }) {
  const { number } = useFormat();
  return (
    <div>
      <dt>{term}</dt>
      <dd>{href ? <Link href={href}>{number(count)}</Link> : number(count)}</dd>
    </div>
  );
}
