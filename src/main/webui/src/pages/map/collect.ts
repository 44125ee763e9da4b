import type { Client, CombinedError } from "urql";
import { type Box, filterOf, LAYERS, type LayerName, within } from "./layers";
import { type Place, placeOf } from "./place";

/** More than one can tell apart on a map. */
export const MOST = 1_000;

interface Address {
  readonly get: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[];
}

interface Question {
  readonly client: Client;
  readonly name: LayerName;
  readonly address: Address;
  readonly box: Box;
  readonly lang: string;
  /** Whether it is to be told whom the places are from. */
  readonly sources?: boolean;
}

/** What has been told of a layer so far. */
export interface Collected {
  readonly places: readonly Place[];
  readonly total: number;
  readonly done: boolean;
  readonly error?: CombinedError;
}

/** Asks for the nodes of a layer within a box, page after page, as long as they are wanted. */
export async function* collect({
  client,
  name,
  address,
  box,
  lang,
  sources = false,
}: Question): AsyncGenerator<Collected> {
  const { document } = LAYERS[name];
  const filter = { and: [...filterOf(name, address), within(name, box)] };
  const places: Place[] = [];
  let seen = 0;
  let after: string | null | undefined;
  do {
    const { data, error } = await client.query(document, { filter, after, sources, lang } as never).toPromise();
    if (error || !data) {
      yield { places, total: places.length, done: true, error };
      return;
    }
    const { nodes, pageInfo, totalCount } = data.rows;
    places.push(...nodes.map((node) => placeOf(name, node)).filter((place) => place !== undefined));
    seen += nodes.length;
    after = pageInfo.hasNextPage && seen < MOST ? pageInfo.endCursor : undefined;
    yield { places: [...places], total: totalCount, done: !after };
  } while (after);
}
