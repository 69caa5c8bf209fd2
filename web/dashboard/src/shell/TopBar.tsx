import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular, NavigationRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { Link } from "react-router";
import { useMay } from "../api/me";
import { useWords } from "../words";
import { Account } from "./Account";
import { ConnectionStatus } from "./ConnectionStatus";
import { LanguageSwitch } from "./LanguageSwitch";
import { Nav } from "./Nav";
import { Search } from "./Search";
import { ThemeSwitch } from "./ThemeSwitch";
import { shellWords } from "./words";

/** The bar has no room for the pages and the search beside each other. */
const crowded = "@media (max-width: 1119px)";

const useStyles = makeStyles({
  root: {
    position: "sticky", top: 0, zIndex: 10, backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalL, minHeight: "56px", paddingInline: tokens.spacingHorizontalL, [crowded]: { gap: tokens.spacingHorizontalXS, paddingInline: tokens.spacingHorizontalS } },
  product: {
    display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground1, textDecorationLine: "none",
    fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap", borderRadius: tokens.borderRadiusMedium,
    "@media (max-width: 419px)": { fontSize: tokens.fontSizeBase200, gap: tokens.spacingHorizontalXS },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  across: { [crowded]: { display: "none" } },
  toggle: { display: "none", [crowded]: { display: "inline-flex" } },
  down: { display: "none", [crowded]: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  search: { flexGrow: 1, maxWidth: "20rem", minWidth: "9rem", marginInlineStart: "auto", [crowded]: { display: "none" } },
  rest: { display: "flex", [crowded]: { marginInlineStart: "auto", gap: 0 }, alignItems: "center", gap: tokens.spacingHorizontalXS },
  connection: { marginInlineEnd: tokens.spacingHorizontalS, [crowded]: { display: "none" } },
  connectionDown: { display: "none", [crowded]: { display: "block", padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` } },
});

export function TopBar() {
  const styles = useStyles();
  const words = useWords(shellWords);
  const searches = useMay("GET /api/instances");
  const [open, setOpen] = useState(false);
  return (
    <header className={styles.root}>
      <div className={styles.row}>
        <Button className={styles.toggle} appearance="subtle" icon={open ? <DismissRegular /> : <NavigationRegular />} aria-label={open ? words.close : words.menu} aria-expanded={open} onClick={() => setOpen(!open)} />
        <Link to="/" className={styles.product}><img src="/mark.svg" alt="" width="24" height="24" />{words.product}</Link>
        <div className={styles.across}><Nav direction="across" /></div>
        <div className={styles.search}>{searches && <Search />}</div>
        <div className={styles.rest}>
          <div className={styles.connection}><ConnectionStatus /></div>
          <LanguageSwitch />
          <ThemeSwitch />
          <Account />
        </div>
      </div>
      <div className={styles.connectionDown}><ConnectionStatus /></div>
      {open && <div className={styles.down}>{searches && <Search onGo={() => setOpen(false)} />}<Nav direction="down" onGo={() => setOpen(false)} /></div>}
    </header>
  );
}
