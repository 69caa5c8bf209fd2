/** Ways out of this document. */
export const leave = {
  to: (address: string): void => window.location.assign(address),

  /** Loads the page anew, unless that is how it came here. */
  reloadOnce(): void {
    const state = (window.history.state ?? {}) as { reloaded?: boolean };
    if (state.reloaded) return;
    window.history.replaceState({ ...state, reloaded: true }, "");
    window.location.reload();
  },
};
