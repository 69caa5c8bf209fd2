import { Button, makeStyles } from "@fluentui/react-components";
import { useLanguage } from "../words";

const useStyles = makeStyles({ root: { minWidth: "auto", whiteSpace: "nowrap" } });

/** Says the other language's name in that language. */
export function LanguageSwitch() {
  const { language, setLanguage } = useLanguage();
  const styles = useStyles();
  const other = language === "ko" ? "en" : "ko";
  return <Button className={styles.root} appearance="subtle" lang={other} onClick={() => setLanguage(other)}>{other === "ko" ? "한국어" : "English"}</Button>;
}
