import "../style/states.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CombinedError } from "urql";
import type { Answer } from "../api/useAnswer";

interface Props<Data> {
  readonly answer: Answer<Data>;
  /** Whether there is nothing to show; {@code nothing} then says so. */
  readonly empty?: (data: Data) => boolean;
  readonly nothing?: ReactNode;
  /** What to show of a failure, if more than that it failed can be said. */
  readonly failed?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** One of four: loading, failed, empty, or the data. Data that are being asked for anew stay in view, dimmed. */
export function Loaded<Data>({ answer, empty, nothing, failed, children }: Props<Data>) {
  const { data, error, fetching, again } = answer;
  const { t } = useTranslation();
  if (error && (!data || !fetching)) {
    return failed ?? <Failure error={error} again={again} />;
  }
  if (!data) {
    return (
      <div className="loading" role="status">
        <span className="visually-hidden">{t("loading")}</span>
        <i />
        <i />
        <i />
      </div>
    );
  }
  return (
    <div className="loaded" aria-busy={fetching}>
      {empty?.(data) ? (nothing ?? <p className="nothing">{t("nothing")}</p>) : children(data)}
    </div>
  );
}

/** What went wrong, in the service's own words where it answered, and what to do. */
export function Failure({ error, again }: { readonly error: CombinedError; readonly again: () => void }) {
  const { t } = useTranslation();
  const refusal = error.graphQLErrors[0];
  const code = refusal?.extensions?.["code"];
  const status = (error.response as Response | undefined)?.status;
  const reason = refusal ? "refused" : status === 503 || status === 429 ? "busy" : status ? "broken" : "unreachable";
  return (
    <div className="failure" role="alert">
      <strong>{t(`failure.${reason}`)}</strong>
      {refusal && <p>{refusal.message}</p>}
      <p>{t(`failure.${reason}Advice`)}</p>
      {typeof code === "string" && <code>{code}</code>}
      <button type="button" onClick={again}>
        {t("failure.again")}
      </button>
    </div>
  );
}
