import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { useWords } from "../../words";
import { importWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "flex", flexDirection: "column", alignItems: "center", gap: tokens.spacingVerticalM, padding: tokens.spacingVerticalXXL, textAlign: "center",
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusLarge, color: tokens.colorNeutralForeground2,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
});

/** Takes a file by dropping or by choosing. */
export function DropFile({ disabled, onFile }: { disabled: boolean; onFile: (file: File) => void }) {
  const styles = useStyles();
  const words = useWords(importWords);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file && !disabled) onFile(file);
  };
  return (
    <div
      className={mergeClasses(styles.root, over && styles.over)}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <span>{words.drop}</span>
      <Button icon={<DocumentArrowUpRegular />} disabledFocusable={disabled} onClick={() => input.current?.click()}>{words.choose}</Button>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        aria-label={words.file}
        className="visually-hidden"
        tabIndex={-1}
        onChange={event => {
          take(event.target.files);
          // The same file, mended, may be chosen again.
          event.target.value = "";
        }}
      />
    </div>
  );
}
