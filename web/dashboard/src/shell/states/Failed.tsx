import { Button, Spinner } from "@fluentui/react-components";
import { ArrowClockwiseRegular, PlugDisconnectedRegular, WarningRegular } from "@fluentui/react-icons";
import { isStatus, ProblemError, UnreachableError } from "../../api/problem";
import { refusalText } from "../../api/refusalText";
import { useLanguage, useWords } from "../../words";
import { NotAllowed } from "./NotAllowed";
import { NotFound } from "./NotFound";
import { StateMessage } from "./StateMessage";
import { useRetries } from "./useRetries";
import { stateWords } from "./words";

/** Why there is nothing to show; 403 and 404 have pictures of their own. Silence is tried again by itself. */
export function Failed({ error, retry }: { error: unknown; retry?: () => unknown }) {
  const words = useWords(stateWords).failed;
  const { language } = useLanguage();
  const silent = error instanceof UnreachableError;
  useRetries(error, retry);

  if (isStatus(error, 403)) return <NotAllowed roles={(error as ProblemError).problem.requiredRoles} />;
  if (isStatus(error, 404)) return <NotFound detail={(error as ProblemError).problem.detail} />;
  const button = retry && <Button icon={<ArrowClockwiseRegular />} onClick={() => void retry()}>{words.retry}</Button>;
  if (silent) {
    return (
      <StateMessage icon={<PlugDisconnectedRegular />} title={words.title} actions={button} role="alert">
        <p>{words.body}</p>
        {retry && <Spinner size="tiny" label={words.retrying} />}
      </StateMessage>
    );
  }
  const problem = error instanceof ProblemError ? error.problem : null;
  return (
    <StateMessage icon={<WarningRegular />} title={problem ? words.refused : words.broken} actions={button} role="alert">
      <p>{problem ? refusalText(error, language) : words.brokenBody}</p>
      {problem?.traceId && <p>{words.trace} <code>{problem.traceId}</code></p>}
    </StateMessage>
  );
}
