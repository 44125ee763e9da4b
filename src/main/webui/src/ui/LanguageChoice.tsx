import { useTranslation } from "react-i18next";
import { chooseLanguage, LANGUAGES, type LanguageCode, useLanguage } from "../i18n/language";

export function LanguageChoice() {
  const { t } = useTranslation();
  const { code } = useLanguage();
  return (
    <label className="choice">
      {t("layout.language")}
      <select value={code} onChange={(event) => void chooseLanguage(event.target.value as LanguageCode)}>
        {LANGUAGES.map((language) => (
          <option key={language.code} value={language.code} lang={language.code}>
            {language.name}
          </option>
        ))}
      </select>
    </label>
  );
}
