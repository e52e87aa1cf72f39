import type { SeedSource } from '../../contracts/evidence-source.ts';
import { isWorldGateError, type WorldGateError } from '../../foundation/errors.ts';
import type { ImportedEpisode } from '../importing/contract.ts';
import { type Imported, importResults } from '../importing/import-results.ts';
import type { Draft } from './draft.ts';

export interface Measured {
  imported: Imported;
  episodes: number;
  successes: number;
  failures: number;
  notTrials: number;
  /** In the denominator of the evaluator's own rate. */
  evaluator: number;
  /** Without a notion of success. */
  withoutOutcome: number;
  pending: number;
  seedSources: SeedSource[];
  /** Whether outcome, steps, time and metrics are the same in all of them. */
  isConstant: boolean;
}

/**
 * Reads a draft with its importer, with all the checks of an import, and keeps counts only.
 * @returns the error of a file that is broken or contradicts itself
 */
export async function measure(draft: Draft): Promise<Measured | WorldGateError> {
  const counts = new Counts();
  try {
    const imported = await importResults(draft.tree, draft.importer, draft.detection, {}, counts);
    return { imported, ...counts.result() };
  } catch (error) {
    if (isWorldGateError(error)) return error;
    throw error;
  }
}

class Counts {
  episodes = 0;
  #successes = 0;
  #failures = 0;
  #notTrials = 0;
  #evaluator = 0;
  #withoutOutcome = 0;
  #pending = 0;
  readonly #seedSources = new Set<SeedSource>();
  #first = '';
  #isConstant = true;

  task(): void {}

  episode(episode: ImportedEpisode): void {
    const { outcome, evaluatorCounts, status, seed, runSeed, seedSource, steps, durationS, metrics } =
      episode;
    this.episodes += 1;
    if (outcome === 'success') this.#successes += 1;
    else if (outcome === 'failure') this.#failures += 1;
    else if (outcome === 'not_a_trial') this.#notTrials += 1;
    else this.#withoutOutcome += 1;
    if (evaluatorCounts) this.#evaluator += 1;
    if (status === 'pending') this.#pending += 1;
    if (seed !== null || runSeed !== null) this.#seedSources.add(seedSource);
    if (!this.#isConstant) return;
    const all = JSON.stringify([outcome, steps, durationS, metrics]);
    if (this.episodes === 1) this.#first = all;
    else this.#isConstant = all === this.#first;
  }

  result(): Omit<Measured, 'imported'> {
    return {
      episodes: this.episodes,
      successes: this.#successes,
      failures: this.#failures,
      notTrials: this.#notTrials,
      evaluator: this.#evaluator,
      withoutOutcome: this.#withoutOutcome,
      pending: this.#pending,
      seedSources: [...this.#seedSources].sort(),
      isConstant: this.#isConstant,
    };
  }
}
