// GraphiQL with the ready questions of docs/questions, each to be opened in a tab of its own.
const element = React.createElement;

const EDITORS = ["queryEditor", "variableEditor", "headerEditor", "responseEditor"];
const LEAVING = { Tab: false, "Shift-Tab": false };

/** Names what takes the keyboard for an editor, and lets the keyboard leave it by the tabulator. */
function useReachableEditors() {
  const context = GraphiQL.React.useEditorContext({ nonNull: true });
  for (const name of EDITORS) {
    const editor = context[name];
    React.useEffect(() => {
      if (!editor) return undefined;
      const field = editor.getInputField();
      field.setAttribute("aria-label", field.closest("section")?.ariaLabel ?? name);
      editor.addKeyMap(LEAVING);
      return () => editor.removeKeyMap(LEAVING);
    }, [editor]);
  }
}

/** Stands beside the editors whichever part is open, and leads nowhere: GraphiQL's own leads to another host. */
function Logo() {
  useReachableEditors();
  return element("span", { className: "graphiql-logo-link" }, "GraphiQL");
}

function ReadyQuestions({ questions }) {
  const { addTab, queryEditor } = GraphiQL.React.useEditorContext({ nonNull: true });
  const open = (text) => {
    addTab();
    setTimeout(() => queryEditor.setValue(text));
  };
  return element(
    "div",
    null,
    element("a", { className: "to-explorer", href: "./" }, "Samverkansgraf: the explorer"),
    element("h2", { className: "graphiql-doc-explorer-title" }, "Ready questions"),
    element(
      "ul",
      { className: "ready-questions" },
      questions.map(({ name, title, text }) =>
        element("li", { key: name }, element("button", { type: "button", onClick: () => open(text) }, title)),
      ),
    ),
  );
}

function icon() {
  return element(
    "svg",
    { viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", strokeWidth: 1.5, "aria-hidden": true },
    element("path", { d: "M5 6h14M5 12h14M5 18h9" }),
  );
}

async function start() {
  const questions = await (await fetch("graphiql/questions")).json();
  const plugin = {
    title: "Ready questions",
    icon,
    content: () => element(ReadyQuestions, { questions }),
  };
  ReactDOM.createRoot(document.getElementById("graphiql")).render(
    element(
      GraphiQL,
      {
        fetcher: GraphiQL.createFetcher({ url: "graphql" }),
        plugins: [plugin],
        visiblePlugin: plugin,
        defaultTabs: questions.slice(0, 1).map(({ text }) => ({ query: text })),
      },
      element(GraphiQL.Logo, null, element(Logo)),
    ),
  );
}

start();
