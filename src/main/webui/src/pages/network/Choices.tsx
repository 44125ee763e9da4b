import { useTranslation } from "react-i18next";
import { useFormat } from "../../i18n/format";
import { KINDS, type TypeName } from "../../kinds";
import { DRAWINGS } from "../../ui/KindIcon";
import type { Parameters } from "../../ui/useParameters";
import type { Graph } from "./graph";
import { FAMILIES, outline } from "./shapes";
import { depthOf } from "./useGraph";

const TYPES = Object.keys(KINDS) as readonly TypeName[];

/** How far one looks and at what: at the same time the legend of the drawing. */
export function Choices({ address, graph }: { readonly address: Parameters; readonly graph: Graph | undefined }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const kinds = address.list("kinds");
  const constants = [...new Set(TYPES.map((type) => KINDS[type].constant))];
  const toggle = (type: TypeName) => {
    const constant = KINDS[type].constant;
    const now = kinds.length === 0 ? constants : kinds;
    const next = now.includes(constant) ? now.filter((each) => each !== constant) : [...now, constant];
    address.set({ kinds: next.length === constants.length ? undefined : next });
  };
  return (
    <div className="choices">
      <fieldset>
        <legend>{t("network.depth")}</legend>
        {[1, 2, 3].map((depth) => (
          <label key={depth}>
            <input
              type="radio"
              name="depth"
              checked={depthOf(address) === depth}
              onChange={() => address.set({ depth: String(depth) })}
            />
            {t("network.hops", { count: depth })}
          </label>
        ))}
      </fieldset>
      <fieldset className="kinds">
        <legend>{t("network.kinds")}</legend>
        {TYPES.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={kinds.length === 0 || kinds.includes(KINDS[type].constant)}
              onChange={() => toggle(type)}
            />
            <Sample type={type} />
            <span>{t(`types.${type}`)}</span>
            <small>{graph && number(graph.nodes.filter(({ __typename }) => __typename === type).length)}</small>
          </label>
        ))}
      </fieldset>
      <p className="muted">{t("network.legend")}</p>
    </div>
  );
}

function Sample({ type }: { readonly type: TypeName }) {
  return (
    <svg className="sample" viewBox="-14 -14 28 28" aria-hidden="true">
      <g className={`node ${FAMILIES[type]} ${type === "Deal" ? "concluded" : ""}`}>
        <path className="outline" d={outline(type, 11)} />
        <path className="icon" d={DRAWINGS[type]} transform="scale(0.7) translate(-8 -8)" />
      </g>
    </svg>
  );
}
