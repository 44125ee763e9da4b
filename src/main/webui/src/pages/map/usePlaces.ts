import { useCallback, useEffect, useMemo, useState } from "react";
import { useClient } from "urql";
import { useLanguage } from "../../i18n/language";
import type { Parameters } from "../../ui/useParameters";
import { type Collected, collect } from "./collect";
import { type Box, chosenLayers, type LayerName } from "./layers";

export type Found = Partial<Record<LayerName, Collected>>;

/** How long the view has to stand still before it is asked about. */
const PAUSE = 200;

/** What lies in view, by layers, as it arrives. What was there before stays until all that is there now has come. */
export function usePlaces(
  address: Parameters,
  box: Box | undefined,
): { readonly found: Found; readonly again: () => void } {
  const client = useClient();
  const { constant } = useLanguage();
  const [found, setFound] = useState<Found>({});
  const [attempt, setAttempt] = useState(0);
  const asked = ASKED.map((name) => `${name}=${encodeURIComponent(address.get(name) ?? "")}`).join("&");
  const question = useMemo(() => ({ ...read(asked), attempt }), [asked, attempt]);
  useEffect(() => {
    if (!box) {
      return undefined;
    }
    let wanted = true;
    const layers = chosenLayers(question);
    setFound((before) =>
      Object.fromEntries(layers.map((name) => [name, before[name] && { ...before[name], done: false }])),
    );
    const ask = async (name: LayerName) => {
      for await (const answer of collect({ client, name, address: question, box, lang: constant })) {
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
  }, [client, constant, question, box]);
  return { found, again: useCallback(() => setAttempt((count) => count + 1), []) };
}

/** What of the address is asked of the data: what else the map keeps there asks for nothing anew. */
const ASKED = ["layers", "q", "kind", "status", "city"];

function read(asked: string) {
  const parameters = new URLSearchParams(asked);
  return {
    get: (name: string) => parameters.get(name) || undefined,
    list: (name: string) => parameters.get(name)?.split(",").filter(Boolean) ?? [],
  };
}

function merged(before: Collected | undefined, { places, total, error }: Collected): Collected {
  const known = new Set(places.map(({ node }) => node.id));
  return {
    places: [...places, ...(before?.places ?? []).filter(({ node }) => !known.has(node.id))],
    total,
    done: false,
    error,
  };
}
