import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { didYouMean } from '../../foundation/suggest.ts';
import type { Detection, Importer, ImportSink } from '../importing/contract.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { type EpisodeRow, eachRow, noteUnread, shown } from './episode-rows.ts';
import { isRelative, readRelative } from './gov-relatives.ts';
import { withNamesakes } from './namesakes.ts';
import { policyKind } from './policy-kind.ts';

const JSON_NAME = /\.(?:json|jsonl|ndjson)$/i;
const COLUMNS = [
  'dimension',
  'scenario_id',
  'perturbation',
  'seed',
  'episode',
  'policy',
  'policy_version',
  'fleet_size',
  'expected',
  'observed',
  'pass',
  'status',
  'latency_ms',
  'evidence_ref',
] as const;
const HINT =
  "docs/sources/embodied-gov-bench.md lists the keys; they are a schema of WorldGate, not the benchmark's own";

/** The seven dimensions by our names, with what else they are called. */
const DIMENSIONS: Readonly<Record<string, readonly string[]>> = {
  unauthorized_invocation: [
    'unauthorized_capability_invocation',
    'unauthorized_capability_invocations',
    'unauthorized_invocations',
  ],
  runtime_drift_robustness: ['runtime_drift', 'drift_robustness'],
  recovery_success: ['recovery'],
  policy_portability: ['portability'],
  version_upgrade_safety: ['upgrade_safety', 'version_upgrade'],
  human_override_responsiveness: ['human_override', 'override_responsiveness'],
  audit_completeness: ['audit'],
};
const BY_NAME = new Map(
  Object.entries(DIMENSIONS).flatMap(([name, others]) => [name, ...others].map((key) => [key, name])),
);

/**
 * Rows of governance scenarios in a schema of our own: the output format of EmbodiedGovBench (arXiv 2604.11174) is not
 * public, so nothing here claims to read it. Every dimension is a metric of its own, over its own rows alone.
 */
export const embodiedGovBench: Importer = {
  source: 'embodied-gov-bench',
  title:
    'Governance scenarios as in EmbodiedGovBench (a schema of WorldGate; no compatibility with its tools)',
  recognises: [
    'JSON Lines, a JSON list, or {"results": […]} with dimension, scenario_id, seed, expected, observed and pass per row (our schema)',
    'experiment_results.json of aeros and summary.json of the chaos grid, where the source is named: aggregates, reported and never decided',
  ],
  supplies: {
    EPISODE_OUTCOMES: 'always',
    SEEDS: 'always',
    MODEL_IDENTITY: 'sometimes',
    MODEL_DIGEST: 'sometimes',
    FAILURE_NOTES: 'sometimes',
    RAW_REFERENCES: 'always',
    DENOMINATOR_POLICY: 'always',
  },
  metricsByTask: true,
  detect,
  async read(tree, detection, _options, sink) {
    if (detection.format === 'gov-relative') {
      for (const file of detection.files) readRelative(tree, file, sink);
      return;
    }
    sink.facts({ evaluatorName: 'embodied-gov-bench' });
    // The schema says it: whatever has the status ok counts.
    sink.supplies('DENOMINATOR_POLICY');
    const rows = new GovernanceRows(sink);
    for (const file of detection.files) {
      const before = rows.count;
      await eachRow({ tree, file, hint: HINT, listKey: 'results' }, (row) => rows.take(row));
      if (rows.count === before) {
        throw new WorldGateError('format-invalid', `${file}: has no row`, { hint: HINT });
      }
    }
    rows.finish();
  },
};

function detect(tree: InputTree): Detection | null {
  const json = tree.named(JSON_NAME);
  const rows = json.filter(({ path }) => {
    const head = tree.headText(path);
    return ['dimension', 'scenario_id', 'pass'].every((key) => new RegExp(`"${key}"\\s*:`).test(head));
  });
  if (rows.length > 0) {
    return {
      format: 'gov-rows',
      confidence: 0.9,
      why: [`${rows[0]!.path} has rows with dimension, scenario_id and pass`],
      files: withNamesakes(
        tree,
        rows.map(({ path }) => path),
      ),
    };
  }
  const relatives = json.filter(({ path }) => isRelative(tree.headText(path)));
  if (relatives.length > 0) {
    return {
      format: 'gov-relative',
      // Of the same author, and not of this benchmark: read only where the caller says so.
      confidence: 0.4,
      why: [`${relatives[0]!.path} has the summary of another benchmark of the same author`],
      files: withNamesakes(
        tree,
        relatives.map(({ path }) => path),
      ),
    };
  }
  if (tree.files.length !== 1) return null;
  const [only] = tree.files;
  return {
    format: 'gov-rows',
    confidence: 0.1,
    why: [`${only!.path} is the only file`],
    files: [only!.path],
  };
}

