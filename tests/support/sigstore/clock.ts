/** Time of all services; follows the machine's clock until it is set. */
export class ServiceClock {
  /** What the mocks hold; they read it when they are asked, so it is set right before. */
  readonly shared = new Date();
  #offsetMs = 0;
  #fixed: Date | null;

  constructor(fixed: Date | null = null) {
    this.#fixed = fixed;
  }

  now(): Date {
    return new Date((this.#fixed?.getTime() ?? Date.now()) + this.#offsetMs);
  }

  /** Stands still at `at`; with `null` it follows the machine's clock again. */
  set(at: Date | null): void {
    this.#fixed = at;
    this.#offsetMs = 0;
  }

  advance(milliseconds: number): void {
    this.#offsetMs += milliseconds;
  }

  /**
   * Whole seconds, as the real services give them: the mock TSA writes .5Z and .01Z for some milliseconds, which
   * `@sigstore/core` cannot read.
   */
  refresh(): Date {
    this.shared.setTime(Math.floor(this.now().getTime() / 1000) * 1000);
    return this.shared;
  }
}
