import "../style/frame.css";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { root } from "../api/client";
import { KINDS, type TypeName } from "../kinds";
import { focusPage } from "./focusPage";
import { LanguageChoice } from "./LanguageChoice";
import { SearchBox } from "./SearchBox";
import { ThemeChoice } from "./ThemeChoice";

const VIEWS = ["map", "network", "timeline", "compare", "totals", "quality"] as const;

/** The frame of every page: where one is, where one can go, and the search. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [path] = useLocation();
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  usePageChange(path, main, () => setOpen(false));
  return (
    <>
      <button type="button" className="skip" onClick={focusPage}>
        {t("layout.skip")}
      </button>
      <header className="top">
        <Link href="/" className="brand">
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path d="M16 3 27 9.500v13L16 29 5 22.500v-13z" />
            <path d="M16 3v26M5 9.500l22 13M27 9.500l-22 13" />
            <circle cx="16" cy="16" r="4" />
          </svg>
          Zonegraph
        </Link>
        <SearchBox />
        <button
          type="button"
          className="menu"
          aria-expanded={open}
          aria-controls="navigation"
          onClick={() => setOpen(!open)}
        >
          {t("layout.menu")}
        </button>
      </header>
      <nav id="navigation" className={open ? "open" : undefined} aria-label={t("layout.navigation")}>
        <h2>{t("layout.views")}</h2>
        <ul>
          {VIEWS.map((view) => (
            <Item key={view} href={`/${view}`} current={path}>
              {t(`${view}.title`)}
            </Item>
          ))}
        </ul>
        <h2>{t("layout.tables")}</h2>
        <ul>
          {Object.entries(KINDS).map(([type, { path: href }]) => (
            <Item key={type} href={`/${href}`} current={path}>
              {t(`types.${type as TypeName}`)}
            </Item>
          ))}
        </ul>
        <h2>{t("layout.service")}</h2>
        <ul>
          <li>
            <a href={new URL("graphiql/", root).href}>{t("layout.graphiql")}</a>
          </li>
        </ul>
        <LanguageChoice />
        <ThemeChoice />
      </nav>
      <main ref={main} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function Item({
  href,
  current,
  children,
}: {
  readonly href: string;
  readonly current: string;
  readonly children: ReactNode;
}) {
  const here = current === href || current.startsWith(`${href}/`);
  return (
    <li>
      <Link href={href} aria-current={here ? "page" : undefined}>
        {children}
      </Link>
    </li>
  );
}

/** A new page begins at its top and tells a screen reader so; going back finds the place that was left. */
function usePageChange(path: string, main: { current: HTMLElement | null }, left: () => void) {
  const before = useRef(path);
  useEffect(() => {
    if (before.current !== path) {
      before.current = path;
      left();
      scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
  });
}