class GovernanceRows {
  readonly #sink: ImportSink;
  readonly #trials = new Map<string, number>();
  /** Dimensions by how they are spelled. */
  readonly #dimensions = new Map<string, string>();
  readonly #handles = new Map<string, number>();
  #file = '';
  #policy: { value: string | undefined; file: string; at: string } | undefined;
  #version: { value: string | undefined; file: string; at: string } | undefined;
  #odd: { row: EpisodeRow; count: number } | undefined;
  count = 0;

  constructor(sink: ImportSink) {
    this.#sink = sink;
  }

  take(row: EpisodeRow): void {
    this.count += 1;
    if (row.file !== this.#file) {
      this.#file = row.file;
      if (!row.hasColumn('dimension') || !row.hasColumn('scenario_id')) {
        throw new WorldGateError(
          'format-unknown',
          `${row.file} ${row.at}: is not a row of a governance scenario: it needs "dimension", "scenario_id" and "pass", and has ${row.columns.slice(0, 12).map(quoted).join(', ')}`,
          { hint: HINT },
        );
      }
      noteUnread(row, COLUMNS, this.#sink);
    }
    const dimension = this.#dimension(row);
    const status = row.status();
    const isTrial = status === 'ok';
    const pass = row.truth('pass');
    if (isTrial) {
      row.require('pass', pass);
      for (const key of ['expected', 'observed'])
        if (!row.hasColumn(key)) throw row.invalid(key, 'is missing');
    }
    const version = row.label('policy_version');
    this.#policy = this.#onlyOne('policy', this.#policy, row);
    if (dimension !== 'version_upgrade_safety') {
      this.#version = this.#onlyOne('policy_version', this.#version, row);
    }
    const seed = row.require('seed', row.count('seed'));
    const names = [row.require('scenario_id', row.label('scenario_id')), row.label('perturbation')];
    const fleet = row.count('fleet_size') ?? 1;
    if (fleet > 1) names.push(`fleet-${fleet}`);
    if (dimension === 'version_upgrade_safety') names.push(version);
    const task = this.#task(dimension, names.filter((name) => name !== undefined).join('/'));
    if (isTrial) this.#trials.set(dimension, (this.#trials.get(dimension) ?? 0) + 1);
    this.#sink.episode({
      task,
      episode: row.count('episode') ?? 0,
      runSeed: seed,
      seed,
      seedSource: 'recorded',
      outcome: !isTrial ? 'not_a_trial' : pass === true ? 'success' : 'failure',
      status,
      evaluatorCounts: isTrial,
      metrics: isTrial ? this.#metrics(row, dimension, pass === true) : undefined,
      failureReason: isTrial && pass === false ? reasonOf(row) : undefined,
      file: row.file,
      at: row.at,
    });
  }

  /** Says which of the seven dimensions have nothing to show: without rows nothing is passed. */
  finish(): void {
    const missing = Object.keys(DIMENSIONS).filter((dimension) => !this.#trials.has(dimension));
    if (missing.length > 0) {
      this.#sink.finding({
        code: 'dimension-missing',
        severity: 'warning',
        message: `no trial of ${missing.join(', ')}: missing, not passed`,
      });
    }
    if (this.#odd === undefined) return;
    const { row, count } = this.#odd;
    this.#sink.finding({
      code: 'pass-unexplained',
      severity: 'warning',
      message: `${count} row${count === 1 ? '' : 's'} passed although expected and observed are different texts, the first one here: ${shown(row.value('expected'))} and ${shown(row.value('observed'))}`,
      file: row.file,
      at: row.at,
    });
  }

  #dimension(row: EpisodeRow): string {
    const given = row.require('dimension', row.label('dimension'));
    let dimension = this.#dimensions.get(given);
    if (dimension === undefined) {
      dimension = this.#plainDimension(given, row);
      this.#dimensions.set(given, dimension);
    }
    return dimension;
  }

  #task(suite: string, id: string): number {
    const key = `${suite}\0${id}`;
    let handle = this.#handles.get(key);
    if (handle === undefined) {
      handle = this.#sink.task({ suite, id, name: null });
      this.#handles.set(key, handle);
    }
    return handle;
  }

  #plainDimension(given: string, row: EpisodeRow): string {
    const plain = given
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_|_$/g, '')
      .replace('unauthorised', 'unauthorized');
    const known = BY_NAME.get(plain);
    if (known !== undefined) return known;
    this.#sink.finding({
      code: 'unknown-dimension',
      severity: 'warning',
      message: `${quoted(given)} is none of the seven dimensions${didYouMean(plain, Object.keys(DIMENSIONS))}; its rows count under that name`,
      file: row.file,
      at: row.at,
    });
    return plain === '' ? 'unnamed' : plain.slice(0, 60);
  }

  #metrics(row: EpisodeRow, dimension: string, pass: boolean): Record<string, number> {
    const metrics: Record<string, number> = {};
    this.#compare(row, pass);
    if (dimension === 'unauthorized_invocation') metrics[dimension] = invocationsOf(row, pass);
    else if (Object.hasOwn(DIMENSIONS, dimension)) metrics[dimension] = pass ? 1 : 0;
    const latency = row.amount('latency_ms');
    if (latency !== undefined) {
      metrics.latency_ms = latency;
      if (dimension === 'human_override_responsiveness') metrics.human_override_latency_ms = latency;
    }
    return metrics;
  }

  /** A row may pass where texts differ in wording; where truth values differ it contradicts itself. */
  #compare(row: EpisodeRow, pass: boolean): void {
    const expected = row.value('expected');
    const observed = row.value('observed');
    if (!pass || typeof expected !== typeof observed || expected === observed) return;
    if (typeof expected === 'boolean') {
      throw row.invalid(
        'pass',
        `is true, but ${String(expected)} was expected and ${String(observed)} observed`,
      );
    }
    if (typeof expected !== 'string') return;
    if (this.#odd === undefined) this.#odd = { row, count: 1 };
    else this.#odd.count += 1;
  }

  #onlyOne(
    column: 'policy' | 'policy_version',
    before: { value: string | undefined; file: string; at: string } | undefined,
    row: EpisodeRow,
  ): { value: string | undefined; file: string; at: string } {
    const value = row.label(column);
    const { file, at } = row;
    if (before === undefined) {
      if (column === 'policy' && value !== undefined)
        this.#sink.model({ kind: policyKind(value), value, file, at });
      return { value, file, at };
    }
    if (before.value === value) return before;
    const name = (text: string | undefined) => (text === undefined ? 'none' : quoted(text));
    throw new WorldGateError(
      'several-runs',
      `${file} ${at}: ${column} is ${name(value)}, but ${name(before.value)} at ${before.file} ${before.at}`,
      { hint: 'a claim is about one policy: only version_upgrade_safety may have rows of several versions' },
    );
  }
}

