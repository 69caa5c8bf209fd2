import { Store } from "../../api/store";
import { remember, remembered } from "../../words/remembered";

const kept = "kyndof.shortcuts";

/** Whether single keys do something. They can be switched off: who speaks to their computer sets them off by accident. */
export const shortcutsOn = new Store(remembered(kept, ["on", "off"]) !== "off");

export function switchShortcuts(on: boolean): void {
  remember(kept, on ? "on" : "off");
  shortcutsOn.set(on);
}

/** Whether the list of shortcuts is shown. */
export const shortcutsShown = new Store(false);
