import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useWords } from "../../words";
import { stateWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, padding: tokens.spacingVerticalM },
});

/** Rows that are on their way. */
export function Loading({ rows = 6 }: { rows?: number }) {
  const styles = useStyles();
  const words = useWords(stateWords);
  return (
    <div role="status" aria-label={words.loading} aria-busy>
      <Skeleton className={styles.root} aria-hidden>
        {Array.from({ length: rows }, (_, row) => <SkeletonItem key={row} size={24} />)}
      </Skeleton>
    </div>
  );
}
