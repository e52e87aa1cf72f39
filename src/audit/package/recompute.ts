import type { Evidence } from '../../contracts/evidence.ts';
import { canonicalJson } from '../../foundation/canonical-json.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { requireJoined } from '../claims/read-claim.ts';
import { CellTable } from '../decision/cell-table.ts';
import { decideClaim } from '../decision/decide-claim.ts';
import { episodesOf, type StoredPackage } from './read-package.ts';

export interface Recomputed {
  /** Whether everything that was decided follows from the episodes. */
  matches: boolean;
  differences: { key: string; recorded: string; recomputed: string }[];
  evidence: Pick<Evidence, 'outcome' | 'verdict' | 'metrics' | 'counts'>;
}

/**
 * Decides a package's claim again from its episodes, protocol and claim, and compares: counts, intervals, e-values,
 * outcome and verdict. A difference means that somebody edited what was decided, or decided it otherwise.
 * @throws WorldGateError `claim-mismatch`, `package-invalid`
 */
export function recompute(stored: StoredPackage): Recomputed {
  const { evidence, readClaim: claim, readProtocol: protocol } = stored;
  requireJoined(claim, protocol);
  const table = new CellTable(claim.claim, protocol.protocol);
  const handles = new Map<string, number>();
  for (const row of episodesOf(stored)) {
    let task = handles.get(row.task);
    if (task === undefined) {
      task = handles.size;
      handles.set(row.task, task);
      table.task(task, { suite: null, id: null, name: row.task });
    }
    const placement = table.add({
      task,
      episode: row.episode,
      runSeed: row.run_seed ?? null,
      outcome: row.outcome ?? null,
      metrics: row.metrics,
    });
    if (placement !== (row.counted ?? 'matched')) {
      throw new WorldGateError(
        'package-tampered',
        `episode_results.jsonl: ${row.file} ${row.at}: is said to be ${row.counted ?? 'matched'}, but is ${placement}`,
        { hint: 'the line was edited after the package was made' },
      );
    }
  }
  const rule = protocol.protocol.stopping === 'savi' ? 'savi' : evidence.stopping.rule;
  const isAggregate = table.read === 0;
  const decided = isAggregate ? null : decideClaim(claim.claim, table, { stopping: rule });
  const again: Recomputed['evidence'] = {
    outcome: decided?.outcome ?? null,
    verdict: decided === null || evidence.not_for_proof ? 'skipped' : decided.verdict,
    metrics: decided?.metrics ?? [],
    counts: decided?.counts ?? evidence.counts,
  };
  const differences = (['outcome', 'verdict', 'counts', 'metrics'] as const).flatMap((key) =>
    differencesOf(key, evidence[key], again[key]),
  );
  return { matches: differences.length === 0, differences, evidence: again };
}

const MOST_TEXT = 200;

function differencesOf(key: string, recorded: unknown, recomputed: unknown): Recomputed['differences'] {
  const [a, b] = [canonicalJson(recorded), canonicalJson(recomputed)];
  if (a === b) return [];
  const isDeep = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null;
  if (isDeep(recorded) && isDeep(recomputed)) {
    const keys = [...new Set([...Object.keys(recorded), ...Object.keys(recomputed)])];
    return keys.flatMap((inner) =>
      differencesOf(`${key}.${inner}`, recorded[inner] ?? null, recomputed[inner] ?? null),
    );
  }
  return [{ key, recorded: a.slice(0, MOST_TEXT), recomputed: b.slice(0, MOST_TEXT) }];
}
