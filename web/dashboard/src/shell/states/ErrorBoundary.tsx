import { Component, type ReactNode } from "react";
import { ViewNotLoaded } from "../lazyView";
import { Failed } from "./Failed";

/** Keeps what breaks in one part of the page in that part. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error: error ?? new Error("Unknown") };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <Failed error={this.state.error} retry={this.again} />;
  }

  private readonly again = (): void => {
    if (this.state.error instanceof ViewNotLoaded) this.state.error.renew();
    this.setState({ error: null });
  };
}
