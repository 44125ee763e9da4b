import { useTranslation } from "react-i18next";
import { NodeLink } from "../../ui/NodeLink";
import { SourceMark } from "../../ui/SourceMark";
import type { Path } from "./graph";
import { useLinkWords } from "./linkWords";

/** The shortest paths, each as a line that can be read out. */
export function Paths({ paths, most }: { readonly paths: readonly Path[]; readonly most: number }) {
  const { t } = useTranslation();
  const linkWords = useLinkWords();
  const [first] = paths;
  return first ? (
    <section className="paths">
      <h2>{t("network.paths", { count: paths.length, hops: t("network.hops", { count: first.length }) })}</h2>
      <ol>
        {paths.map(({ hops }) => (
          <li key={hops.map(({ claim }) => claim.id).join(" ")}>
            {hops[0] && <NodeLink node={hops[0].from} icon />}
            {hops.map((hop) => (
              <span key={hop.claim.id}>
                {" "}
                <span className="hop">
                  <span aria-hidden="true">{hop.forward ? "" : "← "}</span>
                  <span className="visually-hidden">{t(hop.forward ? "network.forward" : "network.backward")} </span>
                  {linkWords({ property: hop.property, role: hop.role ?? null })}
                  <span aria-hidden="true">{hop.forward ? " →" : ""}</span>{" "}
                  <SourceMark behind={{ claimId: hop.claim.id }} />
                </span>{" "}
                <NodeLink node={hop.to} icon />
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  ) : (
    <p className="nothing" role="status">
      {t("network.noPath", { count: most })}
    </p>
  );
}
