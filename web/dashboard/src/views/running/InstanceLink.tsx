import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "react-router";
import { instanceWords } from "../../instances/words";
import { useWords } from "../../words";
import { businessIdOf } from "../../parts/paths";
import type { Instance } from "../instance/detail";

const useStyles = makeStyles({
  link: {
    display: "block", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none", outline: "none",
    // All of the row or card leads there.
    "::after": { content: '""', position: "absolute", inset: 0 },
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
  },
  below: { display: "flex", gap: tokens.spacingHorizontalS, overflow: "hidden", textOverflow: "ellipsis", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  breached: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  instance: Instance;
  kind: string;
  tabbable: boolean;
  elementRef: (element: HTMLAnchorElement | null) => void;
  onFocus: () => void;
}

/** What a row is about; the link that opens it. */
export function InstanceLink({ instance, kind, tabbable, elementRef, onFocus }: Props) {
  const styles = useStyles();
  const words = useWords(instanceWords);
  return (
    <>
      <Link ref={elementRef} className={styles.link} to={`/instances/${encodeURIComponent(instance.id)}`} tabIndex={tabbable ? 0 : -1} title={instance.subject} onFocus={onFocus}>{instance.subject}</Link>
      <span className={styles.below}>
        <span>{kind} {businessIdOf(instance.id)}</span>
        {instance.breached && <span className={styles.breached}>⚑ {words.breached}</span>}
      </span>
    </>
  );
}
