import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useFormat } from "../../i18n/format";
import { LinkList } from "../../ui/LinkList";
import type { HeadFragment } from "./head.generated";
import type { Section } from "./spec";

/** A relation of the node: its heading with the number in all, the first of them, and the way to the others. */
export function SectionOf({ section, node }: { readonly section: Section<HeadFragment>; readonly node: HeadFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, meaning, none, dense } = section;
  const items = section.items(node, format);
  const total = section.total?.(node) ?? items.length;
  if (items.length === 0) {
    return none ? (
      <section>
        <h2>{t(`section.${name}`)}</h2>
        <p className="nothing">{t(`none.${none}`)}</p>
      </section>
    ) : null;
  }
  return (
    <section>
      <h2>
        {t(`section.${name}`)} <small>{format.number(total)}</small>
      </h2>
      {meaning && <p className="muted">{t(`meaning.${meaning}`)}</p>}
      <LinkList items={items} dense={dense} />
      {section.below?.(node)}
      {section.all && total > 1 && (
        <Link href={section.all(node)} className="all">
          {t(total > items.length ? "section.all" : "section.table", { count: total })}
        </Link>
      )}
      {!section.all && total > items.length && (
        <p className="muted">{t("section.more", { count: total - items.length })}</p>
      )}
    </section>
  );
}
