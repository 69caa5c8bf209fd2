import { makeStyles, SearchBox } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { useNavigate } from "react-router";
import { useWords } from "../words";
import { searchMark } from "./shortcuts/useShortcuts";
import { shellWords } from "./words";

const useStyles = makeStyles({ box: { width: "100%", maxWidth: "100%" } });

/** Finds in everything running, from any page. */
export function Search({ onGo }: { onGo?: () => void }) {
  const styles = useStyles();
  const words = useWords(shellWords).search;
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = text.trim();
    if (wanted === "") return;
    setText("");
    onGo?.();
    void navigate(`/running?${new URLSearchParams({ text: wanted }).toString()}`);
  };
  return (
    <form role="search" onSubmit={submit}>
      <SearchBox className={styles.box} {...searchMark} appearance="filled-darker" aria-label={words.label} placeholder={words.hint} value={text} onChange={(_, { value }) => setText(value)} dismiss={{ "aria-label": words.clear }} />
    </form>
  );
}
