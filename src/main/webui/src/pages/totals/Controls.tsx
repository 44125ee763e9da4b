import { useTranslation } from "react-i18next";
import { useFormat } from "../../i18n/format";
import type { Parameters } from "../../ui/useParameters";
import { measureName } from "./Board";
import { measures } from "./series";
import type { Dimension, Subject, Totals } from "./subjects";

interface Props {
  readonly subject: Subject;
  readonly dimensions: readonly Dimension[];
  readonly counting: "ALL" | "DEFAULT";
  readonly totals: Totals | undefined;
  readonly address: Parameters;
}

/** What is added up, by what, and whether what is only intended counts too. */
export function Controls({ subject, dimensions, counting, totals, address }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [first, second] = dimensions;
  const known = (given: Dimension | undefined) => subject.dimensions.find((each) => each === given)?.name ?? "";
  const options = totals ? measures(totals, subject.areas, subject.money) : [];
  return (
    <div className="controls">
      <label className="choice">
        {t("totals.by")}
        <select value={known(first)} onChange={(event) => address.set({ by: event.target.value })}>
          {!known(first) && <option value="" />}
          {subject.dimensions.map(({ name }) => (
            <option key={name} value={name}>
              {t(`dimension.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        {t("totals.then")}
        <select value={known(second)} onChange={(event) => address.set({ then: event.target.value || undefined })}>
          <option value="">{t("totals.nothingMore")}</option>
          {subject.dimensions
            .filter(({ name }) => name !== first?.name)
            .map(({ name }) => (
              <option key={name} value={name}>
                {t(`dimension.${name}`)}
              </option>
            ))}
        </select>
      </label>
      <label className="choice">
        {t("totals.measure")}
        <select
          value={address.get("measure") ?? "count"}
          onChange={(event) => address.set({ measure: event.target.value })}
        >
          {options.map((measure) => (
            <option key={measure.key} value={measure.key}>
              {measureName(measure, t, format)}
            </option>
          ))}
        </select>
      </label>
      {subject.type === "Deal" && (
        <label className="check">
          <input
            type="checkbox"
            checked={counting === "ALL"}
            onChange={(event) => address.set({ counting: event.target.checked ? "ALL" : undefined })}
          />
          {t("totals.all")}
        </label>
      )}
    </div>
  );
}
