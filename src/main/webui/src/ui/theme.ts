/** As the system has it, unless the reader chose. */
export const THEMES = ["auto", "light", "dark"] as const;

export type Theme = (typeof THEMES)[number];

const KEPT = "zonegraph.theme";

export function keptTheme(): Theme {
  const kept = localStorage.getItem(KEPT);
  return THEMES.find((theme) => theme === kept) ?? "auto";
}

export function keepTheme(theme: Theme) {
  localStorage.setItem(KEPT, theme);
  applyTheme(theme);
}

/** The style sheets know light and dark by `light-dark()`, which goes by this. */
export function applyTheme(theme: Theme) {
  document.documentElement.style.colorScheme = theme === "auto" ? "light dark" : theme;
}
