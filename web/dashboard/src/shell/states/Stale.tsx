import { makeStyles, tokens } from "@fluentui/react-components";
import { ClockAlarmRegular } from "@fluentui/react-icons";
import { useAge } from "../../api/useNow";
import { useFormats, useWords } from "../../words";
import { stateWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalM },
});

/**
 * What stands below could not be read again: how old it is.
 * @param at when it was read, milliseconds of this computer's clock; only how long ago that is counts
 */
export function Stale({ at }: { at: number }) {
  const styles = useStyles();
  const words = useWords(stateWords);
  const formats = useFormats();
  const age = useAge(at);
  return <p role="status" className={styles.root}><ClockAlarmRegular aria-hidden />{words.stale(formats.duration(age))}</p>;
}
