export { defineWords, languages, type Language, type LocalizedText, type Words } from "./dictionary";
export { LanguageProvider, useLanguage, useLocalized, useWords } from "./LanguageProvider";
export { localized } from "./localized";
export { counted } from "./plural";
export { useFormats, type Formats } from "./useFormats";
export { domainWords, nameIn } from "./domain";
