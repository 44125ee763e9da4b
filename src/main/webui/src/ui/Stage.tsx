import { useFormat } from "../i18n/format";

interface Props {
  readonly stage?: string | null;
  readonly group?: string | null;
}

/** How far a deal has come. Only what is concluded is drawn full; what is meant, failed or ended is told from it at a glance. */
export function Stage({ stage, group }: Props) {
  const { code } = useFormat();
  return stage ? <span className={`stage ${(group ?? "none").toLowerCase()}`}>{code(stage)}</span> : null;
}
