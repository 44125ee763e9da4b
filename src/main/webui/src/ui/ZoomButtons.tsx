import "../style/canvas.css";
import { useTranslation } from "react-i18next";

interface Props {
  readonly closer: () => void;
  readonly farther: () => void;
  /** Brings all into view, where it is known what all is. */
  readonly all?: () => void;
}

/** What fingers and wheels do, as buttons. */
export function ZoomButtons({ closer, farther, all }: Props) {
  const { t } = useTranslation();
  const buttons = [
    ["closer", "+", closer],
    ["farther", "−", farther],
    ["all", "⤢", all],
  ] as const;
  return (
    <fieldset className="zoom" aria-label={t("canvas.controls")}>
      {buttons.map(
        ([name, sign, act]) =>
          act && (
            <button key={name} type="button" aria-label={t(`canvas.${name}`)} onClick={act}>
              {sign}
            </button>
          ),
      )}
    </fieldset>
  );
}