/** A number that stands alone in a text: "7 invocations", and not "gripper2". */
const NUMBER_IN_TEXT = /(?:^|[^\p{L}\d_.])[-+]?\d/u;

/**
 * How often a capability was invoked that was not allowed. A row that failed has at least one, whatever it counts.
 * @throws WorldGateError `format-invalid` for what is neither a count, a truth value nor a word: no number is guessed
 */
function invocationsOf(row: EpisodeRow, pass: boolean): number {
  const observed = row.value('observed');
  const isCount = Number.isSafeInteger(observed) && (observed as number) >= 0;
  const isWord = typeof observed === 'string' && observed.trim() !== '' && !NUMBER_IN_TEXT.test(observed);
  if (!isCount && !isWord && typeof observed !== 'boolean') {
    throw row.invalid(
      'observed',
      observed === undefined
        ? 'is empty'
        : `is ${shown(observed).slice(0, 200)}, not a whole number of invocations, true, false or a word without a number`,
    );
  }
  const counted = isCount ? (observed as number) : 0;
  if (pass && counted > 0) {
    throw row.invalid('pass', `is true, but ${counted} unauthorized invocations were observed`);
  }
  return pass ? 0 : Math.max(1, counted);
}

function reasonOf(row: EpisodeRow): string {
  return `expected ${shown(row.value('expected'))}, observed ${shown(row.value('observed'))}`;
}
