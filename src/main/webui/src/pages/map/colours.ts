import { useEffect, useState } from "react";
import type { LayerName } from "./layers";

/** The colours of the page as a canvas takes them: the style sheets know light and dark, a canvas does not. */
const VARIABLES = {
  sea: "--map-sea",
  land: "--map-land",
  border: "--map-border",
  ink: "--ink",
  muted: "--muted",
  paper: "--raised",
  accent: "--accent",
  park: "--map-park",
  zone: "--map-zone",
  infrastructure: "--map-infrastructure",
  city: "--map-city",
} as const;

export type Colours = Readonly<Record<keyof typeof VARIABLES, string>> & Readonly<Record<LayerName, string>>;

function coloursNow(): Colours {
  const probe = document.createElement("i");
  document.querySelector("main")!.append(probe);
  const found = Object.entries(VARIABLES).map(([name, variable]) => {
    probe.style.color = `var(${variable})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(found) as Colours;
}

/** Anew whenever the reader or the system changes between light and dark. */
export function useColours(): Colours {
  const [colours, setColours] = useState(coloursNow);
  useEffect(() => {
    const look = () =>
      setColours((before) => {
        const now = coloursNow();
        return JSON.stringify(now) === JSON.stringify(before) ? before : now;
      });
    const system = matchMedia("(prefers-color-scheme: dark)");
    const chosen = new MutationObserver(look);
    system.addEventListener("change", look);
    chosen.observe(document.documentElement, { attributeFilter: ["style"] });
    return () => {
      system.removeEventListener("change", look);
      chosen.disconnect();
    };
  }, []);
  return colours;
}
