import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";

export const isNarrow = () => matchMedia("(max-width: 48rem)").matches;

/** A panel of GraphiQL that lists ready operations; each opens in a tab of its own, once. */
export function examplesPlugin(examples) {
  return { title: "Examples", icon: Icon, content: () => <Examples examples={examples} /> };
}

function Examples({ examples }) {
  const { queryEditor, variableEditor, tabs } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    tabs: state.tabs,
  }));
  const activeTab = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query);
  const { addTab, changeTab, setVisiblePlugin } = useGraphiQLActions();

  function open({ query, variables }) {
    if (isNarrow()) {
      // The panel lies over the editor there.
      setVisiblePlugin(null);
    }
    const known = tabs.findIndex((tab) => tab.query === query);
    if (known >= 0) {
      changeTab(known);
      return;
    }
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables ?? "");
  }

  return (
    <section className="examples" aria-label="Examples">
      <h2>Examples</h2>
      <p>Open one, then run it with ▶ or Ctrl-Enter.</p>
      {[...Map.groupBy(examples, ({ group }) => group)].map(([group, ofGroup]) => (
        <section key={group}>
          <h3>{group}</h3>
          <ul>
            {ofGroup.map((example) => (
              <li key={example.name}>
                <button
                  type="button"
                  className={example.query === activeTab ? "open" : ""}
                  onClick={() => open(example)}
                >
                  {example.title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Icon() {
  return (
    <svg viewBox="0 0 16 16" height="1em" fill="none" stroke="currentColor" strokeWidth="1.3" aria-hidden="true">
      <path d="M2.5 3.5h11M2.5 8h11M2.5 12.5h7" strokeLinecap="round" />
    </svg>
  );
}
