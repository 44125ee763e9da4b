import "../style/canvas.css";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  /** What it is about: when that changes, the card takes the focus. */
  readonly about: string;
  readonly label: string | undefined;
  /** Whether it was asked for and not merely pointed at: then it stays until it is closed, and takes the focus. */
  readonly stays?: boolean;
  readonly onTheRight?: boolean;
  readonly close: () => void;
  /** Tells whether the pointer is over it. */
  readonly hold?: (over: boolean) => void;
  readonly children: ReactNode;
}

/** What was chosen in a drawing, above the drawing. Closed, it gives the focus back to where it came from. */
export function Card({ about, label, stays = true, onTheRight = false, close, hold, children }: Props) {
  const { t } = useTranslation();
  const card = useRef<HTMLElement>(null);
  const opener = useRef<Element>(null);
  useEffect(() => {
    if (stays && about) {
      const { activeElement: active, body } = document;
      // What was chosen within the card is gone with what the card showed before, and the focus with it.
      if (active !== body && !card.current?.contains(active)) opener.current = active;
      card.current?.focus();
    }
  }, [stays, about]);
  const leave = () => {
    close();
    if (opener.current?.isConnected) (opener.current as HTMLElement | SVGElement).focus();
  };
  return (
    <article
      ref={card}
      className={onTheRight ? "card right" : "card"}
      tabIndex={-1}
      aria-label={label}
      onKeyDown={(event) => event.key === "Escape" && leave()}
      onPointerEnter={() => hold?.(true)}
      onPointerLeave={() => hold?.(false)}
    >
      {stays && (
        <button type="button" className="close" aria-label={t("canvas.close")} onClick={leave}>
          ×
        </button>
      )}
      {children}
    </article>
  );
}
