import { lazy } from "react";
import { Route, Routes } from "react-router";
import { SignedIn } from "./App";
import { Shell } from "./shell/Shell";

// Each view is a file of its own, loaded when it is gone to.
const Today = lazy(() => import("./views/today/TodayView"));
const Running = lazy(() => import("./views/running/RunningView"));
const NewForm = lazy(() => import("./views/new-form/NewFormView"));
const Instance = lazy(() => import("./views/instance/InstanceView"));
const Clients = lazy(() => import("./views/client/ClientsView"));
const Client = lazy(() => import("./views/client/ClientView"));
const Figures = lazy(() => import("./views/figures/FiguresView"));
const Messages = lazy(() => import("./views/messages/MessagesView"));
const Policy = lazy(() => import("./views/policy/PolicyView"));
const Import = lazy(() => import("./views/import/ImportView"));
const Missing = lazy(() => import("./views/missing/MissingView"));

export function AppRoutes() {
  return (
    <Routes>
      <Route element={<SignedIn />}>
        <Route element={<Shell />}>
          <Route index element={<Today />} />
          <Route path="running" element={<Running />} />
          <Route path="running/new/:what" element={<NewForm />} />
          <Route path="instances/:id" element={<Instance />} />
          <Route path="clients" element={<Clients />} />
          <Route path="clients/:id" element={<Client />} />
          <Route path="figures" element={<Figures />} />
          <Route path="messages" element={<Messages />} />
          <Route path="policy" element={<Policy />} />
          <Route path="import" element={<Import />} />
          <Route path="*" element={<Missing />} />
        </Route>
      </Route>
    </Routes>
  );
}
