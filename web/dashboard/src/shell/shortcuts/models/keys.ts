/** What a key or two of them ask for. */
export type Command = "search" | "help" | "today" | "running" | "clients" | "messages" | "figures" | "policy";

/** The pages after `g`, by the key's place on a Latin keyboard: with Hangul switched on the letters are others, the keys are the same. */
export const pageKeys = { t: "today", r: "running", c: "clients", m: "messages", f: "figures", p: "policy" } as const;

export interface Pressed {
  key: string;
  code: string;
  /** Ctrl, Alt or the command key is held: then it is the browser's. */
  modified: boolean;
  /** Milliseconds, only growing. */
  at: number;
}

/** Milliseconds within which the second key has to come (assumed). */
export const together = 1_500;

const letterOf = ({ code, key }: Pressed): string => /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key.toLowerCase();

/** Reads keys one after the other. */
export class KeyReader {
  private wentAt: number | null = null;

  /** The command that this key completes, if any. */
  read(pressed: Pressed): Command | null {
    if (pressed.modified) return null;
    const goes = this.wentAt !== null && pressed.at - this.wentAt <= together;
    this.wentAt = null;
    if (pressed.key === "/") return "search";
    if (pressed.key === "?") return "help";
    const letter = letterOf(pressed);
    if (goes && letter in pageKeys) return pageKeys[letter as keyof typeof pageKeys];
    if (letter === "g") this.wentAt = pressed.at;
    return null;
  }
}
