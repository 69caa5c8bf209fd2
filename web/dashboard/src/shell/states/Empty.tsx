import type { ReactNode } from "react";
import { StateMessage } from "./StateMessage";

/** There is nothing, and that is said as what it means here. */
export function Empty({ title, children, icon, actions }: { title: string; children?: ReactNode; icon?: ReactNode; actions?: ReactNode }) {
  return <StateMessage title={title} icon={icon} actions={actions} role="status">{children}</StateMessage>;
}
