import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useTitle } from "../ui/useTitle";

export function NotFound() {
  const { t } = useTranslation();
  useTitle(t("notFound.title"));
  return (
    <div className="page">
      <h1>{t("notFound.title")}</h1>
      <p>{t("notFound.advice")}</p>
      <p>
        <Link href="/">{t("notFound.start")}</Link>
      </p>
    </div>
  );
}
