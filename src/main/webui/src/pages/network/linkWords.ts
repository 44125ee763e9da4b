import { useFormat } from "../../i18n/format";
import type { GraphLink } from "./graph";

/** What kind of link it is, and in which role. */
export function useLinkWords() {
  const { property: propertyName, code } = useFormat();
  return ({ property, role }: Pick<GraphLink, "property" | "role">) => (role ? `${propertyName(property)} (${code(role)})` : propertyName(property));
}
