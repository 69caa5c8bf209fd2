import { makeStyles, tokens } from "@fluentui/react-components";
import { NavLink } from "react-router";
import { useWords } from "../words";
import { useMe } from "../api/me";
import { pagesFor } from "./pages";
import { shellWords } from "./words";

const useStyles = makeStyles({
  across: { display: "flex", gap: tokens.spacingHorizontalXS },
  down: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, "& a": { display: "block", paddingBlock: tokens.spacingVerticalM } },
  link: {
    display: "inline-block", padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`, borderRadius: tokens.borderRadiusMedium, textDecorationLine: "none",
    color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightMedium, whiteSpace: "nowrap",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    '&[aria-current="page"]': { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold, boxShadow: `inset 0 -2px 0 ${tokens.colorBrandForeground1}`, borderEndStartRadius: 0, borderEndEndRadius: 0 },
  },
});

export function Nav({ direction, onGo }: { direction: "across" | "down"; onGo?: () => void }) {
  const styles = useStyles();
  const words = useWords(shellWords).nav;
  const { roles } = useMe();
  return (
    <nav aria-label={words.label}>
      <ul className={styles[direction]}>
        {pagesFor(roles).map(page => (
          <li key={page.name}><NavLink to={page.to} end={page.end} className={styles.link} onClick={onGo}>{words[page.name]}</NavLink></li>
        ))}
      </ul>
    </nav>
  );
}
