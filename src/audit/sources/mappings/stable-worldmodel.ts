import { WorldGateError } from '../../../foundation/errors.ts';
import { parseYaml } from '../../../foundation/yaml.ts';
import type { ImportOptions, ImportSink } from '../../importing/contract.ts';
import type { InputTree } from '../../importing/input-tree.ts';
import { logLines } from '../../importing/log-lines.ts';
import { LiteralLines, parsePythonLiteral } from '../../importing/python-literal.ts';
import { below } from '../generic/place.ts';
import { recordOf } from '../json-values.ts';
import { isRole } from '../policy-kind.ts';
import { filesLike, finite, invalidAt, notIts, type ShippedMapping } from './shipped.ts';

const CONFIG = /^\s*==== CONFIG ====\s*$/;
const RESULTS = /^\s*==== RESULTS ====\s*$/;
const METRICS = /^metrics:\s*(.*)$/;
const HINT = 'take the results file as eval_wm.py wrote it';
const MOST_CONFIG_LINES = 2000;

interface Run {
  line: number;
  config: Record<string, unknown>;
  metrics: string;
  metricsLine: number;
}

/** The text that stable-worldmodel's planning evaluation appends to: a CONFIG and a RESULTS block per run. */
export const stableWorldmodel: ShippedMapping = {
  name: 'stable-worldmodel',
  title: 'stable-worldmodel (scripts/plan/eval_wm.py)',
  recognises: ['text with ==== CONFIG ==== and ==== RESULTS ====, metrics as Python prints them (percent)'],
  supplies: {
    EPISODE_OUTCOMES: 'always',
    SEEDS: 'always',
    MODEL_IDENTITY: 'always',
    RAW_REFERENCES: 'always',
    DENOMINATOR_POLICY: 'always',
  },
  find(tree) {
    const files = filesLike(tree, /\.(?:txt|log)$/, /^\s*==== CONFIG ====\s*$/m).filter((file) =>
      /^==== RESULTS ====|^(?:plan_config|solver):/m.test(tree.headText(file)),
    );
    if (files.length === 0) return null;
    return { files, why: `${files[0]} has ==== CONFIG ==== with a plan_config`, confidence: 0.9 };
  },
  read(tree, files, { pointer }, sink) {
    sink.facts({ evaluatorName: 'stable-worldmodel' });
    sink.supplies('DENOMINATOR_POLICY');
    const models = new Set<string>();
    for (const file of files) {
      const runs = [...runsOf(tree, file)];
      if (runs.length === 0) {
        throw notIts(
          file,
          'of stable-worldmodel',
          'pairs of ==== CONFIG ==== and ==== RESULTS ====',
          'none',
          HINT,
        );
      }
      for (const [index, run] of chosenRuns(runs, file, pointer)) {
        models.add(readRun(run, index, file, sink));
      }
    }
    if (models.size < 2) return;
    throw new WorldGateError(
      'mixed-models',
      `the results of ${models.size} policies stand together: ${[...models].slice(0, 4).join(', ')}`,
      { hint: 'give the file of one of them' },
    );
  },
};

function* runsOf(tree: InputTree, file: string): Generator<Run> {
  let config: string[] | null = null;
  let start = 0;
  let isResults = false;
  let literal: { lines: LiteralLines; line: number } | null = null;
  for (const { number, text } of logLines(tree, file)) {
    if (literal !== null) {
      if (!literal.lines.push(text, `${file}:${literal.line}`)) continue;
    } else if (CONFIG.test(text)) {
      if (config !== null && isResults) throw cut(file, start);
      config = [];
      start = number;
      isResults = false;
      continue;
    } else if (RESULTS.test(text) && config !== null) {
      isResults = true;
      continue;
    } else if (config !== null && !isResults) {
      config.push(text);
      if (config.length > MOST_CONFIG_LINES)
        throw invalidAt(file, `line ${start}`, 'the CONFIG does not end', HINT);
      continue;
    } else {
      const begun = isResults ? METRICS.exec(text)?.[1] : undefined;
      if (begun === undefined) continue;
      literal = { lines: new LiteralLines(), line: number };
      if (!literal.lines.push(begun, `${file}:${number}`)) continue;
    }
    const name = `the CONFIG of ${file} from line ${start}`;
    const settings = recordOf(parseYaml(config!.join('\n'), name));
    if (settings === undefined) throw invalidAt(file, `line ${start}`, 'the CONFIG is no mapping', HINT);
    yield { line: start, config: settings, metrics: literal!.lines.text(), metricsLine: literal!.line };
    literal = null;
    config = null;
    isResults = false;
  }
  if (literal !== null || config !== null) throw cut(file, start);
}

const cut = (file: string, line: number): WorldGateError =>
  invalidAt(file, `line ${line}`, 'the CONFIG has no complete RESULTS: the evaluation was stopped', HINT);

