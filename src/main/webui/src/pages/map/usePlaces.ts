import { useCallback, useEffect, useState } from "react";
import { useClient } from "urql";
import { useLanguage } from "../../i18n/language";
import type { Parameters } from "../../ui/useParameters";
import { collect, type Collected } from "./collect";
import { type Box, chosenLayers, type LayerName } from "./layers";

export type Found = Partial<Record<LayerName, Collected>>;

/** How long the view has to stand still before it is asked about. */
const PAUSE = 200;

/** What lies in view, by layers, as it arrives. What was there before stays until all that is there now has come. */
export function usePlaces(address: Parameters, box: Box | undefined): { readonly found: Found; readonly again: () => void } {
  const client = useClient();
  const { constant } = useLanguage();
  const [found, setFound] = useState<Found>({});
  const [attempt, setAttempt] = useState(0);
  const asked = ["layers", "q", "kind", "status", "city"].map((name) => address.get(name) ?? "").join("|");
  useEffect(() => {
    if (!box) {
      return undefined;
    }
    let wanted = true;
    const layers = chosenLayers(address);
    setFound((before) => Object.fromEntries(layers.map((name) => [name, before[name] && { ...before[name], done: false }])));
    const ask = async (name: LayerName) => {
      for await (const answer of collect({ client, name, address, box, lang: constant })) {
        if (!wanted) {
          return;
        }
        setFound((before) => ({ ...before, [name]: answer.done ? answer : merged(before[name], answer) }));
      }
    };
    const waiting = setTimeout(() => void Promise.all(layers.map(ask)), PAUSE);
    return () => {
      wanted = false;
      clearTimeout(waiting);
    };
    // The address matters by what is asked of the data, not by what the map shows of it.
  }, [client, constant, asked, box, attempt]);
  return { found, again: useCallback(() => setAttempt((count) => count + 1), []) };
}

function merged(before: Collected | undefined, { places, total, error }: Collected): Collected {
  const known = new Set(places.map(({ node }) => node.id));
  return { places: [...places, ...(before?.places ?? []).filter(({ node }) => !known.has(node.id))], total, done: false, error };
}
