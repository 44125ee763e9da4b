import { useTranslation } from "react-i18next";
import { useFormat } from "../../i18n/format";
import type { Parameters } from "../../ui/useParameters";
import { HOPS, LINKING, mostHops, through } from "./linking";

/** How far a path may go and along which links: a country links nearly everything and tells little. */
export function Following({ address }: { readonly address: Parameters }) {
  const { t } = useTranslation();
  const { property: propertyName } = useFormat();
  const followed = through(address);
  const toggle = (name: (typeof LINKING)[number]) => {
    const next = LINKING.filter((each) => followed.includes(each) !== (each === name));
    address.set({ through: next.length === LINKING.length ? undefined : next });
  };
  return (
    <details className="following" open={address.get("through") !== undefined}>
      <summary>{t("network.following")}</summary>
      <label className="most-hops">
        {t("network.mostHops")}{" "}
        <select value={mostHops(address)} onChange={(event) => address.set({ hops: event.target.value })}>
          {HOPS.map((hops) => (
            <option key={hops} value={hops}>
              {hops}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend className="visually-hidden">{t("network.following")}</legend>
        {LINKING.map((name) => (
          <label key={name}>
            <input type="checkbox" checked={followed.includes(name)} onChange={() => toggle(name)} />
            {propertyName(name)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
