import { useMemo } from "react";
import { useAnswer } from "../../api/useAnswer";
import type { Graph } from "./graph";
import { NetworkStagesDocument } from "./network.generated";

const PAGE = 100;

/** How far each deal of a drawing has come, by its id: an intent is not drawn as a contract. */
export function useStages({ nodes }: Graph): ReadonlyMap<string, string> {
  const deals = nodes.filter(({ __typename }) => __typename === "Deal").map(({ id }) => id);
  const { data } = useAnswer(
    NetworkStagesDocument,
    { some: deals.slice(0, PAGE), others: deals.slice(PAGE, 2 * PAGE) },
    deals.length === 0,
  );
  return useMemo(
    () =>
      new Map(
        [...(data?.some.nodes ?? []), ...(data?.others.nodes ?? [])].map(({ id, stageGroup }) => [
          id,
          (stageGroup ?? "none").toLowerCase(),
        ]),
      ),
    [data],
  );
}
