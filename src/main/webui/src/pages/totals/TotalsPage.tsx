import "../../style/totals.css";
import { useTranslation } from "react-i18next";
import { useLoaded } from "../../ui/useLoaded";
import { type Parameters, useParameters } from "../../ui/useParameters";
import { useTitle } from "../../ui/useTitle";
import { SPECS } from "../table/specs";
import { Board } from "./Board";
import { SUBJECTS, type Subject } from "./subjects";

/** Counts and sums of one type of thing by one or two dimensions, under the same filters as its table. */
export default function TotalsPage() {
  const { t } = useTranslation();
  const address = useParameters();
  const name = address.get("of") ?? "deals";
  const subject = Object.hasOwn(SUBJECTS, name) ? SUBJECTS[name] : undefined;
  useTitle(t("totals.title"));
  return (
    <div className="page table-page totals-page">
      <header className="page-head">
        <h1>{t("totals.title")}</h1>
        <label className="choice">
          {t("totals.of")}
          <select
            value={subject ? name : ""}
            onChange={(event) => address.set({ ...emptied(address.text), of: event.target.value })}
          >
            {!subject && <option value="" />}
            {Object.entries(SUBJECTS).map(([key, { type }]) => (
              <option key={key} value={key}>
                {t(`types.${type}`)}
              </option>
            ))}
          </select>
        </label>
      </header>
      {subject ? (
        <Counted key={name} subject={subject} address={address} />
      ) : (
        <p className="nothing">{t("totals.unknown", { name })}</p>
      )}
    </div>
  );
}

/** The totals, once what can be filtered has been loaded. */
function Counted({ subject, address }: { readonly subject: Subject; readonly address: Parameters }) {
  const spec = useLoaded(SPECS[subject.type]);
  return spec && <Board subject={subject} spec={spec} address={address} />;
}

/** Filters and dimensions of one type mean nothing to another. */
function emptied(text: string): Record<string, undefined> {
  return Object.fromEntries([...new URLSearchParams(text).keys()].map((key) => [key, undefined]));
}
