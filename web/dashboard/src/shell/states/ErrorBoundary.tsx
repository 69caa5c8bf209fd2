import { Component, type ReactNode } from "react";
import { UnreachableError } from "../../api/problem";
import { Failed } from "./Failed";
import { useRetries } from "./useRetries";

interface Props {
  children: ReactNode;
  /** What stands there meanwhile, where there is no room to say why. */
  instead?: ReactNode;
}

/** Keeps what breaks in one part of the page in that part. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error: error ?? new Error("Unknown") };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    const { error } = this.state;
    const retry = (): void => {
      if (error instanceof UnreachableError) error.forget?.();
      this.setState({ error: null });
    };
    if (this.props.instead === undefined) return <Failed error={error} retry={retry} />;
    return <Instead error={error} retry={retry}>{this.props.instead}</Instead>;
  }
}

function Instead({ error, retry, children }: { error: unknown; retry: () => void; children: ReactNode }) {
  useRetries(error, retry);
  return <>{children}</>;
}
