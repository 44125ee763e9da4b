import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Route, Switch, useLocation } from "wouter";
import { KINDS, type TypeName } from "./kinds";
import { NotFound } from "./pages/NotFound";
import { Start } from "./pages/start/Start";
import { Boundary } from "./ui/Boundary";
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
  const [path] = useLocation();
  return (
    <Layout>
      <Boundary key={path}>
        <Suspense fallback={<Waiting />}>
          <Switch>
            <Route path="/" component={Start} />
            {PAGES.map(([place, Page]) => (
              <Route key={place} path={place} component={Page} />
            ))}
            {Object.entries(KINDS).map(([type, { path: place }]) => [
              <Route key={place} path={`/${place}`}>
                <TablePage key={place} type={type as TypeName} />
              </Route>,
              <Route key={`${place}/`} path={`/${place}/:slug`}>
                {({ slug }) => <NodePage key={slug} type={type as TypeName} slug={slug} />}
              </Route>,
            ])}
            <Route component={NotFound} />
          </Switch>
        </Suspense>
      </Boundary>
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
