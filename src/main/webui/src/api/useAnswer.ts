import { useCallback } from "react";
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useQuery } from "urql";
import { useLanguage } from "../i18n/language";

/** What became of a request. While another is under way, the data of the one before it stay. */
export interface Answer<Data> {
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  readonly fetching: boolean;
  readonly again: () => void;
}

type WithoutLanguage<Variables> = Omit<Variables, "lang">;

/** Asks the service, in the reader's language. */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: WithoutLanguage<Variables>,
  pause = false,
): Answer<Data> {
  const { constant } = useLanguage();
  const [{ data, error, fetching, stale }, execute] = useQuery({
    query,
    variables: { ...variables, lang: constant } as unknown as Variables,
    pause,
  });
  const again = useCallback(() => execute({ requestPolicy: "network-only" }), [execute]);
  return { data, error, fetching: fetching || stale, again };
}
