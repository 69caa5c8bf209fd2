import { withReadableTimes } from "../models/time";
import type { Language, LocalizedText } from "./dictionary";

/** The reader's language of a text of the service, with its instants and days as people read them. */
export const localized = (text: LocalizedText, language: Language): string => withReadableTimes(text[language], language);
