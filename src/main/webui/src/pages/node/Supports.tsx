import "../../style/rows.css";
import { useTranslation } from "react-i18next";
import { useAnswer } from "../../api/useAnswer";
import { useFormat } from "../../i18n/format";
import { FactValue } from "../../ui/FactValue";
import { Loaded } from "../../ui/Loaded";
import { NodeLink } from "../../ui/NodeLink";
import { Pages, pageOf } from "../../ui/Pages";
import { useParameters } from "../../ui/useParameters";
import { SupportedBySourceDocument, type SupportedBySourceQuery } from "./source.generated";

const PAGE = 50;

type Supported = NonNullable<SupportedBySourceQuery["source"]>["supports"];

/** Everything that is said on the word of a source. */
export function Supports({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const address = useParameters();
  const answer = useAnswer(SupportedBySourceDocument, { slug, ...pageOf(address, PAGE) });
  const total = answer.data?.source?.supports.totalCount;
  return (
    <section>
      <h2>
        {t("section.supports")} {total != null && <small>{number(total)}</small>}
      </h2>
      <Loaded answer={answer} empty={() => total === 0} nothing={<p className="nothing">{t("none.supports")}</p>}>
        {({ source }) =>
          source && (
            <>
              <Claims claims={source.supports.nodes} />
              <Pages pageInfo={source.supports.pageInfo} />
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function Claims({ claims }: { readonly claims: Supported["nodes"] }) {
  const { t } = useTranslation();
  const { code, property } = useFormat();
  const headings = [t("column.subject"), t("column.property"), t("column.value")] as const;
  return (
    <table className="rows">
      <caption className="visually-hidden">{t("section.supports")}</caption>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <tr key={claim.id}>
            <th scope="row">
              <NodeLink node={claim.subject} icon />
            </th>
            <td data-label={headings[1]}>
              <span>
                {property(claim.property)} {claim.role && <small className="muted">{code(claim.role)}</small>}
              </span>
            </td>
            <td data-label={headings[2]}>
              <span>
                <FactValue claim={claim} others={0} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
