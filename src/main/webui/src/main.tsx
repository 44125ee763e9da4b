import "./style/fonts.css";
import "./style/base.css";
import "./style/parts.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Provider } from "urql";
import { Router } from "wouter";
import { App } from "./App";
import { client, root } from "./api/client";
import { startLanguage } from "./i18n/language";
import { applyTheme, keptTheme } from "./ui/theme";

applyTheme(keptTheme());
await startLanguage();

createRoot(document.getElementById("explorer")!).render(
  <StrictMode>
    <Provider value={client}>
      <Router base={root.pathname.replace(/\/$/, "")}>
        <App />
      </Router>
    </Provider>
  </StrictMode>,
);
