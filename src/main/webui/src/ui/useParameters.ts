import { useCallback, useMemo } from "react";
import { useLocation, useSearch } from "wouter";

type Changes = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a page's address says after its question mark: all of a page's state that is worth sharing. */
export interface Parameters {
  readonly get: (name: string) => string | undefined;
  /** The values of a list, which stands in the address with commas between them. */
  readonly list: (name: string) => readonly string[];
  /** Changes some, keeps the others; what becomes empty goes. In place of the step before where going back to it means nothing. */
  readonly set: (changes: Changes, replace?: boolean) => void;
  /** The address that this would lead to. */
  readonly after: (changes: Changes) => string;
  readonly text: string;
}

export function useParameters(): Parameters {
  const text = useSearch();
  const [path, navigate] = useLocation();
  const current = useMemo(() => new URLSearchParams(text), [text]);
  const after = useCallback<Parameters["after"]>(
    (changes) => {
      const next = new URLSearchParams(text);
      for (const [name, value] of Object.entries(changes)) {
        const written = typeof value === "object" ? value.join(",") : value;
        if (written) next.set(name, written);
        else next.delete(name);
      }
      const query = next.toString().replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%2F", "/");
      return query ? `${path}?${query}` : path;
    },
    [text, path],
  );
  const set = useCallback<Parameters["set"]>(
    (changes, replace = false) => navigate(after(changes), { replace }),
    [after, navigate],
  );
  return useMemo(
    () => ({
      get: (name) => current.get(name) ?? undefined,
      list: (name) => current.get(name)?.split(",").filter(Boolean) ?? [],
      set,
      after,
      text,
    }),
    [current, set, after, text],
  );
}
