const order = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** `09:00:00` is said as 09:00. */
export const clockText = (time: string): string => time.slice(0, 5);

/** The week's hours, days with the same hours together: "Mon–Fri 09:00–18:00". */
export function hoursInWords(hours: readonly { day: string; from: string; to: string }[], names: readonly string[]): string[] {
  const said = order.map(day => hours.filter(one => one.day === day).map(one => `${clockText(one.from)}–${clockText(one.to)}`).join(", "));
  const lines: string[] = [];
  for (let first = 0; first < 7; first++) {
    if (said[first] === "") continue;
    let last = first;
    while (last < 6 && said[last + 1] === said[first]) last++;
    lines.push(`${names[first]}${last > first ? `–${names[last]}` : ""} ${said[first]}`);
    first = last;
  }
  return lines;
}
