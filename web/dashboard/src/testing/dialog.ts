import { screen, within } from "@testing-library/react";

/** An open dialog by its title. In jsdom, where nothing is laid out, the focus library hides dialogs from the accessibility tree; in a browser it does not. */
export async function findDialog(name: string) {
  const dialog = await screen.findByRole("dialog", { name, hidden: true });
  const inside = within(dialog);
  return {
    ...inside,
    button: (label: string) => inside.getByRole("button", { name: label, hidden: true }),
    textbox: (label?: string | RegExp) => inside.getByRole("textbox", { name: label, hidden: true }),
  };
}
