import { useFormat } from "../../i18n/format";
import type { GraphLink } from "./graph";

/** What kind of link it is, and in which role. */
export function useLinkWords() {
  const { property: propertyName, code, noted, within } = useFormat();
  return ({ property, role }: Pick<GraphLink, "property" | "role">) => {
    const kind = propertyName(property);
    return role && code(role) !== kind ? noted(kind, within(code(role))) : kind;
  };
}
