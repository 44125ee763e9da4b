import { useEffect, useState } from "react";

/** Code that is loaded when it is first needed. Where it does not come, the page fails: see Boundary. */
export function useLoaded<Loaded>(load: () => Promise<{ readonly default: Loaded }>): Loaded | undefined {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    let current = true;
    setLoaded(undefined);
    load().then(
      (module) => current && setLoaded(() => module.default),
      (error: unknown) =>
        current &&
        setLoaded(() => {
          throw error;
        }),
    );
    return () => {
      current = false;
    };
  }, [load]);
  return loaded;
}
