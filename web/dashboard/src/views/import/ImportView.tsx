import { Button, Field, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Radio, RadioGroup, Spinner, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMay } from "../../api/me";
import { ProblemError } from "../../api/problem";
import { refusalText } from "../../forms/refusalWords";
import { useOutcomes } from "../../shell/outcomes";
import { Page } from "../../shell/Page";
import { NotAllowed } from "../../shell/states";
import { useLanguage, useWords } from "../../words";
import { DropFile } from "./DropFile";
import { ImportLines } from "./ImportLines";
import { columns, largest, linesOf, templateOf, type ImportAnswer, type ImportKind } from "./models/columns";
import { sendFile } from "./sendFile";
import { importWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalXL, backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusLarge, boxShadow: tokens.shadow2 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalL, alignItems: "center" },
  columns: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontFamily: tokens.fontFamilyMonospace },
});

interface Chosen {
  file: File;
  answer: ImportAnswer;
}

export default function ImportView() {
  const styles = useStyles();
  const words = useWords(importWords);
  const { language } = useLanguage();
  const client = useQueryClient();
  const outcomes = useOutcomes();
  const leads = useMay("cs-lead");
  const operates = useMay("operator");
  const [kind, setKind] = useState<ImportKind>(leads ? "clients" : "staff");
  const [busy, setBusy] = useState<"trying" | "importing" | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const send = async (file: File, dryRun: boolean): Promise<void> => {
    if (busy !== null) return;
    setBusy(dryRun ? "trying" : "importing");
    setFailure(null);
    try {
      const answer = await sendFile(kind, file, dryRun);
      setChosen({ file, answer });
      if (dryRun) return;
      outcomes.done(words.done(answer.created + answer.changed));
      void client.invalidateQueries();
    } catch (error) {
      const answer = error instanceof ProblemError ? linesOf(error.problem) : null;
      setChosen(answer && { file, answer: { ...answer, dryRun: true } });
      setFailure(refusalText(error, language));
    } finally {
      setBusy(null);
    }
  };

  const take = (file: File): void => {
    setChosen(null);
    if (file.size > largest) setFailure(words.tooLarge);
    else void send(file, true);
  };

  if (!leads && !operates) return <Page title={words.title}><NotAllowed roles={["cs-lead", "operator"]} /></Page>;
  const answer = chosen?.answer;
  const count = answer ? answer.created + answer.changed : 0;
  return (
    <Page title={words.title} lead={words.lead}>
      <div className={styles.root}>
        <Field label={words.what}>
          <RadioGroup layout="horizontal" value={kind} onChange={(_, { value }) => { setKind(value as ImportKind); setChosen(null); setFailure(null); }}>
            {leads && <Radio value="clients" label={words.kinds.clients} />}
            <Radio value="staff" label={words.kinds.staff} />
          </RadioGroup>
        </Field>
        <p className={styles.columns}>{columns[kind].join(", ")}</p>
        <div className={styles.row}>
          <Button icon={<ArrowDownloadRegular />} onClick={() => download(kind)}>{words.template}</Button>
        </div>
        <DropFile disabled={busy !== null} onFile={take} />
        <div role="status">{busy && <Spinner size="tiny" label={words[busy]} />}</div>
        {failure !== null && <MessageBar intent="error" layout="multiline"><MessageBarBody><MessageBarTitle>{words.refused}</MessageBarTitle>{failure}</MessageBarBody></MessageBar>}
        {answer && chosen && (
          <>
            <div className={styles.row}>
              <strong role="status">{chosen.file.name}: {words.found(answer.created, answer.changed, answer.unchanged, answer.refused)}</strong>
              {answer.dryRun && answer.refused === 0 && count > 0 && <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => void send(chosen.file, false)}>{words.run(count)}</Button>}
            </div>
            {answer.dryRun && answer.refused > 0 && <p>{words.mend}</p>}
            {answer.dryRun && answer.refused === 0 && count === 0 && <p>{words.nothing}</p>}
            <ImportLines lines={answer.lines} title={answer.dryRun ? words.preview : words.happened} />
          </>
        )}
      </div>
    </Page>
  );
}

function download(kind: ImportKind): void {
  const address = URL.createObjectURL(new Blob([templateOf(kind)], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${kind}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
