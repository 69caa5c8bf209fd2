/**
 * The service's clock as far as this page knows it: what the last answer said, plus what has passed here since.
 * The computer's own clock is never asked, so that it may be wrong. A clock that stands (a virtual one) is noticed and stands here too.
 */
export class ServiceClock {
  private readonly elapsed: () => number;
  private service: number | null = null;
  private at = 0;
  private stands = false;

  /** @param elapsed milliseconds that only grow, e.g. `performance.now`. */
  constructor(elapsed: () => number) {
    this.elapsed = elapsed;
  }

  /** Milliseconds since the epoch, or null before the first answer. */
  now(): number | null {
    if (this.service === null) return null;
    return this.stands ? this.service : this.service + (this.elapsed() - this.at);
  }

  /** Notes the `Service-Time` of an answer; tells whether time jumped, i.e. somebody moved a virtual clock. */
  note(header: string | null): boolean {
    const said = header === null ? Number.NaN : Date.parse(header);
    if (Number.isNaN(said)) return false;
    const known = this.now();
    const passedHere = this.elapsed() - this.at;
    if (this.service !== null && known !== null) {
      // The header has whole seconds and answers overtake one another: a little behind is the same moment.
      if (passedHere < noticeable && Math.abs(said - known) < noticeable) return false;
      if (passedHere >= noticeable) this.stands = said === this.service;
    }
    this.service = known !== null && !this.stands && Math.abs(said - known) < noticeable ? Math.max(said, known) : said;
    this.at = this.elapsed();
    return known !== null && Math.abs(said - known) >= jump;
  }
}

/** Milliseconds below which a difference is rounding (assumed). */
const noticeable = 2_500;

/** Milliseconds from which a difference is a jump (assumed). */
const jump = 60_000;

export const serviceClock = new ServiceClock(() => performance.now());
