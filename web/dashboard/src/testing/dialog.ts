import { screen, waitFor, within } from "@testing-library/react";
import { expect } from "vitest";

/** An open dialog by its title. In jsdom, where nothing is laid out, the focus library hides dialogs from the accessibility tree; in a browser it does not. */
export async function findDialog(title: string) {
  const dialog = await waitFor(() => {
    const open = screen.getAllByRole("dialog", { hidden: true }).find(one => one.querySelector("h2")?.textContent === title);
    expect(open, `a dialog "${title}"`).toBeDefined();
    return open!;
  });
  const inside = within(dialog);
  return {
    ...inside,
    button: (label: string) => inside.getByRole("button", { name: label, hidden: true }),
    textbox: (label?: string | RegExp) => inside.getByRole("textbox", { name: label, hidden: true }),
  };
}
