const rules = new Intl.PluralRules("en");

/** "1 order", "2 orders". Korean needs none. */
export function counted(count: number, one: string, other: string): string {
  return `${new Intl.NumberFormat("en").format(count)} ${rules.select(count) === "one" ? one : other}`;
}
