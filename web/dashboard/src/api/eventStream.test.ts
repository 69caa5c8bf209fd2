import { expect, test } from "vitest";
import { EventStreamReader } from "./eventStream";

test("An event is read from however many pieces it comes in", () => {
  const reader = new EventStreamReader();
  expect(reader.read("id: 7\nevent: chan")).toEqual([]);
  expect(reader.read('ged\ndata: {"a":1}\n')).toEqual([]);
  expect(reader.read("\n")).toEqual([{ event: "changed", id: "7", data: '{"a":1}' }]);
});

test("Two events in one piece are two, and CRLF ends lines as well", () => {
  expect(new EventStreamReader().read("data: 1\r\n\r\nevent: clock\r\ndata: 2\r\n\r\n").map(event => [event.event, event.data])).toEqual([["message", "1"], ["clock", "2"]]);
});

test("A CRLF cut in the middle is one end of a line", () => {
  const reader = new EventStreamReader();
  expect(reader.read("data: 1\r")).toEqual([]);
  expect(reader.read("\n\r\n")).toHaveLength(1);
});

test("Heartbeats and unknown fields are no events", () => {
  expect(new EventStreamReader().read(": still here\n\nretry: 2000\n\n")).toEqual([]);
});
