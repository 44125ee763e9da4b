import { useTranslation } from "react-i18next";
import type { Reference } from "../../kinds";
import { NodeLink } from "../../ui/NodeLink";
import { NodePicker } from "../../ui/NodePicker";
import { nameOf } from "../../ui/named";
import type { Parameters } from "../../ui/useParameters";

interface Props {
  readonly address: Parameters;
  readonly from: Reference | undefined;
  readonly to: Reference | undefined;
}

/** Which node is in the middle, and to which other one a path is wanted. */
export function Ends({ address, from, to }: Props) {
  const { t } = useTranslation();
  return (
    <div className="ends">
      <div>
        <NodePicker
          label={t("network.pickFrom")}
          onPick={(node) => address.set({ node: nameOf(node), open: undefined })}
        />
        {from && (
          <p>
            <span className="muted">{t("network.around")}</span> <NodeLink node={from} icon />
          </p>
        )}
      </div>
      {address.get("node") && (
        <div>
          <NodePicker label={t("network.pickTo")} onPick={(node) => address.set({ to: nameOf(node) })} />
          {address.get("to") && (
            <p>
              {to && (
                <>
                  <span className="muted">{t("network.pathTo")}</span> <NodeLink node={to} icon />{" "}
                </>
              )}
              <button type="button" onClick={() => address.set({ to: undefined })}>
                {t("network.noPathWanted")}
              </button>
            </p>
          )}
        </div>
      )}
    </div>
  );
}
