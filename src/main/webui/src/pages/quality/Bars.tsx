import { useTranslation } from "react-i18next";
import { useFormat } from "../../i18n/format";

interface Props {
  readonly groups: readonly { readonly count: number; readonly keys: readonly { readonly value: string | null }[] }[];
  readonly whole: number;
  /** Whether the values are properties; constants of the schema otherwise. */
  readonly properties?: boolean;
}

/** How a number is made up: a line for each part, its length the part's share. */
export function Bars({ groups, whole, properties = false }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = (value: string | null | undefined) =>
    value == null ? t("unknown") : properties ? format.property(value) : format.code(value);
  return (
    <ul className="bars">
      {groups.map(({ count, keys: [key] }) => (
        <li key={key?.value ?? ""}>
          <span>{word(key?.value)}</span>
          <meter value={count} max={whole} aria-label={format.termed(word(key?.value), format.number(count))} />
          <small>{format.number(count)}</small>
        </li>
      ))}
    </ul>
  );
}
