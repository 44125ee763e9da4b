import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { addressOf, type Reference } from "../kinds";
import { KindIcon } from "./KindIcon";

/** A node's name, leading to its page. With its icon where nodes of several kinds stand together. */
export function NodeLink({ node, icon = false }: { readonly node: Reference; readonly icon?: boolean }) {
  const { t } = useTranslation();
  return (
    <Link href={addressOf(node)} className="node-link">
      {icon && <KindIcon type={node.__typename} label={t(`type.${node.__typename}`)} />}
      {node.name}
    </Link>
  );
}
