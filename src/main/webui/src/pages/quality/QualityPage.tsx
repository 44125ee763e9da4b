import "../../style/quality.css";
import { useTranslation } from "react-i18next";
import { useAnswer } from "../../api/useAnswer";
import { useTitle } from "../../ui/useTitle";
import { Bars } from "./Bars";
import { Conflicts } from "./Conflicts";
import { Misplaced, Stale, Unsourced } from "./lists";
import { Part } from "./Part";
import { BasesDocument, WithoutOfficialSourceDocument } from "./quality.generated";

/** How far the data can be trusted, and what an editor should look at next. */
export default function QualityPage() {
  const { t } = useTranslation();
  useTitle(t("quality.title"));
  return (
    <div className="page quality-page">
      <header className="page-head">
        <h1>{t("quality.title")}</h1>
        <p className="muted">{t("quality.lead")}</p>
      </header>
      <Conflicts />
      <div className="columns">
        <Unsourced />
        <Stale />
        <Misplaced />
        <Unofficial />
        <Bases />
      </div>
    </div>
  );
}

function Unofficial() {
  const answer = useAnswer(WithoutOfficialSourceDocument, {});
  return (
    <Part name="unofficial" answer={answer} count={({ claims }) => claims.totalCount}>
      {({ claims }) => <Bars groups={claims.groups} whole={claims.totalCount} properties />}
    </Part>
  );
}

function Bases() {
  const answer = useAnswer(BasesDocument, {});
  return (
    <Part name="basis" answer={answer} count={({ claims }) => claims.totalCount}>
      {({ claims }) => <Bars groups={claims.groups} whole={claims.totalCount} />}
    </Part>
  );
}
