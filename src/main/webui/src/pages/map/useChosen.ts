import { useCallback, useEffect, useRef, useState } from "react";
import { nameOf } from "../../ui/named";
import type { Parameters } from "../../ui/useParameters";
import { chosenLayers } from "./layers";
import type { Place } from "./place";

interface Choice {
  /** What is chosen: one place, those that lie together, or none. */
  readonly chosen: readonly Place[];
  /** Whether the reader chose it here and now; else the address brought it along. */
  readonly here: boolean;
  readonly choose: (places: readonly Place[]) => void;
}

/** What was chosen on the map. A single place stands in the address, so that it can be shared. */
export function useChosen(address: Parameters, places: readonly Place[]): Choice {
  const [together, setTogether] = useState<ReadonlySet<string>>(new Set());
  const [here, setHere] = useState(false);
  const path = address.get("place");
  const layers = chosenLayers(address);
  const isChosen = ({ layer, node }: Place) =>
    layers.includes(layer) && (path ? nameOf(node) === path : together.has(node.id));
  // It stays in hand while the map is moved away from it.
  const known = useRef(new Map<string, Place>());
  for (const place of places.filter(isChosen)) {
    known.current.set(place.node.id, place);
  }
  const chosen = [...known.current.values()].filter(isChosen);
  const nothing = chosen.length === 0;
  useEffect(() => {
    if (nothing) setHere(false);
  }, [nothing]);
  const latest = useRef(address);
  latest.current = address;
  const choose = useCallback((next: readonly Place[]) => {
    const [only, second] = next;
    setTogether(new Set(second ? next.map(({ node }) => node.id) : []));
    setHere(only !== undefined);
    latest.current.set({ place: !only || second ? undefined : nameOf(only.node) }, true);
  }, []);
  return { chosen, here, choose };
}
