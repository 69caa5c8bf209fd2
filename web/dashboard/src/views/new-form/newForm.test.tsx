import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { csLead, renderPage } from "../../testing/renderPage";
import { FakeService, problem, reply } from "../../testing/fakeService";
import { formOf, kindOf, proposedId } from "./models/kinds";

const directory = { clients: [{ id: "C-1", name: "Aurora Stage", tier: "vip", language: "en", csm: null }], staff: [], team: { id: "cs-team", name: "CS team" }, more: false };

test("An id is proposed from Seoul's day", () => {
  expect(proposedId("I", Date.parse("2026-03-30T15:30:00Z"), "ab12cd")).toBe("I-260331-ab12");
  expect(kindOf("nonsense")).toBeNull();
  expect(formOf("issue", Date.parse("2026-03-30T01:00:00Z"), "ab12", "C-9").fields.map(field => [field.name, field.initial]).filter(([, initial]) => initial !== undefined)).toEqual([
    ["clientId", "C-9"], ["receivedAt", "2026-03-30T10:00"], ["channel", "email"], ["issueId", "I-260330-ab12"],
  ]);
});

test("Opening feedback shows the service's answers at their fields, and goes to what was begun", async () => {
  const answers = [
    problem(400, { type: "/problems/invalid-request", errors: [{ field: "$.feedbackId", rule: "pattern", message: "bad", allowed: "letters" }] }),
    reply(202, { id: "F-7", instanceId: "feedback-loop~F-7", state: "accepted" }),
  ];
  const fake = new FakeService().on("GET /api/directory", directory).on("POST /api/feedback", () => answers.shift()).on("GET /api/instances/feedback-loop~F-7", problem(404));
  const { user, address } = renderPage({ at: "/running/new/feedback?client=C-1", service: fake });
  const words = await screen.findByRole("textbox", { name: /What the client said/ });
  await user.click(screen.getByRole("button", { name: "Record feedback" }));
  expect(screen.getByText("This is needed.")).toBeInTheDocument();
  await user.type(words, "The sleeve was short");
  await user.click(screen.getByRole("button", { name: "Record feedback" }));
  expect(await screen.findByText("Only letters, digits and . _ - are allowed. Allowed: letters")).toBeInTheDocument();
  expect(words).toHaveValue("The sleeve was short");
  await user.click(screen.getByRole("button", { name: "Record feedback" }));
  await waitFor(() => expect(address()).toBe("/instances/feedback-loop~F-7"));
  expect(fake.callsOf("POST /api/feedback").at(-1)!.body).toMatchObject({ clientId: "C-1", text: "The sleeve was short", channel: "email", receivedAt: "2026-03-30T10:00:00+09:00" });
});

test("Whose role begins no transition is told whose does", async () => {
  renderPage({ at: "/running/new/transition", me: { ...csLead, roles: ["specialist"] }, service: new FakeService().on("GET /api/directory", directory) });
  expect(await screen.findByText("Not yours to see")).toBeInTheDocument();
});