/**
 * Which runs of a file are read: all where they differ in nothing but their seeds, else the one that `--pointer` names.
 * @throws WorldGateError `several-runs` with a list of them
 */
function chosenRuns(runs: readonly Run[], file: string, pointer: ImportOptions['pointer']): [number, Run][] {
  if (pointer !== undefined && pointer !== '') {
    const index = /^\/\d{1,6}$/.test(pointer) ? Number(pointer.slice(1)) : -1;
    const run = runs[index];
    if (run !== undefined) return [[index, run]];
    throw new WorldGateError('several-runs', `${file} has no run ${pointer}: it holds ${runs.length}`, {
      hint: `use --pointer /0 to /${runs.length - 1}`,
    });
  }
  const seeds = runs.map(({ config }) => config.seed);
  const settings = new Set(runs.map(({ config: { seed, ...rest } }) => JSON.stringify(rest)));
  if (runs.length === 1 || (settings.size === 1 && new Set(seeds).size === runs.length)) {
    return [...runs.entries()];
  }
  const list = runs.slice(0, 10).map(({ config, line }, index) => {
    return `/${index} (line ${line}): policy ${String(config.policy)}, seed ${String(config.seed)}`;
  });
  throw new WorldGateError(
    'several-runs',
    `${file} holds ${runs.length} runs that differ in more than their seeds, or repeat one: ${list.join('; ')}`,
    { hint: 'choose one, e.g. --pointer /0' },
  );
}

/** @returns the policy that acted */
function readRun(run: Run, index: number, file: string, sink: ImportSink): string {
  const at = `line ${run.metricsLine}`;
  const parsed = parsePythonLiteral(run.metrics, `${file} ${at}`);
  const successes = parsed instanceof Map ? parsed.get('episode_successes') : undefined;
  const rate = parsed instanceof Map ? parsed.get('success_rate') : undefined;
  if (!Array.isArray(successes) || typeof rate !== 'number') {
    throw invalidAt(file, at, 'the metrics need "success_rate" and "episode_successes"', HINT);
  }
  const { config } = run;
  const policy = typeof config.policy === 'string' && config.policy !== '' ? config.policy : 'random';
  sink.model({ kind: isRole(policy) ? 'role' : 'name', value: policy, file, at: `line ${run.line}` });
  const horizon = finite(below(config, ['eval', 'eval_budget']));
  const requested = finite(below(config, ['eval', 'num_eval']));
  if (horizon !== undefined && Number.isSafeInteger(horizon) && horizon > 0) sink.facts({ horizon });
  if (requested !== undefined && Number.isSafeInteger(requested) && requested >= 0) {
    sink.facts({ expectedEpisodes: requested });
    if (requested !== successes.length) {
      sink.finding({
        code: requested > successes.length ? 'coverage-gap' : 'episodes-exceed-request',
        severity: 'warning',
        message: `eval.num_eval asks for ${requested} episodes, and there are ${successes.length}`,
        file,
        at,
      });
    }
  }
  const environment = below(config, ['world', 'env_name']);
  const task = sink.task({
    suite: null,
    id: typeof environment === 'string' ? environment.slice(0, 400) : null,
    name: null,
  });
  const seed =
    Number.isSafeInteger(config.seed) && (config.seed as number) >= 0 ? (config.seed as number) : null;
  for (const [episode, success] of successes.entries()) {
    if (typeof success !== 'boolean') {
      throw invalidAt(
        file,
        at,
        `episode_successes ${episode} is ${JSON.stringify(success)}, not True or False`,
        HINT,
      );
    }
    sink.episode({
      task,
      episode,
      runSeed: seed,
      seed: null,
      seedSource: seed === null ? 'none' : 'config',
      outcome: success ? 'success' : 'failure',
      status: 'ok',
      evaluatorCounts: true,
      metrics: { planning_success: success ? 1 : 0 },
      file,
      at: `${at}, run ${index}, episode_successes ${episode}`,
    });
  }
  reconcileRate(rate, successes, file, at);
  const scope = { suite: null, task: typeof environment === 'string' ? environment.slice(0, 400) : null };
  sink.reported({ name: 'success_rate', scope, value: rate, unit: 'percent', text: `${rate} %`, file, at });
  return policy;
}

/** Runs with other seeds stand in the same file, so that each is compared with its own episodes. */
function reconcileRate(rate: number, successes: readonly unknown[], file: string, at: string): void {
  const k = successes.filter((success) => success === true).length;
  const found = (100 * k) / successes.length;
  if (successes.length === 0 || Math.abs(found - rate) <= 1e-9 * Math.max(1, found)) return;
  throw new WorldGateError(
    'counts-disagree',
    `${file} ${at}: success_rate is ${rate} %, but the episodes give ${Number(found.toPrecision(12))} % (${k} of ${successes.length})`,
    { hint: 'take the file as eval_wm.py wrote it' },
  );
}
