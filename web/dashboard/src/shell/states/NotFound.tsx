import { DocumentSearchRegular } from "@fluentui/react-icons";
import { Link } from "react-router";
import { useWords } from "../../words";
import { StateMessage } from "./StateMessage";
import { stateWords } from "./words";

export function NotFound({ detail }: { detail?: string | null }) {
  const words = useWords(stateWords).notFound;
  return (
    <StateMessage icon={<DocumentSearchRegular />} title={words.title} actions={<Link to="/">{words.home}</Link>}>
      <p>{words.body}</p>
      {detail && <p lang="en">{detail}</p>}
    </StateMessage>
  );
}
