/** A choice of this browser, e.g. the language; nothing secret. Storage may be switched off: then it lasts as long as the page. */
export function remembered<T extends string>(name: string, allowed: readonly T[]): T | null {
  try {
    const kept = localStorage.getItem(name);
    return allowed.find(value => value === kept) ?? null;
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // It lasts as long as the page then.
  }
}
