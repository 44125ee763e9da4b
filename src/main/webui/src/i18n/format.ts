import { useTranslation } from "react-i18next";
import type { ValueFragment } from "../api/fragments.generated";
import { useLanguage } from "./language";

interface When {
  readonly value: string;
  readonly earliest: string;
  readonly latest: string;
  readonly inferred: boolean;
}

interface Sum {
  readonly amount: string;
  readonly currency: string;
}

/** How the reader's language writes figures, dates and the constants of the schema. */
export function useFormat() {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  return formats(locale, t);
}

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** What stands between a figure and its unit, and keeps both on one line. Vietnamese has words for units, Chinese no spaces. */
const GAPS: Readonly<Record<string, string>> = { en: "\u202f", vi: "\u00a0", zh: "" };

export function formats(locale: string, t: Translate) {
  const gap = GAPS[locale.slice(0, 2)] ?? " ";

  const number = (value: number, most = 2) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: most }).format(value);

  const short = (value: number) =>
    new Intl.NumberFormat(locale, { ...compact(locale), maximumFractionDigits: 1 }).format(value);

  /** Units are those of UCUM, where a bare count is of the unit 1. */
  const quantity = (value: number, unit?: string | null) =>
    unit && unit !== "1"
      ? `${number(value)}${unit === "%" ? "" : gap}${t(`unit.${unit}`, { defaultValue: unit })}`
      : number(value);

  /** Chinese writes the name of a currency behind the figure; the others write its code. */
  const named = locale.startsWith("zh");

  const money = ({ amount, currency }: Sum) =>
    new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      currencyDisplay: named ? "name" : "code",
      maximumFractionDigits: 0,
      // A decimal of any size arrives as text; what is shown is rounded to what a reader can take in.
    }).format(Number(amount));

  const moneyInShort = ({ amount, currency }: Sum) => {
    const figure = { ...compact(locale), maximumSignificantDigits: 4 } as const;
    return named
      ? new Intl.NumberFormat(locale, { ...figure, style: "currency", currency, currencyDisplay: "name" }).format(
          Number(amount),
        )
      : `${new Intl.NumberFormat(locale, figure).format(Number(amount))}${gap}${currency}`;
  };

  /** A day, a month or a year, as exactly as it is known. */
  const date = ({ value, earliest, latest }: When) => {
    const shown = dateOfPrecision(locale, value, earliest, latest);
    return /[~?%]/.test(value) ? t("date.about", { date: shown }) : shown;
  };

  const day = (iso: string) => dateOfPrecision(locale, iso.slice(0, 10), iso.slice(0, 10), iso.slice(0, 10));

  /** How long a link held, as far as that is known. */
  const span = (from?: When | null, to?: When | null) => {
    if (from && to) return t("date.span", { from: date(from), to: date(to) });
    if (from) return t("date.since", { date: date(from) });
    return to ? t("date.until", { date: date(to) }) : undefined;
  };

  /** How many links lie between an owner and what it owns in the end. */
  const chain = (count: number) => t("chain", { count });

  /** A sum of what is known, which the whole has at least. */
  const atLeast = (sum: string) => t("approximation.AT_LEAST", { value: sum });

  /** How much land two zones share. */
  const shared = (land: string) => t("sharedLand", { land });

  const language = (tag: string) =>
    new Intl.DisplayNames(locale, { type: "language", fallback: "code" }).of(tag) ?? tag;

  const code = (constant: string) => t(`code.${constant}`, { defaultValue: constant });

  /** The role of a succession, seen from what came after. */
  const became = (role: string) => t(`became.${role}`, { defaultValue: code(role) });

  const property = (constant: string) => t(`property.${constant}`, { defaultValue: constant });

  /** A word and what it says; several of a kind; one with more about it; one with a remark: each language has marks of its own. */
  const termed = (term: string, said: string) => t("join.term", { term, value: said });

  const listed = (words: readonly string[]) => words.join(t("join.list"));

  const followed = (words: readonly (string | null | undefined | false)[]) =>
    words.filter(Boolean).join(t("join.comma"));

  const noted = (text: string, more: string) => t("join.more", { text, more });

  /** A label as it stands within a sentence. Abbreviations and names keep their capitals. */
  const within = (label: string) =>
    /^\p{Lu}[\p{Ll} ]/u.test(label) && !label.startsWith("Zonegraph")
      ? label.charAt(0).toLocaleLowerCase(locale) + label.slice(1)
      : label;

  /** What a claim says, in words. */
  const value = (claim: ValueFragment): string => {
    const bare = bareValue(claim);
    const approximate =
      claim.approximation === "EXACT" ? bare : t(`approximation.${claim.approximation}`, { value: bare });
    // A figure may be told of somebody: the capital from a country. A link has its other end for a value.
    const whose =
      claim.object && bare !== claim.object.name ? claim.object.name : claim.object == null ? claim.label : undefined;
    return whose ? termed(whose, approximate) : approximate;
  };

  const bareValue = (claim: ValueFragment): string => {
    if (claim.amount) return money(claim.amount);
    if (claim.quantity != null) {
      const figure = quantity(claim.quantity, claim.unit);
      return claim.code ? termed(code(claim.code), figure) : figure;
    }
    if (claim.text && claim.on) return followed([claim.text, date(claim.on)]);
    if (claim.code && claim.on) return followed([code(claim.code), date(claim.on)]);
    if (claim.code) return code(claim.code);
    if (claim.object) return claim.object.name;
    if (claim.on) return date(claim.on);
    if (claim.flag != null) return t(claim.flag ? "yes" : "no");
    if (claim.location) return noted(point(claim.location), within(code(claim.location.accuracy)));
    // GeoJSON is for maps to read.
    if (claim.property === "BOUNDARY") return t("evidence.shape");
    return claim.text ?? claim.label ?? "";
  };

  const point = ({ latitude, longitude }: { latitude: number; longitude: number }) =>
    `${number(latitude, 4)}°, ${number(longitude, 4)}°`;

  return {
    ...{ number, short, quantity, money, moneyInShort, date, day, span, chain, language, atLeast, shared },
    ...{ code, became, property, termed, listed, followed, noted, within, value, point },
  };
}

/** Vietnamese shortens nothing to a letter: its short forms of thousand and billion would be read as other words. */
const compact = (locale: string) =>
  ({ notation: "compact", compactDisplay: locale.startsWith("vi") ? "long" : "short" }) as const;

function dateOfPrecision(locale: string, value: string, earliest: string, latest: string) {
  const from = new Date(`${earliest}T00:00:00Z`);
  const to = new Date(`${latest}T00:00:00Z`);
  const precision = value.replace(/[~?%]/g, "");
  const month = locale.startsWith("vi") ? "numeric" : "short";
  const format = (parts: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" });
  if (/^\d{4}-\d{2}-\d{2}$/.test(precision)) return format({ day: "numeric", month, year: "numeric" }).format(from);
  if (/^\d{4}-\d{2}$/.test(precision))
    return format({ month: locale.startsWith("vi") ? "numeric" : "long", year: "numeric" }).format(from);
  if (/^\d{4}$/.test(precision)) return format({ year: "numeric" }).format(from);
  return format({ day: "numeric", month, year: "numeric" }).formatRange(from, to);
}
