import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { useStore } from "../../api/store";
import { useOnceOpen } from "../../parts/useOnceOpen";
import { useWords } from "../../words";
import { shellWords } from "../words";
import { pageKeys } from "./models/keys";
import { shortcutsOn, shortcutsShown, switchShortcuts } from "./shortcutsState";
import { shortcutWords } from "./words";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "auto 1fr", gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`, alignItems: "center", marginBlock: tokens.spacingVerticalL },
  keys: { whiteSpace: "nowrap", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  key: {
    display: "inline-block", minWidth: "24px", padding: `0 ${tokens.spacingHorizontalXS}`, textAlign: "center", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderBottomWidth: "2px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2,
  },
});

export function ShortcutsDialog() {
  const styles = useStyles();
  const shown = useStore(shortcutsShown);
  const on = useStore(shortcutsOn);
  const words = useWords(shortcutWords);
  const { nav } = useWords(shellWords);
  if (!useOnceOpen(shown)) return null;
  const rows = [
    { keys: ["/"], does: words.does.search },
    ...Object.entries(pageKeys).map(([key, page]) => ({ keys: ["g", key], does: words.goTo(nav[page]) })),
    { keys: ["j"], does: words.does.next },
    { keys: ["k"], does: words.does.before },
    { keys: ["?"], does: words.does.help },
  ];
  return (
    <Dialog open={shown} onOpenChange={(_, { open }) => shortcutsShown.set(open)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>
            <Field hint={words.onHint}><Switch label={words.on} checked={on} onChange={(_, { checked }) => switchShortcuts(checked)} /></Field>
            <dl className={styles.list}>
              {rows.map(({ keys, does }) => (
                <Fragment key={does}>
                  <dt className={styles.keys}>{keys.map((key, index) => <Fragment key={key}>{index > 0 && ` ${words.then} `}<kbd className={styles.key}>{key}</kbd></Fragment>)}</dt>
                  <dd>{does}</dd>
                </Fragment>
              ))}
            </dl>
          </DialogContent>
          <DialogActions><Button onClick={() => shortcutsShown.set(false)}>{words.close}</Button></DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
