import type { Finding } from '../../contracts/evidence-source.ts';
import type { ImportedEpisode } from './contract.ts';

/** Fewer equal episodes are no surprise. */
const FEWEST = 20;

/**
 * Notices results in which nothing varies: no outcome, no number of steps, no metric. Programs that write a placeholder
 * for every episode look like that, and so may a very good or a very bad model.
 */
export class Constancy {
  #first: ImportedEpisode | null = null;
  #count = 0;
  #varies = false;

  add(episode: ImportedEpisode): void {
    if (this.#varies) return;
    this.#count += 1;
    if (this.#first === null) this.#first = episode;
    else if (!isSame(this.#first, episode)) this.#varies = true;
  }

  finding(): (Omit<Finding, 'file' | 'at'> & { file: string }) | null {
    if (this.#varies || this.#first === null || this.#count < FEWEST) return null;
    const { outcome, file } = this.#first;
    return {
      code: 'constant-outcome',
      severity: 'warning',
      message: `all ${this.#count} results are ${outcome ?? 'the same'}, and neither steps nor a metric varies: check that these are no placeholders`,
      file,
    };
  }
}

function isSame(a: ImportedEpisode, b: ImportedEpisode): boolean {
  if (a.outcome !== b.outcome || a.steps !== b.steps || a.durationS !== b.durationS) return false;
  for (const name in a.metrics) if (a.metrics[name] !== b.metrics?.[name]) return false;
  return true;
}
