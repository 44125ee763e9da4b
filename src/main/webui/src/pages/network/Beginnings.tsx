import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useAnswer } from "../../api/useAnswer";
import type { Reference } from "../../kinds";
import { KindIcon } from "../../ui/KindIcon";
import { Loaded } from "../../ui/Loaded";
import { nameOf } from "../../ui/named";
import { NetworkBeginningsDocument, type NetworkBeginningsQuery } from "./network.generated";

const MOST = 8;

/** What the page is for, and where one may begin: with those behind the latest deals. */
export function Beginnings() {
  const { t } = useTranslation();
  const answer = useAnswer(NetworkBeginningsDocument, {});
  return (
    <section className="beginnings">
      <p>{t("network.lead")}</p>
      <Loaded answer={answer} empty={(data) => developersOf(data).length === 0} nothing={null}>
        {(data) => (
          <>
            <h2>{t("network.beginnings")}</h2>
            <ul>
              {developersOf(data).map((node) => (
                <li key={node.id}>
                  <Link className="button" href={`/network?node=${nameOf(node)}`}>
                    <KindIcon type={node.__typename} label={t(`type.${node.__typename}`)} />
                    {node.name}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}

/** Each once: the developers that the latest deals are about, then their other parties. */
function developersOf({ deals }: NetworkBeginningsQuery): readonly Reference[] {
  const all = [
    ...deals.nodes.flatMap((deal) => deal.developers.nodes),
    ...deals.nodes.flatMap((deal) => deal.parties.nodes),
  ];
  return [...new Map(all.map((node) => [node.id, node])).values()].slice(0, MOST);
}
