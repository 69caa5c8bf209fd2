/** The languages of the product. */
export type Language = "en" | "ko";

export const languages: readonly Language[] = ["ko", "en"];

/** A sentence of the service, in both languages. */
export interface LocalizedText {
  en: string;
  ko: string;
}

interface Dictionary {
  [name: string]: string | ((...values: never[]) => string) | Dictionary;
}

/** The shape that English gives: the same names, any text. */
type ShapeOf<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends (...values: infer V) => string ? (...values: V) => string : ShapeOf<T[K]>;
};

export type Words<T> = Readonly<Record<Language, T>>;

/** A view's words: English defines the shape, and Korean does not compile until it has all of it. */
export function defineWords<T extends Dictionary>(en: T, ko: ShapeOf<T>): Words<ShapeOf<T>> {
  return { en: en as unknown as ShapeOf<T>, ko };
}
