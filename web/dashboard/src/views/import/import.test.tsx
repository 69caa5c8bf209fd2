import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { csLead, renderPage } from "../../testing/renderPage";
import { FakeService, problem } from "../../testing/fakeService";
import { sendFile } from "./sendFile";
import { linesOf, ordered, templateOf, type ImportLine } from "./models/columns";

const line = (number: number, outcome: ImportLine["outcome"], over: Partial<ImportLine> = {}): ImportLine => ({ line: number, id: `C-${number}`, outcome, errors: [], changes: [], ...over });

const file = (text = "clientId,name\r\nC-2,Aurora\r\n"): File => new File([text], "clients.csv", { type: "text/csv" });

test("The template names the columns, and refused lines come first", () => {
  expect(templateOf("staff")).toBe("\uFEFFstaffId,name,email,role,function,phone,hours,signInId,language\r\n");
  expect(ordered([line(2, "unchanged"), line(3, "refused"), line(4, "changed"), line(5, "created")]).map(({ line: number }) => number)).toEqual([3, 4, 5, 2]);
  expect(linesOf({ code: "lines-refused", lines: [line(2, "refused")] })).toMatchObject({ refused: 1, created: 0 });
  expect(linesOf({ title: "another refusal" })).toBeNull();
});

test("A file is tried first, and written only when the reader says so", async () => {
  const answer = { created: 1, changed: 1, unchanged: 0, refused: 0, lines: [line(2, "created"), line(3, "changed", { changes: [{ field: "csm", from: "csm-1", to: "csm-2" }] })] };
  const fake = new FakeService().on("POST /api/clients/import?dryRun=true", { ...answer, dryRun: true }).on("POST /api/clients/import?dryRun=false", { ...answer, dryRun: false });
  const { user } = renderPage({ at: "/import", service: fake });
  await user.upload(await screen.findByLabelText("CSV file"), file());
  expect(await screen.findByText("clients.csv: 1 new, 1 changed, 0 as they were, 0 refused")).toBeInTheDocument();
  expect(within(screen.getByRole("region", { name: "What would happen, line by line" })).getByText(/csm-1 → csm-2/)).toBeInTheDocument();
  expect(fake.callsOf("POST /api/clients/import").map(call => call.url)).toEqual(["/api/clients/import?dryRun=true"]);
  await user.click(screen.getByRole("button", { name: "Import 2 lines" }));
  expect(await screen.findByText("2 lines imported")).toBeInTheDocument();
  const sent = fake.callsOf("POST /api/clients/import?dryRun=false")[0]!;
  expect(sent.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
  expect(sent.body).toContain("C-2,Aurora");
});

test("A file is sent byte for byte, so that the service sees what is not UTF-8", async () => {
  const bytes: number[] = [];
  const send = vi.spyOn(globalThis, "fetch").mockImplementation(async input => {
    bytes.push(...new Uint8Array(await (input as Request).arrayBuffer()));
    return problem(400, { detail: "Byte 1: not UTF-8." });
  });
  await sendFile("clients", new File([new Uint8Array([0xb1, 0xe8, 0xc7])], "clients.csv"), true).catch(() => undefined);
  expect(send).toHaveBeenCalledTimes(1);
  expect(bytes).toEqual([0xb1, 0xe8, 0xc7]);
});

test("An operator imports staff, and is offered nothing else", async () => {
  renderPage({ at: "/import", me: { ...csLead, roles: ["operator"] } });
  expect(await screen.findByRole("radio", { name: "Staff" })).toBeChecked();
  expect(screen.queryByRole("radio", { name: "Clients" })).not.toBeInTheDocument();
});

test("Refused lines say what is wrong, and there is no button to import", async () => {
  const answer = { dryRun: true, created: 0, changed: 0, unchanged: 0, refused: 1, lines: [line(2, "refused", { errors: [{ field: "email", message: "is no address" }] })] };
  const { user } = renderPage({ at: "/import", service: new FakeService().on("POST /api/clients/import", answer) });
  await user.upload(await screen.findByLabelText("CSV file"), file());
  expect(await screen.findByText(/is no address/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^Import \d/ })).not.toBeInTheDocument();
});

test("A file that is too large is refused here, and a role that may not import is told who may", async () => {
  const { user, unmount } = renderPage({ at: "/import" });
  await user.upload(await screen.findByLabelText("CSV file"), file("x".repeat(1024 * 1024 + 1)));
  expect(await screen.findByText(/larger than 1 MiB/)).toBeInTheDocument();
  unmount();
  renderPage({ at: "/import", me: { ...csLead, roles: ["csm"] }, service: new FakeService().on("POST /api/clients/import", problem(403)) });
  await waitFor(() => expect(screen.getByText("Not yours to see")).toBeInTheDocument());
});
