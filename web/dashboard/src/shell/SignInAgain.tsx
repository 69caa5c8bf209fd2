import { Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { useQueryClient } from "@tanstack/react-query";
import { leave } from "../api/leave";
import { useMe, meQuery } from "../api/me";
import { goOn } from "../api/session";
import { SignInForm } from "../views/sign-in/SignInForm";
import { useWords } from "../words";
import { stateWords } from "./states/words";

/** Another dialog may be open, or closing: this one comes on top and is not hidden from screen readers by it. */
const overOthers = { "data-tabster-never-hide": "" };

export default function SignInAgain({ open }: { open: boolean }) {
  const words = useWords(stateWords).signedOut;
  const client = useQueryClient();
  const before = useMe().actor;

  const signedIn = async (): Promise<void> => {
    const me = await client.fetchQuery({ ...meQuery, staleTime: 0 });
    // What somebody else was about to do is not sent under a new name.
    if (me.actor === before) goOn();
    else leave.to("/");
  };
  return (
    <Dialog open={open} modalType="alert">
      <DialogSurface {...overOthers}>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>
            <p>{words.body}</p>
            <SignInForm onSignedIn={signedIn} elsewhere />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
