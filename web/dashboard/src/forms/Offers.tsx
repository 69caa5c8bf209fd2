import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import { useWords } from "../words";
import { emptyOffer, type Offer } from "./models/fieldSpec";
import { formWords } from "./words";

/** Options of one offer, as many as the service takes. */
const most = 10;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "start" },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 7rem 5rem auto", gap: tokens.spacingHorizontalS, width: "100%", "@media (max-width: 560px)": { gridTemplateColumns: "1fr 1fr auto", "& > :first-child": { gridColumn: "1 / -1" } } },
  control: { minWidth: 0, width: "100%" },
});

/** What is offered to a client: words, cost, days. */
export function Offers({ label, value, onChange }: { label: string; value: readonly Offer[]; onChange: (value: readonly Offer[]) => void }) {
  const styles = useStyles();
  const words = useWords(formWords).offer;
  const set = (index: number, change: Partial<Offer>): void => onChange(value.map((offer, at) => (at === index ? { ...offer, ...change } : offer)));
  return (
    <div role="group" aria-label={label} className={styles.root}>
      {value.map((offer, index) => (
        <div key={index} className={styles.row}>
          <Input className={styles.control} aria-label={words.text(index + 1)} placeholder={words.text(index + 1)} maxLength={500} value={offer.text} onChange={(_, data) => set(index, { text: data.value })} />
          <Input className={styles.control} aria-label={`${words.text(index + 1)}: ${words.cost}`} placeholder={words.cost} type="number" min={0} value={offer.costUsd} onChange={(_, data) => set(index, { costUsd: data.value })} />
          <Input className={styles.control} aria-label={`${words.text(index + 1)}: ${words.days}`} placeholder={words.days} type="number" min={0} value={offer.days} onChange={(_, data) => set(index, { days: data.value })} />
          <Button appearance="subtle" icon={<DeleteRegular />} aria-label={words.remove(index + 1)} disabled={value.length === 1} onClick={() => onChange(value.filter((_, at) => at !== index))} />
        </div>
      ))}
      {value.length < most && <Button size="small" icon={<AddRegular />} onClick={() => onChange([...value, emptyOffer])}>{words.add}</Button>}
    </div>
  );
}
