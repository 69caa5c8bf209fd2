import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Mails are written for white paper, whatever the reader's theme.
  root: { width: "100%", height: "520px", resize: "vertical", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: "#ffffff", colorScheme: "light" },
});

/** A message as its recipient sees it. The sandbox allows nothing: what a client wrote may be in it. */
export function ContentFrame({ src, title }: { src: string; title: string }) {
  const styles = useStyles();
  return <iframe className={styles.root} sandbox="" src={src} title={title} />;
}
