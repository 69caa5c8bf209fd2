export { Answer } from "./Answer";
export { Empty } from "./Empty";
export { ErrorBoundary } from "./ErrorBoundary";
export { Failed } from "./Failed";
export { Loading } from "./Loading";
export { NotAllowed } from "./NotAllowed";
export { NotFound } from "./NotFound";
export { StateMessage } from "./StateMessage";
