import { Route, Routes } from "react-router";
import { SignedIn } from "./App";
import { Home } from "./shell/Home";
import { lazyPart } from "./shell/lazyPart";
import { Shell } from "./shell/Shell";

// Each view is a file of its own, loaded when it is gone to.
const Today = lazyPart(() => import("./views/today/TodayView"));
const Running = lazyPart(() => import("./views/running/RunningView"));
const NewForm = lazyPart(() => import("./views/new-form/NewFormView"));
const Instance = lazyPart(() => import("./views/instance/InstanceView"));
const Clients = lazyPart(() => import("./views/client/ClientsView"));
const Client = lazyPart(() => import("./views/client/ClientView"));
const Figures = lazyPart(() => import("./views/figures/FiguresView"));
const Messages = lazyPart(() => import("./views/messages/MessagesView"));
const Policy = lazyPart(() => import("./views/policy/PolicyView"));
const Import = lazyPart(() => import("./views/import/ImportView"));
const Missing = lazyPart(() => import("./views/missing/MissingView"));

export function AppRoutes() {
  return (
    <Routes>
      <Route element={<SignedIn />}>
        <Route element={<Shell />}>
          <Route index element={<Home><Today /></Home>} />
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
