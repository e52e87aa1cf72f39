import type { DiffPackage } from '../../../src/audit/diff/diff-evidence.ts';
import type { EpisodeResult } from '../../../src/contracts/audit-input.ts';
import type { Evidence } from '../../../src/contracts/evidence.ts';
import { sha256 } from '../../../src/foundation/digest.ts';
import { evidenceFixture } from '../../reports/evidence-fixture.ts';
import { decide, type plan, type Row } from '../decision/plan.ts';

export type Result = Row & { seed?: number };

/** A package as the decision makes it from these results; packages with the same `raw` come from the same file. */
export function packageOf(
  label: string,
  made: ReturnType<typeof plan>,
  results: readonly Result[],
  { stopping = 'fixed' as 'fixed' | 'savi', evidence = {} as Partial<Evidence>, raw = label } = {},
): DiffPackage {
  const decided = decide(made, results, stopping);
  return {
    label,
    ...made,
    files: new Map([['results.jsonl', sha256(raw)]]),
    evidence: evidenceFixture({
      outcome: decided.outcome,
      verdict: decided.verdict,
      metrics: decided.metrics,
      counts: decided.counts,
      stopping: { rule: stopping, note: '' },
      ...evidence,
    }),
    episodes: () =>
      results.map(
        ({ task = 't', episode, runSeed, seed, outcome, metrics }, line): EpisodeResult => ({
          file: 'results.jsonl',
          at: `line ${line + 1}`,
          task,
          episode,
          ...(runSeed == null ? {} : { run_seed: runSeed }),
          ...(seed === undefined ? {} : { seed }),
          ...(outcome == null ? {} : { outcome }),
          ...(metrics === undefined ? {} : { metrics }),
        }),
      ),
  };
}

/** Outcomes in the order of the episodes: `1` succeeds, `0` fails, `-` is missing, `x` is no trial. */
export function results(
  sequence: string,
  { task = 't', firstSeed }: { task?: string; firstSeed?: number } = {},
): Result[] {
  return [...sequence].flatMap((letter, episode): Result[] =>
    letter === '-'
      ? []
      : [
          {
            task,
            episode,
            ...(firstSeed === undefined ? {} : { seed: firstSeed + episode }),
            outcome: letter === '1' ? 'success' : letter === '0' ? 'failure' : 'not_a_trial',
          },
        ],
  );
}

/** `k` successes, then failures up to `n`. */
export const sequence = (k: number, n: number) => '1'.repeat(k) + '0'.repeat(n - k);
