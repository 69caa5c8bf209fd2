import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../words";
import { partWords } from "./words";

const useStyles = makeStyles({ root: { display: "flex", justifyContent: "center", padding: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 } });

interface Props {
  hasMore: boolean;
  loading: boolean;
  onMore: () => void;
}

/** The foot of a list that is read page by page. */
export function More({ hasMore, loading, onMore }: Props) {
  const styles = useStyles();
  const words = useWords(partWords);
  return (
    <div className={styles.root}>
      {hasMore ? <Button disabledFocusable={loading} onClick={onMore}>{loading ? words.loadingMore : words.more}</Button> : <span>{words.end}</span>}
    </div>
  );
}
