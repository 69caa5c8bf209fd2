import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useLocation } from "react-router";
import { useWords } from "../words";
import { shellWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, maxWidth: "1280px", marginInline: "auto", width: "100%" },
  wide: { maxWidth: "1760px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "end", justifyContent: "space-between", gap: tokens.spacingHorizontalL },
  title: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold, letterSpacing: "-0.01em" },
  lead: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXXS },
});

interface Props {
  title: string;
  /** A line below the title. */
  lead?: ReactNode;
  /** Buttons beside the title. */
  actions?: ReactNode;
  /** For tables that use the width of a large screen. */
  wide?: boolean;
  children: ReactNode;
}

/** A page's frame: its one h1, which takes the focus when the route changes, and the document's title. */
export function Page({ title, lead, actions, wide, children }: Props) {
  const styles = useStyles();
  const { product } = useWords(shellWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, key } = useLocation();

  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);

  // Not on the first page of a visit: the browser has its own place for the focus there.
  useEffect(() => {
    if (key !== "default") heading.current?.focus();
  }, [pathname]); // eslint-disable-line react-hooks/exhaustive-deps -- a change of the query alone is the same page

  return (
    <div className={mergeClasses(styles.root, wide && styles.wide)}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title} ref={heading} tabIndex={-1}>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions}
      </header>
      {children}
    </div>
  );
}
