import type { ImportSink } from '../importing/contract.ts';

/** The most steps of an episode, where tasks of one run may have different ones: then the run has none of its own. */
export class Horizons {
  readonly #found = new Map<number, string>();

  add(steps: number, file: string): void {
    if (!this.#found.has(steps)) this.#found.set(steps, file);
  }

  /** After the last file. */
  state(sink: ImportSink): void {
    const [first, ...others] = [...this.#found.keys()].sort((a, b) => a - b);
    if (first === undefined) return;
    if (others.length === 0) {
      sink.facts({ horizon: first });
      return;
    }
    const list = [first, ...others].slice(0, 8).join(', ');
    sink.finding({
      code: 'several-horizons',
      severity: 'warning',
      message: `episodes may last ${list}${others.length > 7 ? ', …' : ''} steps, as the task or file has it: none of these is the limit of the whole run`,
      file: this.#found.get(others[0]!)!,
    });
  }
}
