import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular, NavigationRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { Link } from "react-router";
import { useWords } from "../words";
import { Account } from "./Account";
import { ConnectionStatus } from "./ConnectionStatus";
import { LanguageSwitch } from "./LanguageSwitch";
import { Nav } from "./Nav";
import { ThemeSwitch } from "./ThemeSwitch";
import { narrow } from "./breakpoints";
import { shellWords } from "./words";

const useStyles = makeStyles({
  root: {
    position: "sticky", top: 0, zIndex: 10, backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalL, minHeight: "56px", paddingInline: tokens.spacingHorizontalL, [narrow]: { gap: tokens.spacingHorizontalXS, paddingInline: tokens.spacingHorizontalS } },
  product: {
    display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground1, textDecorationLine: "none",
    fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap", borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  across: { [narrow]: { display: "none" } },
  toggle: { display: "none", [narrow]: { display: "inline-flex" } },
  down: { display: "none", [narrow]: { display: "block", padding: tokens.spacingHorizontalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  rest: { marginInlineStart: "auto", display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  connection: { marginInlineEnd: tokens.spacingHorizontalS, [narrow]: { display: "none" } },
  connectionDown: { display: "none", [narrow]: { display: "block", padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` } },
});

export function TopBar() {
  const styles = useStyles();
  const words = useWords(shellWords);
  const [open, setOpen] = useState(false);
  return (
    <header className={styles.root}>
      <div className={styles.row}>
        <Button className={styles.toggle} appearance="subtle" icon={open ? <DismissRegular /> : <NavigationRegular />} aria-label={open ? words.close : words.menu} aria-expanded={open} onClick={() => setOpen(!open)} />
        <Link to="/" className={styles.product}><img src="/mark.svg" alt="" width="24" height="24" />{words.product}</Link>
        <div className={styles.across}><Nav direction="across" /></div>
        <div className={styles.rest}>
          <div className={styles.connection}><ConnectionStatus /></div>
          <LanguageSwitch />
          <ThemeSwitch />
          <Account />
        </div>
      </div>
      <div className={styles.connectionDown}><ConnectionStatus /></div>
      {open && <div className={styles.down}><Nav direction="down" onGo={() => setOpen(false)} /></div>}
    </header>
  );
}
