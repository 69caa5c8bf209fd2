import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useNavigate, useParams, useSearchParams } from "react-router";
import { useMe } from "../../api/me";
import { post } from "../../api/post";
import { serviceClock } from "../../api/serviceClock";
import { FieldList } from "../../forms/FieldList";
import { refusalText } from "../../api/refusalText";
import { useForm } from "../../forms/useForm";
import { useOutcomes } from "../../shell/outcomes";
import { Page } from "../../shell/Page";
import { NotAllowed, NotFound } from "../../shell/states";
import { useLanguage, useWords } from "../../words";
import { formOf, kindOf, type NewKind } from "./models/kinds";
import { newFormWords } from "./words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, maxWidth: "720px", padding: tokens.spacingHorizontalXL, backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusLarge, boxShadow: tokens.shadow2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export default function NewFormView() {
  const words = useWords(newFormWords);
  const kind = kindOf(useParams().what);
  if (kind === null) return <Page title={words.title}><NotFound /></Page>;
  return <Page key={kind} title={words.kinds[kind].title} lead={words.kinds[kind].lead}><NewForm kind={kind} /></Page>;
}

/** Asks for what a new process needs, and goes to it once it is begun. */
function NewForm({ kind }: { kind: NewKind }) {
  const styles = useStyles();
  const words = useWords(newFormWords);
  const { language } = useLanguage();
  const me = useMe();
  const go = useNavigate();
  const outcomes = useOutcomes();
  const [search] = useSearchParams();
  const [{ path, instance, roles, fields }] = useState(() => formOf(kind, serviceClock.now() ?? 0, crypto.randomUUID(), search.get("client") ?? ""));
  const form = useForm(fields, async body => {
    const { instanceId } = await post<{ instanceId?: string }>(path, body);
    outcomes.done(words.kinds[kind].done);
    void go(`/instances/${encodeURIComponent(instanceId ?? `${instance}~${String(body[`${kind}Id`])}`)}`);
  });
  if (!roles.some(role => me.roles.includes(role))) return <NotAllowed roles={[...roles]} />;
  return (
    <form
      noValidate
      className={styles.form}
      aria-label={words.kinds[kind].title}
      onSubmit={event => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <FieldList fields={fields} values={form.values} faults={form.faults} onChange={form.setValues} labels={kind === "transition" ? {} : { summary: words.kinds[kind].says, text: words.kinds[kind].says }} />
      {form.error !== null && <MessageBar intent="error" layout="multiline"><MessageBarBody><MessageBarTitle>{words.refused}</MessageBarTitle>{refusalText(form.error, language)}</MessageBarBody></MessageBar>}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={form.sending}>{form.sending ? words.sending : words.kinds[kind].send}</Button>
        <Button onClick={() => void go("/running")}>{words.cancel}</Button>
      </div>
    </form>
  );
}
