import "../style/canvas.css";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { focusPage } from "./focusPage";

interface Props {
  /** What it is about: when that changes, the card takes the focus anew. */
  readonly about: string;
  readonly label: string | undefined;
  /** Whether it was asked for and not merely pointed at: then it stays until it is closed. */
  readonly stays?: boolean;
  /** Whether it takes the focus: not where the reader has not just asked for it. */
  readonly takesFocus?: boolean;
  readonly onTheRight?: boolean;
  readonly close: () => void;
  /** Tells whether the pointer is over it. */
  readonly hold?: (over: boolean) => void;
  readonly children: ReactNode;
}

/** What was chosen in a drawing, above the drawing. Closed, it gives the focus back to where it came from. */
export function Card({
  about,
  label,
  stays = true,
  takesFocus = stays,
  onTheRight = false,
  close,
  hold,
  children,
}: Props) {
  const { t } = useTranslation();
  const card = useRef<HTMLElement>(null);
  const opener = useRef<Element>(null);
  const focused = useRef<string>(undefined);
  useEffect(() => {
    const { activeElement: active, body } = document;
    // The focus that was on what the card no longer shows is gone to the body.
    if (takesFocus && (focused.current !== about || active === body)) {
      focused.current = about;
      if (active !== body && !card.current?.contains(active)) opener.current = active;
      card.current?.focus();
    }
  }, [takesFocus, about]);
  const leave = () => {
    close();
    if (opener.current?.isConnected) (opener.current as HTMLElement | SVGElement).focus();
    else focusPage();
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
