import i18n from "i18next";
import { initReactI18next, useTranslation } from "react-i18next";

/** The languages in which the explorer speaks and the service names things. */
export const LANGUAGES = [
  { code: "en", constant: "EN", locale: "en-GB", name: "English" },
  { code: "vi", constant: "VI", locale: "vi", name: "Tiếng Việt" },
  { code: "zh", constant: "ZH", locale: "zh-Hans", name: "中文" },
] as const;

export type LanguageCode = (typeof LANGUAGES)[number]["code"];

const KEPT = "zonegraph.language";

/** The reader's choice, or else what the browser prefers, or else English. */
function preferred(): LanguageCode {
  const wishes = [localStorage.getItem(KEPT), ...navigator.languages].map((wish) => wish?.slice(0, 2));
  const found = wishes.map((wish) => LANGUAGES.find(({ code }) => code === wish)).find((language) => language);
  return (found ?? LANGUAGES[0]).code;
}

async function load(code: LanguageCode) {
  if (!i18n.hasResourceBundle(code, "translation")) {
    // What codes are called is told by the service as well, and so stands beside it.
    const [{ default: words }, { default: labels }] = await Promise.all([
      import(`./words/${code}.json`),
      import(`../../../resources/labels/${code}.json`),
    ]);
    i18n.addResourceBundle(code, "translation", { ...words, ...labels });
  }
  document.documentElement.lang = code;
}

export async function startLanguage(): Promise<void> {
  const code = preferred();
  await i18n
    .use(initReactI18next)
    .init({ lng: code, fallbackLng: false, resources: {}, interpolation: { escapeValue: false } });
  await load(code);
}

export async function chooseLanguage(code: LanguageCode): Promise<void> {
  localStorage.setItem(KEPT, code);
  await load(code);
  await i18n.changeLanguage(code);
}

/** The language in use: as a code for the browser and as a constant for the service. */
export function useLanguage() {
  const { i18n: current } = useTranslation();
  return LANGUAGES.find(({ code }) => code === current.language) ?? LANGUAGES[0];
}
