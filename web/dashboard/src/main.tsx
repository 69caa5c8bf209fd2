import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { newQueryClient } from "./api/queries";
import { Providers } from "./Providers";
import { AppRoutes } from "./routes";
import "./shell/base.css";

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <Providers client={newQueryClient()}>
      <BrowserRouter><AppRoutes /></BrowserRouter>
    </Providers>
  </StrictMode>,
);
