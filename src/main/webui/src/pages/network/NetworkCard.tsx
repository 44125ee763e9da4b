import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../i18n/format";
import { Card } from "../../ui/Card";
import { EvidenceOfClaim } from "../../ui/Evidence";
import { focusPage } from "../../ui/focusPage";
import { KindIcon } from "../../ui/KindIcon";
import { NodeLink } from "../../ui/NodeLink";
import { means, nameOf } from "../../ui/named";
import type { Parameters } from "../../ui/useParameters";
import { type Chosen, keyOf } from "./Drawing";
import type { Graph, GraphLink, GraphNode, Pair } from "./graph";
import { useLinkWords } from "./linkWords";

interface Props {
  readonly graph: Graph;
  readonly shown: Chosen;
  /** Whether it was chosen and not merely pointed at: then it stays, and takes the focus. */
  readonly stays: boolean;
  readonly onTheRight: boolean;
  readonly address: Parameters;
  readonly choose: (chosen: Chosen | undefined) => void;
  readonly hold: (over: boolean) => void;
}

/** What is at hand: a node and what can be done with it, or a line and the evidence for its links. */
export function NetworkCard({ graph, shown, stays, onTheRight, address, choose, hold }: Props) {
  const { t } = useTranslation();
  const node = "node" in shown ? graph.nodes.find(({ id }) => id === shown.node) : undefined;
  const pair = "pair" in shown ? graph.pairs.find((each) => each.key === shown.pair) : undefined;
  if (!node && !pair) {
    return null;
  }
  return (
    <Card
      about={keyOf(shown)}
      label={node?.name ?? t("evidence.title")}
      stays={stays}
      onTheRight={onTheRight}
      close={() => choose(undefined)}
      hold={hold}
    >
      {node && <OfNode node={node} graph={graph} address={address} choose={choose} />}
      {pair && <OfPair pair={pair} graph={graph} />}
    </Card>
  );
}

interface OfNodeProps extends Pick<Props, "graph" | "address" | "choose"> {
  readonly node: GraphNode;
}

function OfNode({ node, graph, address, choose }: OfNodeProps) {
  const { t } = useTranslation();
  const open = address.list("open");
  const start = address.get("node");
  const isOpen = open.some((name) => means(name, node));
  const begin = () => {
    address.set({ node: nameOf(node), to: undefined, open: undefined });
    choose(undefined);
    focusPage();
  };
  return (
    <>
      <p className="kind">
        <KindIcon type={node.__typename} />
        {t(`type.${node.__typename}`)}
      </p>
      <h2>
        <NodeLink node={node} />
      </h2>
      <p className="muted">{t("network.links", { count: node.links })}</p>
      {!(start && means(start, node)) && (
        <p className="actions">
          <button
            type="button"
            aria-pressed={isOpen}
            onClick={() =>
              address.set({ open: isOpen ? open.filter((name) => !means(name, node)) : [...open, nameOf(node)] })
            }
          >
            {t(isOpen ? "network.fold" : "network.open")}
          </button>
          <button type="button" onClick={begin}>
            {t("network.begin")}
          </button>
          <button type="button" onClick={() => address.set({ to: nameOf(node) })}>
            {t("network.pathHere")}
          </button>
        </p>
      )}
      <LinksOf node={node} graph={graph} choose={choose} />
    </>
  );
}

/** The lines that end at a node, each leading to its evidence. */
function LinksOf({ node, graph, choose }: Pick<OfNodeProps, "node" | "graph" | "choose">) {
  const linkWords = useLinkWords();
  const { listed } = useFormat();
  const nameOf = (id: string) => graph.nodes.find((each) => each.id === id)?.name;
  return (
    <ul className="links-of">
      {graph.pairs
        .filter(({ one, other }) => one === node.id || other === node.id)
        .map((pair) => (
          <li key={pair.key}>
            <button type="button" className="figure" onClick={() => choose({ pair: pair.key })}>
              {nameOf(pair.one === node.id ? pair.other : pair.one)}
            </button>{" "}
            <small className="muted">{listed([...new Set(pair.links.map(linkWords))])}</small>
          </li>
        ))}
    </ul>
  );
}

function OfPair({ pair, graph }: { readonly pair: Pair; readonly graph: Graph }) {
  return (
    <ul>
      {pair.links.map((link) => (
        <li key={link.claim}>
          <LinkLine link={link} graph={graph} />
          <EvidenceOfClaim id={link.claim} />
        </li>
      ))}
    </ul>
  );
}

function LinkLine({ link, graph }: { readonly link: GraphLink; readonly graph: Graph }): ReactNode {
  const linkWords = useLinkWords();
  const [from, to] = [link.from, link.to].map((id) => graph.nodes.find((node) => node.id === id));
  return (
    from &&
    to && (
      <h2 className="link-line">
        <NodeLink node={from} icon /> <span className="hop">{linkWords(link)} →</span> <NodeLink node={to} icon />
      </h2>
    )
  );
}
