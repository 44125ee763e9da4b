import { scaleBand, scaleLinear } from "d3-scale";
import type { Ref } from "react";
import { useFormat } from "../../i18n/format";
import { shortened } from "../../ui/widthOf";
import type { Bar } from "./series";

interface Props {
  readonly bars: readonly Bar[];
  /** The parts in the order of their colours. */
  readonly parts: readonly string[];
  readonly upright: boolean;
  readonly title: string;
  readonly short: (value: number) => string;
  readonly drawing: Ref<SVGSVGElement>;
}

const LINE = 30;
const HEIGHT = 380;
const MARGIN = 28;

/** A bar that stands alone does not grow into a wall. */
const BROADEST = 120;

/** How broad the whole is, and what of it the names of lying bars may take: letters stay as large on a phone. */
const WIDE = { width: 900, label: 210 };
const NARROW = { width: 420, label: 120 };

/** Bars of parts, upright for dates and lying otherwise. What it shows stands in the table below it, for those who cannot see it. */
export function Chart({ bars, parts, upright, title, short, drawing }: Props) {
  const { width, label } = matchMedia("(max-width: 42rem)").matches ? NARROW : WIDE;
  const most = Math.max(...bars.map(({ total }) => total), 0);
  const height = upright ? HEIGHT : bars.length * LINE + MARGIN * 2;
  const band = scaleBand(
    bars.map(({ key }) => key),
    upright ? [MARGIN * 2, width - MARGIN] : [MARGIN, height - MARGIN],
  ).padding(0.25);
  const length = scaleLinear([0, most], upright ? [height - MARGIN, MARGIN] : [label, width - 80]).nice(4);
  const breadth = Math.min(band.bandwidth(), BROADEST);
  const inset = (band.bandwidth() - breadth) / 2;
  return (
    <svg ref={drawing} className="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      {length.ticks(4).map((tick) => (
        <g key={tick} className="tick">
          {upright ? (
            <>
              <line x1={MARGIN * 2} x2={width - MARGIN} y1={length(tick)} y2={length(tick)} />
              <text x={MARGIN * 2 - 6} y={length(tick)} dy="0.32em" textAnchor="end">
                {short(tick)}
              </text>
            </>
          ) : (
            <>
              <line x1={length(tick)} x2={length(tick)} y1={MARGIN} y2={height - MARGIN} />
              <text x={length(tick)} y={MARGIN - 8} textAnchor="middle">
                {short(tick)}
              </text>
            </>
          )}
        </g>
      ))}
      {bars.map((bar) => (
        <BarOf
          key={bar.key}
          labelled={label}
          bar={bar}
          parts={parts}
          upright={upright}
          start={(band(bar.key) ?? 0) + inset}
          breadth={breadth}
          length={length}
          short={short}
        />
      ))}
    </svg>
  );
}

interface BarProps {
  /** How much room there is for the name of a lying bar. */
  readonly labelled: number;
  readonly bar: Bar;
  readonly parts: readonly string[];
  readonly upright: boolean;
  readonly start: number;
  readonly breadth: number;
  readonly length: (value: number) => number;
  readonly short: (value: number) => string;
}

function BarOf({ labelled, bar, parts, upright, start, breadth, length, short }: BarProps) {
  const { termed, followed } = useFormat();
  const stacked = bar.parts.map((part, place) => ({
    ...part,
    from: bar.parts.slice(0, place).reduce((sum, { value }) => sum + value, 0),
  }));
  const end = length(bar.total);
  return (
    <g>
      {stacked.map(({ key, label, from, value }) => {
        const [a, b] = [length(from), length(from + value)];
        const box = upright
          ? { x: start, width: breadth, y: b, height: a - b }
          : { y: start, height: breadth, x: a, width: b - a };
        return (
          <rect key={key} {...box} className={`part-${Math.max(0, parts.indexOf(key)) % 8}`}>
            <title>{termed(followed([bar.label, bar.parts.length > 1 && label]), short(value))}</title>
          </rect>
        );
      })}
      {upright ? (
        <>
          <text x={start + breadth / 2} y={end - 6} textAnchor="middle" className="value">
            {short(bar.total)}
          </text>
          <text x={start + breadth / 2} y={length(0) + 18} textAnchor="middle">
            {bar.label}
          </text>
        </>
      ) : (
        <>
          <text x={labelled - 8} y={start + breadth / 2} dy="0.32em" textAnchor="end">
            {shortened(bar.label, labelled - 8)}
          </text>
          <text x={end + 6} y={start + breadth / 2} dy="0.32em" className="value">
            {short(bar.total)}
          </text>
        </>
      )}
    </g>
  );
}
