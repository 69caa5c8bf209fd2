import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { api } from "../../api/client";
import { isStatus, ProblemError, UnreachableError } from "../../api/problem";
import { refusalText } from "../../api/refusalText";
import { useLanguage, useWords } from "../../words";
import { signInWords } from "./words";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, marginTop: tokens.spacingVerticalM } });

interface Props {
  onSignedIn: () => Promise<void>;
  /** In a dialog the first field takes the focus. */
  focusFirst?: boolean;
}

export function KeyForm({ onSignedIn, focusFirst = false }: Props) {
  const styles = useStyles();
  const words = useWords(signInWords);
  const { language } = useLanguage();
  const [staffId, setStaffId] = useState("");
  const [key, setKey] = useState("");
  const [asked, setAsked] = useState(false);
  const [first, second] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  useEffect(() => {
    if (focusFirst) first.current?.focus();
  }, [focusFirst, first]);
  const signIn = useMutation({
    mutationFn: async () => {
      await api.POST("/api/sign-in", { body: { staffId: staffId.trim(), key: key.trim() } });
      await onSignedIn();
    },
    onError: () => second.current?.focus(),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    const empty = staffId.trim() === "" ? first : key.trim() === "" ? second : null;
    if (empty) empty.current?.focus();
    else signIn.mutate();
  };
  const why = (error: unknown): string => {
    if (error instanceof UnreachableError) return words.silent;
    if (isStatus(error, 429)) return words.tooMany;
    if (isStatus(error, 403)) return words.noRole;
    if (isStatus(error, 401)) return words.wrong;
    return error instanceof ProblemError ? refusalText(error, language) : words.silent;
  };
  const missing = (value: string, text: string) => (asked && value.trim() === "" ? { validationState: "error" as const, validationMessage: text } : {});
  return (
    <form className={styles.root} onSubmit={submit} noValidate>
      <Field label={words.staffId} required {...missing(staffId, words.needed.staffId)}>
        <Input ref={first} size="large" name="staffId" autoComplete="username" autoCapitalize="none" spellCheck={false} value={staffId} onChange={(_, data) => setStaffId(data.value)} />
      </Field>
      <Field label={words.key} required hint={words.keyHint} {...missing(key, words.needed.key)}>
        <Input ref={second} size="large" name="key" type="password" autoComplete="current-password" value={key} onChange={(_, data) => setKey(data.value)} />
      </Field>
      <div role="alert">{signIn.isError && <MessageBar intent="error" layout="multiline"><MessageBarBody>{why(signIn.error)}</MessageBarBody></MessageBar>}</div>
      <Button type="submit" appearance="primary" size="large" disabledFocusable={signIn.isPending}>{signIn.isPending ? words.submitting : words.submit}</Button>
    </form>
  );
}
