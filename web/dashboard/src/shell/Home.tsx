import type { ReactNode } from "react";
import { Navigate } from "react-router";
import { useMe } from "../api/me";
import { pagesFor } from "./pages";

/** The start: Today, or for whom that is not open, the first page that is. */
export function Home({ children }: { children: ReactNode }) {
  const first = pagesFor(useMe().roles)[0];
  return first && first.to !== "/" ? <Navigate to={first.to} replace /> : children;
}
