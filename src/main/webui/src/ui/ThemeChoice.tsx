import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keepTheme, keptTheme, THEMES, type Theme } from "./theme";

export function ThemeChoice() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(keptTheme);
  const choose = (next: Theme) => {
    keepTheme(next);
    setTheme(next);
  };
  return (
    <label className="choice">
      {t("layout.theme")}
      <select value={theme} onChange={(event) => choose(event.target.value as Theme)}>
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {t(`theme.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
