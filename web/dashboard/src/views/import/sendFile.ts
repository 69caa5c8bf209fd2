import { transport } from "../../api/transport";
import type { ImportAnswer, ImportKind } from "./models/columns";

/**
 * Hands a file over to be tried or to be taken, byte for byte: whether it is UTF-8 the service judges.
 * A session that ended meanwhile is waited for, and the file kept.
 */
export async function sendFile(kind: ImportKind, file: File, dryRun: boolean): Promise<ImportAnswer> {
  const address = new URL(`/api/${kind}/import?dryRun=${String(dryRun)}`, window.location.origin);
  const response = await transport(new Request(address, { method: "POST", headers: { "Content-Type": "text/csv; charset=utf-8" }, body: await file.arrayBuffer() }));
  return (await response.json()) as ImportAnswer;
}
