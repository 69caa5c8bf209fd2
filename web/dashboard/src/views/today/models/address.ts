/** This page's address with one of its choices changed; null takes it out. */
export function addressWith(search: URLSearchParams, name: "show" | "owner", value: string | null): string {
  const params = new URLSearchParams(search);
  if (value === null) params.delete(name);
  else params.set(name, value);
  const text = params.toString();
  return text === "" ? "/" : `/?${text}`;
}
