import { render, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { MemoryRouter, useLocation } from "react-router";
import { newQueryClient } from "../api/queries";
import type { Me } from "../api/me";
import { Providers } from "../Providers";
import { AppRoutes } from "../routes";
import type { Language } from "../words";
import { FakeService } from "./fakeService";

export const csLead: Me = { actor: "person:lead-1", roles: ["cs-lead"], staffId: "lead-1", isPerson: true, csrfToken: "token-1" };

interface Options {
  /** The address; default `/`. */
  at?: string;
  language?: Language;
  /** Who is signed in; null for nobody. Default the CS Lead. */
  me?: Me | null;
  service?: FakeService;
}

export interface RenderedPage extends RenderResult {
  user: UserEvent;
  service: FakeService;
  /** Where the page is now, path and query. */
  address: () => string;
}

/** The whole page at an address, as a browser shows it; only the service is a fake. */
export function renderPage({ at = "/", language = "en", me = csLead, service = new FakeService() }: Options = {}): RenderedPage {
  if (me) service.on("GET /api/me", me);
  let address = at;
  const Watch = (): null => {
    const location = useLocation();
    address = location.pathname + location.search;
    return null;
  };
  const rendered = render(
    <Providers client={newQueryClient()} language={language}>
      <MemoryRouter initialEntries={[at]}>
        <Watch />
        <AppRoutes />
      </MemoryRouter>
    </Providers>,
  );
  return { ...rendered, user: userEvent.setup(), service, address: () => address };
}
