import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Route, Switch } from "wouter";
import { KINDS, type TypeName } from "./kinds";
import { NotFound } from "./pages/NotFound";
import { Start } from "./pages/start/Start";
import { Layout } from "./ui/Layout";

const TablePage = lazy(() => import("./pages/table/TablePage"));
const NodePage = lazy(() => import("./pages/node/NodePage"));

/** Each page is loaded when it is first opened. */
const PAGES = [
  ["/map", lazy(() => import("./pages/map/MapPage"))],
  ["/network", lazy(() => import("./pages/network/NetworkPage"))],
  ["/timeline", lazy(() => import("./pages/timeline/TimelinePage"))],
  ["/compare", lazy(() => import("./pages/compare/ComparePage"))],
  ["/totals", lazy(() => import("./pages/totals/TotalsPage"))],
  ["/quality", lazy(() => import("./pages/quality/QualityPage"))],
] as const;

export function App() {
  return (
    <Layout>
      <Suspense fallback={<Waiting />}>
        <Switch>
          <Route path="/" component={Start} />
          {PAGES.map(([path, Page]) => (
            <Route key={path} path={path} component={Page} />
          ))}
          {Object.entries(KINDS).map(([type, { path }]) => [
            <Route key={path} path={`/${path}`}>
              <TablePage key={path} type={type as TypeName} />
            </Route>,
            <Route key={`${path}/`} path={`/${path}/:slug`}>
              {({ slug }) => <NodePage key={slug} type={type as TypeName} slug={slug} />}
            </Route>,
          ])}
          <Route component={NotFound} />
        </Switch>
      </Suspense>
    </Layout>
  );
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <p className="loading" role="status">
      <span className="visually-hidden">{t("loading")}</span>
    </p>
  );
}
