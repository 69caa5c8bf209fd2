import { LockClosedRegular } from "@fluentui/react-icons";
import { useWords } from "../../words";
import { StateMessage } from "./StateMessage";
import { stateWords } from "./words";

export function NotAllowed({ roles }: { roles?: string[] | null }) {
  const words = useWords(stateWords).notAllowed;
  return (
    <StateMessage icon={<LockClosedRegular />} title={words.title}>
      <p>{words.body} {roles && roles.length > 0 && words.roles(roles.join(", "))}</p>
    </StateMessage>
  );
}
