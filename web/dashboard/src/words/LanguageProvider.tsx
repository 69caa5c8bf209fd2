import { createContext, useCallback, useContext, useLayoutEffect, useMemo, useState, type ReactNode } from "react";
import { languages, type Language, type LocalizedText, type Words } from "./dictionary";
import { localized } from "./localized";
import { remember, remembered } from "./remembered";

interface LanguageChoice {
  language: Language;
  setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: "en", setLanguage: () => undefined });

const kept = "kyndof.language";

function firstLanguage(): Language {
  return remembered(kept, languages) ?? (navigator.language.toLowerCase().startsWith("ko") ? "ko" : "en");
}

export function LanguageProvider({ initial, children }: { initial?: Language; children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => initial ?? firstLanguage());
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo<LanguageChoice>(
    () => ({
      language,
      setLanguage: next => {
        remember(kept, next);
        setLanguage(next);
      },
    }),
    [language],
  );
  return <LanguageContext.Provider value={choice}>{children}</LanguageContext.Provider>;
}

export const useLanguage = (): LanguageChoice => useContext(LanguageContext);

/** A view's words in the reader's language. */
export function useWords<T>(words: Words<T>): T {
  return words[useLanguage().language];
}

/** Picks the reader's language from a text of the service, with its instants as people read them. */
export function useLocalized(): (text: LocalizedText) => string {
  const { language } = useLanguage();
  return useCallback(text => localized(text, language), [language]);
}
