import { useDirectoryNames } from "../../../directory/useDirectory";
import { formWords } from "../../../forms/words";
import { durationOf } from "../../../models/duration";
import { domainWords, nameIn, useFormats, useLanguage, useLocalized, useWords } from "../../../words";
import { sectionWords } from "./words";

/** What sections tell with: words, names and formats in the reader's language. */
export function useTellers() {
  const words = useWords(sectionWords);
  const { choices } = useWords(formWords);
  const roles = useWords(domainWords).role;
  const formats = useFormats();
  const names = useDirectoryNames();
  const { language } = useLanguage();
  const told = useLocalized();
  return {
    words, formats, names, language, told,
    choice: (group: string, value: string | null | undefined) => (value ? nameIn(choices[group] ?? {}, value) : ""),
    role: (name: string) => choices.function?.[name] ?? nameIn(roles, name),
    name: nameIn,
    day: (date: string | undefined) => date && formats.date(`${date}T00:00:00+09:00`),
    when: (instant: string | undefined | null) => instant && formats.dateTime(instant),
    /** A signed ISO duration: how long, and whether it is over. */
    length: (iso: string) => {
      const length = durationOf(iso);
      return { text: formats.duration(length), over: length < 0, known: !Number.isNaN(length) };
    },
  };
}
