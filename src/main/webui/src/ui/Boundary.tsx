import "../style/states.css";
import { Component, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  readonly children: ReactNode;
}

/** Keeps the frame standing when a page cannot be shown: its code did not come, as after a new release. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <h1>{t("failure.page")}</h1>
      <div className="failure" role="alert">
        <p>{t("failure.pageAdvice")}</p>
        <button type="button" onClick={() => location.reload()}>
          {t("failure.reload")}
        </button>
      </div>
    </div>
  );
}
