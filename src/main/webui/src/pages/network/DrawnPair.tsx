import { useTranslation } from "react-i18next";
import { useFormat } from "../../i18n/format";
import type { Chosen } from "./Drawing";
import type { Pair } from "./graph";
import { useLinkWords } from "./linkWords";
import type { Point } from "./useLayout";

interface Props {
  readonly pair: Pair;
  readonly from: Point | undefined;
  readonly to: Point | undefined;
  readonly names: ReadonlyMap<string, string>;
  readonly faint: boolean;
  readonly chosen: boolean;
  readonly choose: (chosen: Chosen) => void;
  readonly point: (chosen: Chosen | undefined) => void;
}

/**
 * The line between two nodes, behind which stands the evidence for each of their links. The keyboard reaches it by the card of
 * either node: hundreds of lines would stand in its way.
 */
export function DrawnPair({ pair, from, to, names, faint, chosen, choose, point }: Props) {
  const { t } = useTranslation();
  const linkWords = useLinkWords();
  const { listed } = useFormat();
  if (!from || !to) {
    return null;
  }
  const shape = `M${from.x} ${from.y}L${to.x} ${to.y}`;
  const here = { pair: pair.key };
  const classes = ["pair", faint && "faint", pair.onPath && "on-path", chosen && "chosen"].filter(Boolean).join(" ");
  return (
    <g
      className={classes}
      role="button"
      tabIndex={-1}
      aria-pressed={chosen}
      aria-label={t("network.pair", {
        one: names.get(pair.one),
        other: names.get(pair.other),
        links: listed(pair.links.map(linkWords)),
      })}
      onClick={() => choose(here)}
      onKeyDown={(event) => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          choose(here);
        }
      }}
      onPointerEnter={(event) => event.pointerType === "mouse" && point(here)}
      onPointerLeave={() => point(undefined)}
    >
      <path className="reach" d={shape} />
      <path className="line" d={shape} strokeWidth={pair.onPath ? 4 : Math.min(4, 1 + pair.links.length * 0.4)} />
    </g>
  );
}
