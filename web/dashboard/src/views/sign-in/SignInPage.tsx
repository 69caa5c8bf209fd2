import { Card, makeStyles, tokens } from "@fluentui/react-components";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { meQuery } from "../../api/me";
import { LanguageSwitch } from "../../shell/LanguageSwitch";
import { ThemeSwitch } from "../../shell/ThemeSwitch";
import { shellWords } from "../../shell/words";
import { useWords } from "../../words";
import { SignInForm } from "./SignInForm";
import { signInWords } from "./words";

const useStyles = makeStyles({
  root: { minHeight: "100vh", display: "grid", gridTemplateRows: "auto 1fr", padding: tokens.spacingHorizontalL },
  bar: { display: "flex", justifyContent: "end" },
  main: { display: "grid", placeItems: "center", paddingBottom: "10vh" },
  card: { width: "min(26rem, 100%)", padding: tokens.spacingHorizontalXXXL, boxShadow: tokens.shadow16, gap: 0, "@media (max-width: 480px)": { padding: tokens.spacingHorizontalXL } },
  product: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalXL },
  title: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold },
  lead: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS, lineHeight: tokens.lineHeightBase400 },
});

export default function SignInPage() {
  const styles = useStyles();
  const words = useWords(signInWords);
  const { product } = useWords(shellWords);
  const client = useQueryClient();
  useEffect(() => {
    document.title = `${words.title} · ${product}`;
  }, [words, product]);
  return (
    <div className={styles.root}>
      <div className={styles.bar}><LanguageSwitch /><ThemeSwitch /></div>
      <main className={styles.main}>
        <Card className={styles.card}>
          <p className={styles.product}><img src="/mark.svg" alt="" width="24" height="24" />{product}</p>
          <h1 className={styles.title}>{words.title}</h1>
          <p className={styles.lead}>{words.lead}</p>
          <SignInForm onSignedIn={() => client.fetchQuery({ ...meQuery, staleTime: 0 }).then(() => undefined)} />
        </Card>
      </main>
    </div>
  );
}
