import { LockClosedRegular } from "@fluentui/react-icons";
import { domainWords, nameIn, useWords } from "../../words";
import { StateMessage } from "./StateMessage";
import { stateWords } from "./words";

export function NotAllowed({ roles }: { roles?: string[] | null }) {
  const words = useWords(stateWords).notAllowed;
  const { role } = useWords(domainWords);
  return (
    <StateMessage icon={<LockClosedRegular />} title={words.title}>
      <p>{words.body} {roles && roles.length > 0 && words.roles(roles.map(one => nameIn(role, one)).join(", "))}</p>
    </StateMessage>
  );
}
