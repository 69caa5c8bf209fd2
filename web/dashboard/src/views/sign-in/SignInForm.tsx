import { useSignInMethod } from "../../api/signInMethod";
import { Failed } from "../../shell/states/Failed";
import { Loading } from "../../shell/states/Loading";
import { KeyForm } from "./KeyForm";
import { PlatformSignIn } from "./PlatformSignIn";

interface Props {
  /** Somebody has signed in; may refuse by throwing. */
  onSignedIn: () => Promise<void>;
  /** The platform's page opens beside this one, which must stay. */
  elsewhere?: boolean;
}

/** By personal key, or where the platform signs people in, by its link. */
export function SignInForm({ onSignedIn, elsewhere = false }: Props) {
  const asked = useSignInMethod();
  if (asked.isPending) return <Loading rows={3} />;
  if (asked.isError) return <Failed error={asked.error} retry={asked.refetch} />;
  const { method, signIn } = asked.data;
  return method === "platform" && signIn !== null ? <PlatformSignIn page={signIn} onSignedIn={onSignedIn} elsewhere={elsewhere} /> : <KeyForm onSignedIn={onSignedIn} focusFirst={elsewhere} />;
}
