import "../../style/network.css";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Reference } from "../../kinds";
import { named, nameOf } from "../../ui/named";
import { Refused } from "../../ui/Refused";
import { type Parameters, useParameters } from "../../ui/useParameters";
import { useTitle } from "../../ui/useTitle";
import { Beginnings } from "./Beginnings";
import { Choices } from "./Choices";
import { type Chosen, Drawing, keyOf } from "./Drawing";
import { Ends } from "./Ends";
import { Following } from "./Following";
import type { Graph } from "./graph";
import { LinkTable } from "./LinkTable";
import { mostHops } from "./linking";
import { NetworkCard } from "./NetworkCard";
import { Paths } from "./Paths";
import { SaveNetwork } from "./SaveNetwork";
import { useGraph } from "./useGraph";

/** Who is linked with whom: what lies around a node, and how one gets from it to another. */
export default function NetworkPage() {
  const { t } = useTranslation();
  const address = useParameters();
  const { graph, paths, error, fetching, again, unknown } = useGraph(address);
  const svg = useRef<SVGSVGElement>(null);
  const start = graph?.nodes[0];
  const end = paths?.end?.nodes[0]?.node;
  const to = address.get("to");
  const sameEnds = to !== undefined && (to === address.get("node") || (start && end && start.id === end.id));
  useTitle(start ? `${start.name} · ${t("network.title")}` : t("network.title"));
  return (
    <div className="page network-page">
      <header className="page-head">
        <h1>{t("network.title")}</h1>
        {graph && graph.links.length > 0 && <SaveNetwork graph={graph} svg={() => svg.current} />}
      </header>
      <Ends address={address} from={start} to={end} />
      {!address.get("node") && <Beginnings />}
      {error && <Refused error={error} again={again} names={namesIn(address)} addressWith={addressWith(address)} />}
      {unknown.map((name) => (
        <p key={name} className="notice" role="alert">
          {t("network.unknown", { slug: named(name).slug })}
        </p>
      ))}
      {address.get("to") && <Following address={address} />}
      {sameEnds && <p className="nothing">{t("network.sameEnds")}</p>}
      {paths?.end && !fetching && !sameEnds && <Paths paths={paths.paths} most={mostHops(address)} />}
      {address.get("node") && !error && !unknown.includes(address.get("node")!) && (
        <>
          <div className="network-body">
            <div className="network-field">
              {graph ? <Field graph={graph} svg={svg} /> : <p className="muted">{t("loading")}</p>}
            </div>
            <Choices address={address} graph={graph} />
          </div>
          {graph && graph.links.length > 0 && <LinkTable graph={graph} />}
        </>
      )}
    </div>
  );
}

/** All nodes that the address names. */
function namesIn(address: Parameters): readonly string[] {
  return [address.get("node"), address.get("to"), ...address.list("open")].filter((name) => name !== undefined);
}

/** The same address, with the kind beside the slug of a node. */
const addressWith = (address: Parameters) => (name: string, node: Reference) => {
  const full = (each: string | undefined) => (each === name ? nameOf(node) : each);
  const open = address.list("open").map((each) => full(each)!);
  return address.after({ node: full(address.get("node")), to: full(address.get("to")), open });
};

/** How long what was pointed at stays once the pointer has left it, so that its card can be reached. */
const LINGER = 350;

function Field({ graph, svg }: { readonly graph: Graph; readonly svg: RefObject<SVGSVGElement | null> }) {
  const { t } = useTranslation();
  const address = useParameters();
  const [chosen, setChosen] = useState<Chosen>();
  const [pointed, setPointed] = useState<Chosen>();
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const point = (next: Chosen | undefined) => {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => setPointed(next), next ? LINGER / 2 : LINGER);
  };
  const choose = (next: Chosen | undefined) => {
    clearTimeout(leaving.current);
    setPointed(undefined);
    setChosen(next);
  };
  useEffect(() => () => clearTimeout(leaving.current), []);
  const shown = pointed ?? chosen;
  const onTheRight = useFreeSide(svg, shown);
  return (
    <>
      {graph.cut && <p className="notice cut">{t("network.cut", { count: graph.nodes.length })}</p>}
      {graph.links.length === 0 && (
        <p className="notice cut">{t(address.get("kinds") ? "network.noneOfKinds" : "network.noLinks")}</p>
      )}
      <Drawing graph={graph} svg={svg} chosen={shown} choose={choose} point={point} />
      {shown && (
        <NetworkCard
          graph={graph}
          shown={shown}
          stays={chosen !== undefined && keyOf(shown) === keyOf(chosen)}
          onTheRight={onTheRight}
          address={address}
          choose={choose}
          hold={(over) => pointed && (over ? clearTimeout(leaving.current) : point(undefined))}
        />
      )}
    </>
  );
}

/** Whether there is more room for a card on the right of what it is about, so that it does not cover that. */
function useFreeSide(svg: RefObject<SVGSVGElement | null>, shown: Chosen | undefined): boolean {
  const [right, setRight] = useState(false);
  useLayoutEffect(() => {
    const drawn = shown && svg.current?.querySelector(".chosen");
    if (drawn) setRight(middleOf(drawn) < middleOf(svg.current!));
  }, [svg, shown]);
  return right;
}

function middleOf(element: Element): number {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
}
