import { Route, Routes } from "react-router";
import { SignedIn } from "./App";
import { lazyView } from "./shell/lazyView";
import { Shell } from "./shell/Shell";

// Each view is a file of its own, loaded when it is gone to.
const Today = lazyView(() => import("./views/today/TodayView"));
const Running = lazyView(() => import("./views/running/RunningView"));
const NewForm = lazyView(() => import("./views/new-form/NewFormView"));
const Instance = lazyView(() => import("./views/instance/InstanceView"));
const Clients = lazyView(() => import("./views/client/ClientsView"));
const Client = lazyView(() => import("./views/client/ClientView"));
const Figures = lazyView(() => import("./views/figures/FiguresView"));
const Messages = lazyView(() => import("./views/messages/MessagesView"));
const Policy = lazyView(() => import("./views/policy/PolicyView"));
const Import = lazyView(() => import("./views/import/ImportView"));
const Missing = lazyView(() => import("./views/missing/MissingView"));

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
