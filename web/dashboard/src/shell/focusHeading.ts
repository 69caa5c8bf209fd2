/** When what had the focus is gone, e.g. a row that was dealt with, the focus goes to the page's heading rather than nowhere. */
export function focusHeadingIfLost(): void {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) document.querySelector<HTMLElement>("h1[tabindex]")?.focus();
}
