import "../../style/lists.css";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useAnswer } from "../../api/useAnswer";
import { useFormat } from "../../i18n/format";
import { addressOf } from "../../kinds";
import { Card } from "../../ui/Card";
import { conflictOf } from "../../ui/EvidenceCard";
import { FactValue } from "../../ui/FactValue";
import { Loaded } from "../../ui/Loaded";
import { nameOf } from "../../ui/named";
import { NodeOnMapDocument, type NodeOnMapQuery } from "./card.generated";
import { LayerMark } from "./LayerMark";
import { LAYERS } from "./layers";
import { usePlaceWords } from "./PlaceList";
import type { Place } from "./place";

interface Props {
  readonly places: readonly Place[];
  readonly takesFocus: boolean;
  readonly choose: (place: Place) => void;
  readonly close: () => void;
}

/** What is at the place that was chosen: one node with its figures, or the list of those that lie there. */
export function PlaceCard({ places, takesFocus, choose, close }: Props) {
  const { t } = useTranslation();
  const [only, second] = places;
  return (
    <Card
      about={places.map(({ node }) => node.id).join(" ")}
      label={second ? t("map.together", { count: places.length }) : only?.node.name}
      takesFocus={takesFocus}
      close={close}
    >
      {second ? <Together places={places} choose={choose} /> : only && <One place={only} />}
    </Card>
  );
}

function Together({ places, choose }: Pick<Props, "places" | "choose">) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t("map.together", { count: places.length })}</h2>
      <ul>
        {places.map((place) => (
          <li key={place.node.id}>
            <button type="button" className="place" onClick={() => choose(place)}>
              <LayerMark layer={place.layer} exact={place.exact} />
              {place.node.name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function One({ place }: { readonly place: Place }) {
  const { t } = useTranslation();
  const { code } = useFormat();
  const { node, layer } = place;
  const answer = useAnswer(NodeOnMapDocument, { id: node.id });
  const placeWords = usePlaceWords();
  return (
    <>
      <p className="kind">
        <LayerMark layer={layer} exact={place.exact} />
        {node.kind ? code(node.kind) : t(`type.${LAYERS[layer].type}`)}
      </p>
      <h2>
        <Link href={addressOf(node)}>{node.name}</Link>
      </h2>
      <p className="muted">{placeWords(place)}</p>
      <Loaded answer={answer}>{({ node: told }) => told && <Facts told={told} />}</Loaded>
      <p className="actions">
        <Link className="button" href={addressOf(node)}>
          {t("map.page")}
        </Link>
        <Link className="button" href={`/network?node=${nameOf(node)}`}>
          {t("network.title")}
        </Link>
      </p>
    </>
  );
}

function Facts({ told }: { readonly told: NonNullable<NodeOnMapQuery["node"]> }) {
  const format = useFormat();
  const { t } = useTranslation();
  const facts = told.facts.flatMap(({ property, claim, others }) => (claim ? [{ property, claim, others }] : []));
  return facts.length === 0 ? (
    <p className="nothing">{t("node.noFacts")}</p>
  ) : (
    <dl className="facts">
      {facts.map(({ property, claim, others }) => (
        <div key={claim.id}>
          <dt>{format.property(property)}</dt>
          <dd>
            <FactValue claim={claim} others={others} conflict={conflictOf(told.conflicts.nodes, property)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
