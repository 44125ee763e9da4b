import "../style/search.css";
import {
  autoUpdate,
  flip,
  offset,
  shift,
  size,
  useDismiss,
  useFloating,
  useInteractions,
  useListNavigation,
  useRole,
} from "@floating-ui/react";
import { useDeferredValue, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAnswer } from "../api/useAnswer";
import type { Reference } from "../kinds";
import { KindIcon } from "./KindIcon";
import { Failure } from "./Loaded";
import type { NodeKind } from "./search.generated";
import { SearchDocument, type SearchQuery } from "./search.generated";

interface Props {
  readonly label: string;
  readonly types?: readonly NodeKind[];
  readonly onPick: (node: Reference) => void;
}

/** A field that finds nodes by any of their names, in any language, with and without marks, as one types. */
export function NodePicker({ label, types, onPick }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const asked = useDeferredValue(text.trim());
  const answer = useAnswer(SearchDocument, { text: asked, types, first: 8 }, !open || asked === "");
  const hits = asked === "" ? [] : (answer.data?.search.nodes ?? []);
  const list = useRef<(HTMLElement | null)[]>([]);
  const id = useId();
  const { refs, floatingStyles, context } = useFloating({
    open: open && asked !== "",
    onOpenChange: setOpen,
    placement: "bottom-start",
    whileElementsMounted: autoUpdate,
    middleware: [
      offset(4),
      flip({ padding: 8 }),
      shift({ padding: 8 }),
      size({
        apply: ({ rects, elements }) => {
          elements.floating.style.minWidth = `${rects.reference.width}px`;
        },
      }),
    ],
  });
  const { getReferenceProps, getFloatingProps, getItemProps } = useInteractions([
    useRole(context, { role: "listbox" }),
    useDismiss(context),
    useListNavigation(context, {
      listRef: list,
      activeIndex: active,
      onNavigate: setActive,
      virtual: true,
      loop: true,
    }),
  ]);
  const pick = (node: Reference) => {
    setText("");
    setOpen(false);
    setActive(null);
    onPick(node);
  };
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        ref={refs.setReference}
        {...getReferenceProps({
          value: text,
          onChange: (event) => {
            setText((event.target as HTMLInputElement).value);
            setOpen(true);
            setActive(null);
          },
          onFocus: () => setOpen(true),
          onKeyDown: (event) => {
            const hit = hits[active ?? 0];
            if (event.key === "Enter" && hit) {
              event.preventDefault();
              pick(hit.node);
            }
          },
          "aria-autocomplete": "list",
        })}
      />
      {open && asked !== "" && (
        <div
          ref={refs.setFloating}
          className="floating hits"
          style={floatingStyles}
          {...getFloatingProps({ "aria-label": label })}
        >
          {answer.error ? (
            <Failure error={answer.error} again={answer.again} />
          ) : (
            hits.map((hit, index) => (
              <div
                key={hit.node.id}
                className={index === active ? "hit active" : "hit"}
                ref={(element) => {
                  list.current[index] = element;
                }}
                {...getItemProps({ onClick: () => pick(hit.node), active: index === active })}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
              >
                <Hit hit={hit} />
              </div>
            ))
          )}
          {!answer.fetching && !answer.error && hits.length === 0 && (
            <p className="nothing">{t("search.nothing", { text: asked })}</p>
          )}
        </div>
      )}
    </>
  );
}

/** The node, and the name that matched where it is another than the one shown. */
function Hit({ hit: { node, name, match } }: { readonly hit: SearchQuery["search"]["nodes"][number] }) {
  const { t } = useTranslation();
  return (
    <>
      <KindIcon type={node.__typename} />
      <span>
        {node.name}
        {name.value !== node.name && <em lang={name.language.toLowerCase()}>{name.value}</em>}
      </span>
      <small>
        {t(`type.${node.__typename}`)}
        {match === "SIMILAR" && ` · ${t("search.similar")}`}
      </small>
    </>
  );
}
