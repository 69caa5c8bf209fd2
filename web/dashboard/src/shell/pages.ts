import { may, type Operation } from "../api/openTo";

interface PageLink {
  name: "today" | "running" | "clients" | "messages" | "figures" | "policy";
  to: string;
  end: boolean;
  /** What it cannot be shown without. */
  reads: Operation;
}

/** The pages of the navigation, in its order. */
const pages: readonly PageLink[] = [
  { name: "today", to: "/", end: true, reads: "GET /api/today" },
  { name: "running", to: "/running", end: false, reads: "GET /api/instances" },
  { name: "clients", to: "/clients", end: false, reads: "GET /api/clients" },
  { name: "messages", to: "/messages", end: false, reads: "GET /api/messages" },
  { name: "figures", to: "/figures", end: false, reads: "GET /api/figures" },
  { name: "policy", to: "/policy", end: false, reads: "GET /api/policies/current" },
];

/** The pages that are open to somebody with these roles. */
export const pagesFor = (roles: readonly string[]): readonly PageLink[] => pages.filter(page => may(roles, page.reads));
