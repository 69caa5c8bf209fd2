import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useMutation } from "@tanstack/react-query";
import { useWords } from "../../words";
import { platformAddress } from "../../api/signInMethod";
import { signInWords } from "./words";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalM } });

/** The platform signs people in on a page of its own: in this tab, or beside what must stay. */
export function PlatformSignIn({ page, onSignedIn, elsewhere }: { page: string; onSignedIn: () => Promise<void>; elsewhere: boolean }) {
  const styles = useStyles();
  const words = useWords(signInWords);
  const again = useMutation({ mutationFn: onSignedIn });
  const here = window.location.pathname + window.location.search;
  return (
    <div className={styles.root}>
      <Button as="a" appearance="primary" size="large" href={platformAddress(page, "post_login_redirect_uri", elsewhere ? "/" : here)} target={elsewhere ? "_blank" : undefined} rel={elsewhere ? "noopener" : undefined}>
        {words.platform}
      </Button>
      {elsewhere && <Button size="large" onClick={() => again.mutate()}>{words.again}</Button>}
      <div role="alert">{again.isError && <MessageBar intent="warning"><MessageBarBody>{words.still}</MessageBarBody></MessageBar>}</div>
    </div>
  );
}
