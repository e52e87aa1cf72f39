import { messageOf, WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { Detection, Importer, ImportSink } from '../importing/contract.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { LiberoLogs, type LogSettings } from '../importing/libero-log.ts';
import { type PythonMap, parsePythonDataclass } from '../importing/python-literal.ts';
import { readWhole } from '../importing/read-file.ts';
import { readParaphraseRanks } from './cosmos-ranks.ts';
import { readAggregate, readPaiBench, readVqaChecks } from './cosmos-videos.ts';
import { Horizons } from './horizons.ts';
import { emptyNamesake, withNamesakes } from './namesakes.ts';

const CONFIG = /\bEval config: \w*EvalConfig\(/;
const RANK_ROW = /^\s*\{(?=[^\n]*"bddl_file")(?=[^\n]*"paraphrased_instruction")[^\n]*"success"/;
const VQA = /"total_checks"\s*:\s*\d/;
const PAI_NAME = /_eval_results\.json$/;
const PAI = /^\s*\{\s*"[^"]+"\s*:\s*\[\s*[-+.\w]+\s*,\s*\[/;
const VQA_SUMMARY = /"overall_accuracy"\s*:/;
const RANK_SUMMARY = /"rank_files"\s*:/;
const DEMONSTRATIONS = /^libero_.*_metainfo\.json$/;
const MOST_EMPTY_NAMED = 20;

interface Candidates {
  logs: string[];
  ranks: string[];
  vqa: string[];
  pai: string[];
  aggregates: string[];
}

/**
 * Evaluations around NVIDIA's Cosmos: the LIBERO logs of Cosmos Policy and the rows of its LIBERO-Para shards, the
 * question-and-answer checks of cosmos-oss, and PAI-Bench. The inference scripts of cosmos-predict2 and 2.5 write
 * videos only, in which nothing says how good they are.
 */
export const cosmosPredict: Importer = {
  source: 'cosmos-predict',
  title: 'NVIDIA Cosmos (Cosmos Policy, cosmos-oss VQA checks, PAI-Bench)',
  recognises: [
    'ENV_EVAL-*.txt and EVAL-*.txt of Cosmos Policy, which begin with "Eval config: PolicyEvalConfig(…)"',
    'rankN.jsonl of LIBERO-Para shards, with progress/rankN.json and summary.json beside them',
    'vqa_results.json of cosmos-oss: a row per question',
    '{name}_eval_results.json of PAI-Bench: {dimension: [mean, [{video_path, video_results}]]}',
    'vqa_summary.json and summaries without rows: aggregates, reported and never decided',
  ],
  supplies: {
    EPISODE_OUTCOMES: 'sometimes',
    SEEDS: 'sometimes',
    MODEL_IDENTITY: 'sometimes',
    FAILURE_NOTES: 'sometimes',
    RAW_REFERENCES: 'always',
    DENOMINATOR_POLICY: 'sometimes',
  },
  options: ['suite'],
  detect,
  read(tree, detection, options, sink) {
    noteEmpty(tree, sink);
    const { format, files } = detection;
    const found = candidatesOf(tree);
    if (format === 'cosmos-policy') {
      sink.facts({ evaluatorName: 'cosmos-policy' });
      sink.supplies('DENOMINATOR_POLICY');
      noteExitStatus(tree, sink);
      const horizons = new Horizons();
      const config = (text: string, file: string, at: string) => settingsOf(text, file, at, horizons, sink);
      const logs = new LiberoLogs({ staleFlag: false, config }, tree, options, sink);
      const ranks = files.filter((file) => /\.jsonl?$/i.test(file));
      const ours = files.filter((file) => !ranks.includes(file) && logs.read(file));
      const stranger = emptyNamesake(files, [...ours, ...ranks]);
      if (stranger !== undefined) throw notCosmos(stranger);
      logs.finish();
      horizons.state(sink);
      readParaphraseRanks(tree, ranks, options, sink);
      if (ours.length + ranks.length === 0) throw notCosmos(files[0]!);
      noteUnread([...found.vqa, ...found.pai], sink);
    } else if (format === 'cosmos-vqa') {
      sink.facts({ evaluatorName: 'cosmos-oss vqa' });
      sink.supplies('DENOMINATOR_POLICY');
      for (const file of files) readVqaChecks(tree, file, sink);
      noteUnread(found.pai, sink);
    } else if (format === 'pai-bench') {
      sink.facts({ evaluatorName: 'PAI-Bench' });
      for (const file of files) {
        if (found.aggregates.includes(file)) readAggregate(tree, file, sink);
        else readPaiBench(tree, file, options, sink);
      }
    } else {
      const isReported = files.map(
        (file) => !DEMONSTRATIONS.test(last(file)) && readAggregate(tree, file, sink),
      );
      if (!isReported.includes(true)) throw notCosmos(files[0]!);
    }
  },
};

function detect(tree: InputTree): Detection | null {
  const { logs, ranks, vqa, pai, aggregates } = candidatesOf(tree);
  const policy = [...logs, ...ranks];
  if (policy.length > 0) {
    const what =
      logs.length > 0 ? 'begins with "Eval config: …EvalConfig("' : 'has rows with "paraphrased_instruction"';
    return {
      format: 'cosmos-policy',
      confidence: 0.95,
      why: [`${policy[0]} ${what}`],
      files: withNamesakes(tree, policy),
    };
  }
  if (vqa.length > 0) {
    return {
      format: 'cosmos-vqa',
      confidence: 0.9,
      why: [`${vqa[0]} has the key "total_checks"`],
      files: withNamesakes(tree, vqa),
    };
  }
  if (pai.length > 0) {
    return {
      format: 'pai-bench',
      confidence: 0.85,
      why: [`${pai[0]} has lists of [mean, videos]`],
      files: withNamesakes(tree, [...pai, ...aggregates]),
    };
  }
  if (aggregates.length > 0) {
    return {
      format: 'cosmos-aggregate',
      confidence: 0.7,
      why: [`${aggregates[0]} is a summary without rows`],
      files: aggregates,
    };
  }
  const named = tree.named(/^(?:ENV_EVAL|EVAL)-.*cosmos.*\.txt$/);
  const files = named.length > 0 ? named : tree.files.length === 1 ? tree.files : [];
  const [first] = files;
  if (first === undefined) return null;
  return {
    format: /\.json$/i.test(first.path) ? 'cosmos-aggregate' : 'cosmos-policy',
    confidence: named.length > 0 ? 0.3 : 0.1,
    why: [`${first.path} is ${named.length > 0 ? 'called like a log of Cosmos Policy' : 'the only file'}`],
    files: files.map(({ path }) => path),
  };
}

function candidatesOf(tree: InputTree): Candidates {
  const found: Candidates = { logs: [], ranks: [], vqa: [], pai: [], aggregates: [] };
  for (const { path, sizeBytes } of tree.files) {
    if (sizeBytes === 0) continue;
    const head = tree.headText(path);
    if (!/\.jsonl?$/i.test(path)) {
      if (CONFIG.test(head)) found.logs.push(path);
    } else if (RANK_ROW.test(head)) found.ranks.push(path);
    else if (VQA.test(head) && /"test_config_path"|"passed"/.test(head)) found.vqa.push(path);
    else if (PAI_NAME.test(path) && PAI.test(head)) found.pai.push(path);
    else if (
      (VQA_SUMMARY.test(head) && /"total_videos"/.test(head)) ||
      (RANK_SUMMARY.test(head) && /"success_rate_percent"|"total_tasks"/.test(head))
    ) {
      found.aggregates.push(path);
    }
  }
  return found;
}

/** The dataclass that the first line prints: seed, checkpoint, trials, suite. */
function settingsOf(
  text: string,
  file: string,
  at: string,
  horizons: Horizons,
  sink: ImportSink,
): LogSettings | null {
  let fields: PythonMap;
  try {
    fields = parsePythonDataclass(text, 'the Eval config');
  } catch (error) {
    sink.finding({
      code: 'config-unread',
      severity: 'warning',
      message: `seed and checkpoint are not known: ${messageOf(error)}`,
      file,
      at,
    });
    return null;
  }
  const checkpoint = fields.get('ckpt_path');
  if (typeof checkpoint === 'string' && checkpoint !== '') {
    const isHub =
      /^[\w-][\w.-]*\/[\w.-]+$/.test(checkpoint) && !/\.(?:pt|pth|ckpt|safetensors)$/.test(checkpoint);
    sink.model({ kind: isHub ? 'hf_id' : 'path', value: checkpoint, file, at });
  }
  const steps = ['max_steps', 'max_episode_steps', 'horizon'].map((key) => countOf(fields, key));
  const most = steps.find((value) => value !== null && value > 0);
  if (typeof most === 'number') horizons.add(most, file);
  const suite = fields.get('task_suite_name');
  // With a random seed the one in the configuration was not used.
  const isRandom = fields.get('randomize_seed') === true;
  return {
    seed: isRandom ? null : countOf(fields, 'seed'),
    trials: countOf(fields, 'num_trials_per_task'),
    suite: typeof suite === 'string' && suite !== '' ? suite : null,
  };
}

function countOf(fields: PythonMap, key: string): number | null {
  const value = fields.get(key);
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** Half of the files of real trees of this kind are empty: whoever reads the results has to know which. */
function noteEmpty(tree: InputTree, sink: ImportSink): void {
  const empty = tree.files.filter(
    ({ path, sizeBytes }) => sizeBytes === 0 && /\.(?:jsonl?|txt|log|md|csv)$/i.test(path),
  );
  for (const [index, { path }] of empty.entries()) {
    if (index === MOST_EMPTY_NAMED) break;
    const more = index === MOST_EMPTY_NAMED - 1 ? empty.length - MOST_EMPTY_NAMED : 0;
    sink.finding({
      code: 'empty-artifact',
      severity: 'warning',
      message: `is empty: 0 bytes${more > 0 ? `; so are ${more} more files` : ''}`,
      file: path,
    });
  }
}

function noteExitStatus(tree: InputTree, sink: ImportSink): void {
  for (const { path, sizeBytes } of tree.named(/^exit_status$/)) {
    if (sizeBytes === 0 || sizeBytes > 64) continue;
    const status = readWhole(tree, path).trim();
    if (status === '0') continue;
    sink.finding({
      code: 'exit-status',
      severity: 'warning',
      message: `is ${quoted(status)}: the run did not end well`,
      file: path,
    });
  }
}

function noteUnread(files: readonly string[], sink: ImportSink): void {
  if (files.length === 0) return;
  sink.finding({
    code: 'not-read',
    severity: 'info',
    message: `holds results of another kind, which are not read together${files.length > 1 ? `; so do ${files.length - 1} more files` : ''}`,
    file: files[0]!,
  });
}

function notCosmos(file: string): WorldGateError {
  if (DEMONSTRATIONS.test(last(file))) {
    return new WorldGateError(
      'format-unknown',
      `${file} is about demonstrations, not about an evaluation: its "success" says which of them could be replayed`,
      { hint: 'give the ENV_EVAL-*.txt log of the evaluation' },
    );
  }
  return new WorldGateError(
    'format-unknown',
    `${file} is not of Cosmos: it needs "Eval config: PolicyEvalConfig(…)", rows with "paraphrased_instruction", "total_checks" with "results", or {dimension: [mean, videos]}, and has none`,
    {
      hint: 'cosmos-predict2 writes videos only; results that a bridge of yours made are read by `audit-input`',
    },
  );
}

const last = (file: string): string => file.split('/').at(-1)!;
