import { useEffect, useMemo, useState } from "react";
import { type CombinedError, useClient } from "urql";
import { useAnswer } from "../../api/useAnswer";
import { useLanguage } from "../../i18n/language";
import { named } from "../../ui/named";
import type { Parameters } from "../../ui/useParameters";
import { type Around, type Graph, graphOf } from "./graph";
import { mostHops, through } from "./linking";
import {
  NetworkAroundDocument,
  NetworkPathsDocument,
  type NetworkPathsQuery,
  type NodeKind,
} from "./network.generated";

/** More than this on one drawing is read by nobody. */
const MOST = 200;
/** How much one more node brings along when it is opened. */
const MOST_OPENED = 40;

export interface Told {
  readonly graph: Graph | undefined;
  readonly paths: NetworkPathsQuery | undefined;
  readonly error: CombinedError | undefined;
  readonly fetching: boolean;
  readonly again: () => void;
  /** What the address says of nodes that do not exist. */
  readonly unknown: readonly string[];
}

/** What the address asks to be drawn. */
export function useGraph(address: Parameters): Told {
  const node = address.get("node");
  const to = address.get("to");
  const kinds = address.list("kinds") as readonly NodeKind[];
  const depth = depthOf(address);
  const open = address.list("open");
  const main = useAnswer(
    NetworkAroundDocument,
    { ...named(node ?? ""), depth, kinds: kinds.length > 0 ? kinds : undefined, most: MOST },
    !node,
  );
  const followed = address.get("through") ? through(address) : undefined;
  const paths = useAnswer(
    NetworkPathsDocument,
    { ...endsOf(node ?? "", to ?? ""), most: mostHops(address), through: followed },
    !node || !to,
  );
  const opened = useOpened(open, kinds);
  const told = to ? paths.data : undefined;
  const graph = useMemo(
    () => (node && main.data?.around ? graphOf([main.data.around, ...opened.arounds], told?.paths ?? []) : undefined),
    [node, main.data, opened.arounds, told],
  );
  const unknown = [
    ...(node && main.data && !main.fetching && !main.data.around ? [node] : []),
    ...(to && told && !paths.fetching && !told.end ? [to] : []),
    ...opened.unknown,
  ];
  return {
    graph,
    paths: told,
    error: main.error ?? (to ? paths.error : undefined) ?? opened.error,
    fetching: main.fetching || paths.fetching,
    again: () => {
      if (main.error) main.again();
      if (to && paths.error) paths.again();
      if (opened.error) opened.again();
    },
    unknown,
  };
}

function endsOf(node: string, other: string) {
  const [from, to] = [named(node), named(other)];
  return { from: from.slug, fromKind: from.kind, to: to.slug, toKind: to.kind };
}

export function depthOf(address: Parameters): number {
  const depth = Number(address.get("depth") ?? 1);
  return [1, 2, 3].includes(depth) ? depth : 1;
}

interface Opened {
  readonly arounds: readonly Around[];
  readonly unknown: readonly string[];
  readonly error?: CombinedError;
  readonly again: () => void;
}

const NONE: Omit<Opened, "again"> = { arounds: [], unknown: [] };

/** What is around the nodes that were opened one by one. */
function useOpened(names: readonly string[], kinds: readonly NodeKind[]): Opened {
  const client = useClient();
  const { constant } = useLanguage();
  const [opened, setOpened] = useState(NONE);
  const [attempt, setAttempt] = useState(0);
  const [wished, kept] = [names.join(","), kinds.join(",")];
  const question = useMemo(() => ({ wished, kept, attempt }), [wished, kept, attempt]);
  useEffect(() => {
    let wanted = true;
    const wishes = question.wished.split(",").filter(Boolean);
    const only = question.kept.split(",").filter(Boolean) as NodeKind[];
    const ask = (name: string) =>
      client
        .query(NetworkAroundDocument, {
          ...named(name),
          depth: 1,
          kinds: only.length > 0 ? only : undefined,
          most: MOST_OPENED,
          lang: constant,
        })
        .toPromise();
    void Promise.all(wishes.map(ask)).then((answers) => {
      if (wanted) {
        setOpened({
          arounds: answers.flatMap(({ data }) => (data?.around ? [data.around] : [])),
          unknown: wishes.filter((_, index) => answers[index]!.data?.around === null),
          error: answers.find(({ error }) => error)?.error,
        });
      }
    });
    return () => {
      wanted = false;
    };
  }, [client, constant, question]);
  return { ...opened, again: () => setAttempt((count) => count + 1) };
}
