import { transport } from "../../api/transport";
import type { ImportAnswer, ImportKind } from "./models/columns";

/** Hands a file over as it is, byte by byte: the service says when it is not UTF-8. To be tried or to be taken. A session that ended meanwhile is waited for, and the file kept. */
export async function sendFile(kind: ImportKind, file: File, dryRun: boolean): Promise<ImportAnswer> {
  const address = new URL(`/api/${kind}/import?dryRun=${String(dryRun)}`, window.location.origin);
  const response = await transport(new Request(address, { method: "POST", headers: { "Content-Type": "text/csv" }, body: await file.arrayBuffer() }));
  return (await response.json()) as ImportAnswer;
}
