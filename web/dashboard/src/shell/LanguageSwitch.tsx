import { Button } from "@fluentui/react-components";
import { useLanguage } from "../words";

/** Says the other language's name in that language. */
export function LanguageSwitch() {
  const { language, setLanguage } = useLanguage();
  const other = language === "ko" ? "en" : "ko";
  return <Button appearance="subtle" lang={other} onClick={() => setLanguage(other)}>{other === "ko" ? "한국어" : "English"}</Button>;
}
