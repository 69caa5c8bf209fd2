import type { components } from "../../api/schema";

/** What was told to a client before they asked, and what was kept of what was promised to them. */
export type ClientRecord = components["schemas"]["ClientRecord"];
