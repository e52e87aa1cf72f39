import type { ImportOptions, ImportSink } from '../../importing/contract.ts';
import type { InputTree } from '../../importing/input-tree.ts';
import { parsePointer, pointerOf, streamJson } from '../../importing/json-stream.ts';
import { below } from '../generic/place.ts';
import { recordOf } from '../json-values.ts';
import { disagree, filesLike, finite, invalidAt, notIts, type ShippedMapping } from './shipped.ts';

const SHAPE = /^\s*\{\s*"(?:\d+|null)"\s*:\s*\{\s*"(?:avg_seq_len|chain_sr|task_info)"\s*:/;
const TITLE = 'a CALVIN results.json';
const HINT = 'take results.json as evaluate_policy.py wrote it';
/** Chains have five instructions. */
const CHAIN = 5;
/** Sums of five ratios differ from a mean by far less. */
const TOLERANCE = 1e-6;

/**
 * `results.json` of CALVIN: by checkpoint, how many of five instructions in a row were carried out. Chains are not in
 * the file, so that it is an aggregate; the numbers have to agree with each other.
 */
export const calvin: ShippedMapping = {
  name: 'calvin',
  title: 'CALVIN (evaluate_policy.py)',
  recognises: [
    'results.json by checkpoint with avg_seq_len, chain_sr and task_info: an aggregate, never decided',
  ],
  supplies: { RAW_REFERENCES: 'always' },
  find(tree) {
    const files = filesLike(tree, /\.(?:json|txt)$/, SHAPE);
    if (files.length === 0) return null;
    return { files, why: `${files[0]} has avg_seq_len and chain_sr by checkpoint`, confidence: 0.9 };
  },
  read(tree, files, options, sink) {
    sink.facts({ evaluatorName: 'calvin' });
    for (const file of files) readResults(tree, file, options, sink);
  },
};

function readResults(tree: InputTree, file: string, { pointer }: ImportOptions, sink: ImportSink): void {
  const [root] = streamJson(tree, file);
  const prefix = parsePointer(pointer ?? '');
  const chosen = below(root, prefix);
  const isOne = recordOf(chosen) !== undefined && Object.hasOwn(chosen as object, 'avg_seq_len');
  const runs = isOne ? [['', chosen] as const] : Object.entries(recordOf(chosen) ?? {});
  if (runs.length === 0 || !runs.every(([, run]) => recordOf(recordOf(run)?.chain_sr) !== undefined)) {
    const keys = Object.keys(recordOf(chosen) ?? {}).slice(0, 6);
    throw notIts(
      file,
      TITLE,
      'checkpoints with "avg_seq_len" and "chain_sr"',
      keys.length === 0 ? 'none' : keys.map((key) => JSON.stringify(key.slice(0, 80))).join(', '),
      HINT,
    );
  }
  for (const [key, run] of runs) {
    readRun(
      recordOf(run)!,
      file,
      `${pointer ?? ''}${isOne ? '' : pointerOf([key.slice(0, 200)])}`,
      runs.length > 1 ? key : null,
      sink,
    );
  }
  if (runs.length > 1) {
    sink.finding({
      code: 'several-checkpoints',
      severity: 'warning',
      message: `holds ${runs.length} checkpoints: the best of several overstates a model; --pointer ${pointerOf([runs[0]![0].slice(0, 200)])} reads one`,
      file,
    });
  }
}

/** @param checkpoint its key, where the file has several */
function readRun(
  run: Record<string, unknown>,
  file: string,
  at: string,
  checkpoint: string | null,
  sink: ImportSink,
): void {
  const scope = { suite: checkpoint === null ? null : `checkpoint ${checkpoint}`.slice(0, 400), task: null };
  const mean = finite(run.avg_seq_len);
  if (mean === undefined || mean < 0 || mean > CHAIN) {
    throw invalidAt(file, `${at}/avg_seq_len`, `is no mean of 0 to ${CHAIN} instructions`, HINT);
  }
  const chain = Array.from({ length: CHAIN }, (_, i) => finite(recordOf(run.chain_sr)![String(i + 1)]));
  let sum = 0;
  for (const [i, rate] of chain.entries()) {
    if (rate === undefined || rate < 0 || rate > 1 || (i > 0 && rate > chain[i - 1]!)) {
      throw invalidAt(file, `${at}/chain_sr/${i + 1}`, 'is no ratio that is at most the one before it', HINT);
    }
    sum += rate;
  }
  if (Math.abs(sum - mean) > TOLERANCE) {
    const shown = Number(sum.toPrecision(12));
    throw disagree(file, `${at}/avg_seq_len`, `avg_seq_len is ${mean}, but the sum of chain_sr is ${shown}`);
  }
  sink.reported({
    name: 'avg_seq_len',
    scope,
    value: mean,
    unit: 'score',
    text: String(mean),
    file,
    at: `${at}/avg_seq_len`,
  });
  for (const [i, rate] of chain.entries()) {
    const place = `${at}/chain_sr/${i + 1}`;
    sink.reported({
      name: `chain_sr_${i + 1}`,
      scope,
      value: rate!,
      unit: 'ratio',
      text: String(rate),
      file,
      at: place,
    });
  }
  readTasks(run, mean, chain[CHAIN - 1]!, file, at, scope.suite, sink);
}

function readTasks(
  run: Record<string, unknown>,
  mean: number,
  complete: number,
  file: string,
  at: string,
  suite: string | null,
  sink: ImportSink,
): void {
  let successes = 0;
  let failures = 0;
  for (const [task, value] of Object.entries(recordOf(run.task_info) ?? {})) {
    const { success, total } = recordOf(value) ?? {};
    const place = `${at}${pointerOf(['task_info', task])}`.slice(0, 1000);
    if (!isCount(success) || !isCount(total) || success > total) {
      throw invalidAt(file, place, 'is no pair of counts with success at most total', HINT);
    }
    successes += success;
    failures += total - success;
    const text = `${success} of ${total}`;
    const scope = { suite, task: task.slice(0, 400) };
    sink.reported({ name: 'success', scope, value: success, unit: 'count', text, file, at: place });
    sink.reported({ name: 'total', scope, value: total, unit: 'count', text, file, at: place });
  }
  if (successes === 0 || mean === 0) return;
  // Every chain ends at its first failure, or is complete.
  const chains = successes / mean;
  const expected = chains * (1 - complete);
  if (Math.abs(expected - failures) > 0.5 || Math.abs(chains - Math.round(chains)) > 0.01) {
    throw disagree(
      file,
      `${at}/task_info`,
      `task_info has ${successes} successes and ${failures} failures, which no number of chains gives with avg_seq_len ${mean} and chain_sr/5 ${complete}`,
    );
  }
  sink.facts({ expectedEpisodes: Math.round(chains) });
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
