import { WorldGateError } from '../../foundation/errors.ts';
import type { Detection, Importer } from '../importing/contract.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { LiberoLogs } from '../importing/libero-log.ts';
import { emptyNamesake, withNamesakes } from './namesakes.ts';
import { readDroidCsvs } from './openpi-droid.ts';
import { readRankRows } from './openpi-ranks.ts';

const COUNTERS = [/# episodes completed (?:on this rank )?so far: \d/, /# successes(?: on this rank)?: \d/];
const BEGINNING = [
  /\bTask suite: \S/,
  /Starting (?:task=\d|episode \d)|\[Eval Split\]|Waiting for (?:policy )?server/,
];
const TOTAL = /\b(?:(?:Rank \d+ t|T)otal success rate: [\d.]|Overall success rate: \d\.\d+ \()/;
const RANK_ROW = /^\s*\{(?=[^\n]*"task_suite")(?=[^\n]*"eval_rank")(?=[^\n]*"episode_idx")[^\n]*"success"/;
const DROID_HEADER = /^,success,duration,video_filename\r?\n/;

/** Logs of the same grammar that belong to another source. */
const OTHERS = /\bEval config: \w*EvalConfig\(/;
const OTHER_NAMES = /^libero_eval_.*\.log$/;
const LOG_NAME = /(?:^|[._-])(?:eval|openpi|libero|rank)[^/]*\.(?:log|txt|out|err)$/i;

interface Candidates {
  logs: { path: string; confidence: number; why: string }[];
  rows: string[];
  csvs: string[];
}

/**
 * What openpi's evaluations leave: the log of `examples/libero/main.py` (its only record), the CSV files of
 * `examples/droid/main.py`, and what its sharded copies write. Logs of OpenVLA and OpenVLA-OFT have the same grammar
 * and are read here too.
 */
export const openpi: Importer = {
  source: 'openpi',
  title: 'openpi, OpenVLA and OpenVLA-OFT (LIBERO logs, DROID CSV)',
  recognises: [
    'the log of examples/libero/main.py: "Success: True", "# episodes completed so far: n", "# successes: k (p%)"',
    'logs of shards: "# episodes completed on this rank so far: n", "Rank r total success rate: x"',
    'EVAL-*.txt of OpenVLA and OpenVLA-OFT',
    'rank_N.jsonl of its LIBERO-plus copies',
    'results/eval_*.csv of examples/droid/main.py',
    'a log with totals only: an aggregate, reported and never decided',
  ],
  supplies: {
    EPISODE_OUTCOMES: 'sometimes',
    SEEDS: 'sometimes',
    FAILURE_NOTES: 'sometimes',
    RAW_REFERENCES: 'always',
    DENOMINATOR_POLICY: 'always',
  },
  options: ['suite', 'droidYesNoFix'],
  detect,
  async read(tree, detection, options, sink) {
    // An exception ends the episode, and the script counts it as a failure.
    sink.supplies('DENOMINATOR_POLICY');
    if (detection.format === 'openpi-droid') {
      sink.facts({ evaluatorName: 'openpi' });
      await readDroidCsvs(tree, detection.files, options, sink);
      return;
    }
    if (detection.format === 'openpi-ranks') {
      sink.facts({ evaluatorName: 'openpi' });
      readRankRows(tree, detection.files, sink);
      return;
    }
    const logs = new LiberoLogs({ staleFlag: true }, tree, options, sink);
    const ours = detection.files.filter((file) => logs.read(file));
    logs.finish();
    const stranger = ours.length === 0 ? detection.files[0] : emptyNamesake(detection.files, ours);
    if (stranger !== undefined) throw notOpenpi(stranger);
    const { hasLogger, hasFinalBlock } = logs.traits;
    sink.facts({ evaluatorName: hasFinalBlock ? 'openvla-oft' : hasLogger ? 'openpi' : 'openvla' });
    const rows = candidatesOf(tree).rows;
    if (rows.length > 0) {
      sink.finding({
        code: 'not-read',
        severity: 'info',
        message: 'stands beside logs, which hold the same episodes and their exceptions: the logs are read',
        file: rows[0]!,
      });
    }
  },
};

function detect(tree: InputTree): Detection | null {
  const { logs, rows, csvs } = candidatesOf(tree);
  if (logs.length > 0) {
    const best = logs.reduce((a, b) => (b.confidence > a.confidence ? b : a));
    return {
      format: 'openpi-log',
      confidence: best.confidence,
      why: [`${best.path} ${best.why}`],
      files: withNamesakes(
        tree,
        logs.map(({ path }) => path),
      ).filter((path) => !isOther(tree, path)),
    };
  }
  if (rows.length > 0) {
    return {
      format: 'openpi-ranks',
      confidence: 0.9,
      why: [`${rows[0]} has rows with "task_suite", "eval_rank", "episode_idx" and "success"`],
      files: withNamesakes(tree, rows),
    };
  }
  if (csvs.length > 0) {
    return {
      format: 'openpi-droid',
      confidence: 0.95,
      why: [`${csvs[0]} has the header ",success,duration,video_filename"`],
      files: withNamesakes(tree, csvs),
    };
  }
  return guess(tree);
}

/** Where nothing speaks for openpi but names: for callers who say that it is. */
function guess(tree: InputTree): Detection | null {
  const named = tree.named(LOG_NAME).filter(({ path }) => !isOther(tree, path));
  const files = named.length > 0 ? named : tree.files.length === 1 ? tree.files : [];
  const [first] = files;
  if (first === undefined) return null;
  const format = /\.csv$/i.test(first.path)
    ? 'openpi-droid'
    : /\.jsonl$/i.test(first.path)
      ? 'openpi-ranks'
      : 'openpi-log';
  return {
    format,
    confidence: named.length > 0 ? 0.3 : 0.1,
    why: [`${first.path} is ${named.length > 0 ? 'called like a log of an evaluation' : 'the only file'}`],
    files: files.map(({ path }) => path),
  };
}

function candidatesOf(tree: InputTree): Candidates {
  const found: Candidates = { logs: [], rows: [], csvs: [] };
  for (const { path, sizeBytes } of tree.files) {
    if (sizeBytes === 0 || isOther(tree, path)) continue;
    const head = tree.headText(path);
    if (/\.csv$/i.test(path)) {
      if (DROID_HEADER.test(head)) found.csvs.push(path);
    } else if (RANK_ROW.test(head)) found.rows.push(path);
    else if (COUNTERS.every((pattern) => pattern.test(head))) {
      found.logs.push({ path, confidence: 0.9, why: 'counts episodes and successes, a line each' });
    } else if (BEGINNING.every((pattern) => pattern.test(head))) {
      found.logs.push({ path, confidence: 0.75, why: 'has "Task suite:" and starts episodes' });
    } else if (TOTAL.test(head) && !/^\s*[{[]/.test(head)) {
      found.logs.push({ path, confidence: 0.7, why: 'states a total success rate' });
    }
  }
  return found;
}

function isOther(tree: InputTree, path: string): boolean {
  return OTHER_NAMES.test(path.split('/').at(-1)!) || OTHERS.test(tree.headText(path));
}

function notOpenpi(file: string): WorldGateError {
  return new WorldGateError(
    'format-unknown',
    `${file} is not a log of openpi: it needs lines like "Success: True", "# episodes completed so far: 1" and "# successes: 1 (100.0%)", and has none`,
    {
      hint: 'openpi logs to stderr: run it with `2>&1 | tee eval.log`; a log of stdout alone is empty',
    },
  );
}
