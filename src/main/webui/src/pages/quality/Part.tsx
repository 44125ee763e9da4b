import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Answer } from "../../api/useAnswer";
import { useFormat } from "../../i18n/format";
import { Loaded } from "../../ui/Loaded";

interface Props<Data> {
  readonly name: string;
  readonly answer: Answer<Data>;
  readonly count: (data: Data) => number;
  /** Whether there are more than were counted. */
  readonly more?: (data: Data) => boolean;
  /** What stands before the answer and does not wait for it. */
  readonly choice?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** One question to the data, asked by itself: where one takes long, the others are there already. */
export function Part<Data>({ name, answer, count, more, choice, children }: Props<Data>) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { data } = answer;
  return (
    <section>
      <h2>
        {t(`quality.${name}`)}{" "}
        {data && <small>{more?.(data) ? t("quality.more", { count: count(data) }) : number(count(data))}</small>}
      </h2>
      <p className="muted">{t(`quality.${name}Meaning`)}</p>
      {choice}
      <Loaded
        answer={answer}
        empty={(loaded) => count(loaded) === 0}
        nothing={<p className="nothing">{t("quality.none")}</p>}
      >
        {children}
      </Loaded>
    </section>
  );
}
