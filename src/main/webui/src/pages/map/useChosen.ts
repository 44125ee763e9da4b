import { useCallback, useRef, useState } from "react";
import type { Parameters } from "../../ui/useParameters";
import type { Place } from "./place";

interface Choice {
  /** What is chosen: one place, those that lie together, or none. */
  readonly chosen: readonly Place[];
  readonly choose: (places: readonly Place[]) => void;
}

/** What was chosen on the map. A single place stands in the address, so that it can be shared. */
export function useChosen(address: Parameters, places: readonly Place[]): Choice {
  const [together, setTogether] = useState<ReadonlySet<string>>(new Set());
  const slug = address.get("place");
  const isChosen = ({ node }: Place) => (slug ? node.slug === slug : together.has(node.id));
  const inView = places.filter(isChosen);
  // It stays in hand while the map is moved away from it.
  const last = useRef(inView);
  if (inView.length > 0) last.current = inView;
  const latest = useRef(address);
  latest.current = address;
  const choose = useCallback((next: readonly Place[]) => {
    const [only, second] = next;
    setTogether(new Set(second ? next.map(({ node }) => node.id) : []));
    latest.current.set({ place: second ? undefined : only?.node.slug }, true);
  }, []);
  return { chosen: last.current.filter(isChosen), choose };
}
