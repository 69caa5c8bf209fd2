export interface StreamEvent {
  event: string;
  id: string;
  data: string;
}

/** Reads `text/event-stream` piece by piece; comments and unknown fields are passed over. */
export class EventStreamReader {
  private rest = "";
  private event = "";
  private id = "";
  private data: string[] = [];

  /** The events that this piece completed. */
  read(piece: string): StreamEvent[] {
    this.rest += piece;
    const events: StreamEvent[] = [];
    // A lone CR at the very end may be half of a CRLF: it waits.
    const lines = this.rest.split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop() ?? "";
    for (const line of lines) {
      const event = this.take(line);
      if (event) events.push(event);
    }
    return events;
  }

  private take(line: string): StreamEvent | null {
    if (line === "") return this.finish();
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "event") this.event = value;
    if (field === "id") this.id = value;
    if (field === "data") this.data.push(value);
    return null;
  }

  private finish(): StreamEvent | null {
    const complete = this.data.length > 0 ? { event: this.event || "message", id: this.id, data: this.data.join("\n") } : null;
    this.event = "";
    this.data = [];
    return complete;
  }
}
