import { select } from "d3-selection";
import { type ZoomBehavior, zoom, zoomIdentity } from "d3-zoom";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { largeness } from "../../ui/largeness";
import type { Layout } from "./useLayout";

export interface Zoom {
  readonly x: number;
  readonly y: number;
  readonly k: number;
  readonly by: (factor: number) => void;
  readonly fit: () => void;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const LEAST = 0.15;
const MOST = 6;

/** Zooming and panning with wheel, fingers and buttons. All is in view until the reader takes it in hand. */
export function useZoom(svg: RefObject<SVGSVGElement | null>, layout: Layout, { width, height }: Size): Zoom {
  const [{ x, y, k }, setTransform] = useState({ x: 0, y: 0, k: 1 });
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown>>(undefined);
  const touched = useRef(false);
  useEffect(() => {
    const selection = select(svg.current!);
    behaviour.current = zoom<SVGSVGElement, unknown>()
      .scaleExtent([LEAST, MOST])
      .on(
        "zoom",
        ({ transform, sourceEvent }: { transform: { x: number; y: number; k: number }; sourceEvent: unknown }) => {
          touched.current ||= sourceEvent != null;
          setTransform({ x: transform.x, y: transform.y, k: transform.k });
        },
      );
    selection.call(behaviour.current).on("dblclick.zoom", null);
    return () => void selection.on(".zoom", null);
  }, [svg]);
  const fitAll = useCallback(() => {
    const points = [...layout.values()];
    if (points.length === 0 || width === 0 || !behaviour.current) {
      return;
    }
    const xs = points.map((point) => point.x);
    const ys = points.map((point) => point.y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const scale = Math.max(
      LEAST,
      Math.min(
        1.5 * largeness(),
        (width - Math.min(230, width / 5)) / (right - left || 1),
        (height - 90) / (bottom - top || 1),
      ),
    );
    const to = zoomIdentity
      .translate(width / 2 - (scale * (left + right)) / 2, height / 2 - (scale * (top + bottom)) / 2)
      .scale(scale);
    select(svg.current!).call(behaviour.current.transform, to);
  }, [svg, layout, width, height]);
  useEffect(() => {
    if (!touched.current) {
      fitAll();
    }
  }, [fitAll]);
  const by = (factor: number) => {
    touched.current = true;
    select(svg.current!).call(behaviour.current!.scaleBy, factor);
  };
  return {
    x,
    y,
    k,
    by,
    fit: () => {
      touched.current = false;
      fitAll();
    },
  };
}

/** How large an element is at the moment. */
export function useSize(element: RefObject<Element | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) =>
      setSize({ width: entry!.contentRect.width, height: entry!.contentRect.height }),
    );
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
