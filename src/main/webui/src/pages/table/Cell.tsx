import { useTranslation } from "react-i18next";
import { useFormat } from "../../i18n/format";
import type { Reference } from "../../kinds";
import { Figure, Unknown } from "../../ui/Figure";
import { SourceMark } from "../../ui/SourceMark";
import type { Column } from "./spec";

/** A figure with its evidence; or a link or a mark with the evidence behind it, since it cannot stand within a button. */
export function Cell({ column, row }: { readonly column: Column<Reference>; readonly row: Reference }) {
  const heading = useHeading(column);
  return (
    <td className={column.numeric ? "numeric" : column.whole ? "whole" : undefined} data-label={heading}>
      <div>
        <Content column={column} row={row} />
      </div>
    </td>
  );
}

function Content({
  column: { property, text, cell, linkless, absent },
  row,
}: {
  readonly column: Column<Reference>;
  readonly row: Reference;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = text(row, format);
  if (!words) {
    return absent ? <span className="muted">{t(`absent.${absent}`)}</span> : <Unknown />;
  }
  const content = cell ? cell(row, format) : words;
  if (!property) {
    return content;
  }
  return cell && !linkless ? (
    <>
      {content} <SourceMark behind={{ node: row.id, property }} />
    </>
  ) : (
    <Figure node={row.id} property={property}>
      {content}
    </Figure>
  );
}

/** A property's name, or else the column's own words. */
export function useHeading({ name }: Pick<Column<Reference>, "name">) {
  const { t } = useTranslation();
  const { property } = useFormat();
  return name === name.toUpperCase() ? property(name) : t(`column.${name}`);
}
