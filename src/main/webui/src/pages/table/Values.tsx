import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAnswer } from "../../api/useAnswer";
import { useFormat } from "../../i18n/format";
import { FROM_THE_START } from "../../ui/Pages";
import type { Parameters } from "../../ui/useParameters";
import { NameOfSlugDocument } from "./name.generated";
import { type Option, options } from "./options";
import type { Answers, Facet } from "./spec";

/** So many values are in view at once; the others when asked for. */
const FEW = 6;

interface Props {
  readonly facet: Facet;
  readonly answers: Answers;
  readonly address: Parameters;
}

/** The values of a facet, each with the count that choosing it gives. */
export function Values({ facet, answers, address }: Props) {
  const { t } = useTranslation();
  const { code } = useFormat();
  const [whole, setWhole] = useState(false);
  const chosen = address.list(facet.name);
  const all = options(facet, answers, chosen, { code, word: t });
  const shown = whole ? all : all.filter(({ value }, index) => index < FEW || chosen.includes(value));
  if (all.length === 0) {
    return null;
  }
  const toggle = (value: string) =>
    address.set({
      ...FROM_THE_START,
      [facet.name]: chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value],
    });
  return (
    <fieldset>
      <legend>{t(`facet.${facet.name}`)}</legend>
      {shown.map((option) => (
        <Value key={option.value} option={option} checked={chosen.includes(option.value)} toggle={toggle} />
      ))}
      {(whole || shown.length < all.length) && (
        <button type="button" className="more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? "facets.fewer" : "facets.more", { count: all.length - shown.length })}
        </button>
      )}
    </fieldset>
  );
}

interface ValueProps {
  readonly option: Option;
  readonly checked: boolean;
  readonly toggle: (value: string) => void;
}

function Value({ option: { value, label, count }, checked, toggle }: ValueProps) {
  const { number } = useFormat();
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={() => toggle(value)} />
      <span>{label ?? <NameOf slug={value} />}</span>
      {count != null && <small>{number(count)}</small>}
    </label>
  );
}

/** The name of a node that a link has chosen and the list does not show. */
function NameOf({ slug }: { readonly slug: string }) {
  const { data } = useAnswer(NameOfSlugDocument, { slug });
  return <>{data?.neighbourhood?.nodes.find(({ distance }) => distance === 0)?.node.name ?? slug}</>;
}
