import { Loading } from "../../shell/states/Loading";
import { KeyForm } from "./KeyForm";
import { PlatformSignIn } from "./PlatformSignIn";
import { usePlatformSignIn } from "./platform";

interface Props {
  /** Somebody has signed in; may refuse by throwing. */
  onSignedIn: () => Promise<void>;
  /** The platform's page opens beside this one, which must stay. */
  elsewhere?: boolean;
}

/** By personal key, or where the platform signs people in, by its link. */
export function SignInForm({ onSignedIn, elsewhere = false }: Props) {
  const platform = usePlatformSignIn();
  if (platform.isPending) return <Loading rows={3} />;
  return platform.data === true ? <PlatformSignIn onSignedIn={onSignedIn} elsewhere={elsewhere} /> : <KeyForm onSignedIn={onSignedIn} focusFirst={elsewhere} />;
}
