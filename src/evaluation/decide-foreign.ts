import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { GateResult } from '../contracts/gate.ts';
import type { Report } from '../contracts/report.ts';
import type { ForgeBudget } from '../contracts/worldforge/benchmark.ts';
import { FORGE_RUN_ID } from '../contracts/worldforge/run-manifest.ts';
import { writeFileAtomic } from '../foundation/atomic-file.ts';
import { hexOf } from '../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../foundation/errors.ts';
import { parseJson } from '../foundation/json.ts';
import { quoted } from '../foundation/plain-value.ts';
import { decodeText, readSmallFile } from '../foundation/read-text.ts';
import { readBelow } from '../foundation/safe-path.ts';
import { runVerdict } from '../gates/decide.ts';
import { decideBudgets, decideScenarios, gatesAtFloor } from '../gates/foreign-budgets.ts';
import { redactText } from '../observability/redaction/index.ts';
import { FORGE_BENCHMARK_BOUNDARY, FORGE_EVALUATION_BOUNDARY } from '../reports/boundaries.ts';
import { utcTime } from '../runs/check-rows.ts';
import { forgeBudgetsIn } from '../runs/forge-budgets.ts';
import { MANIFEST } from '../runs/layout.ts';
import { readForeignRun } from '../runs/worldforge.ts';
import { type ForgeReport, MOST_REPORT_BYTES, readForgeReport } from '../runs/worldforge-report.ts';

const LIMITS = { maxBytes: MOST_REPORT_BYTES };

export interface ForeignRequest {
  /** A path, or the id of a run in `.worldforge/runs`. */
  reference: string;
  /** Absolute folder that paths are relative to, and names are shown from. */
  from: string;
  /** Absolute path of a budget file of WorldForge; for a benchmark only. */
  budgetsFile: string | undefined;
  /** Whether gates or a baseline of ours were asked for, which nothing of WorldForge has. */
  hasOwnGates: boolean;
  /** Absolute folder that the decided report is written to, under the id of the run. */
  outputDir: string;
}

export interface ForeignOutcome {
  report: Report;
  /** Absolute path of the report as JSON. */
  reportJson: string;
}

/** The report of WorldForge, or the run workspace with one, that a reference names; `null` for what is not of that tool. */
function targetOf(reference: string, from: string): string | null {
  if (FORGE_RUN_ID.test(reference)) {
    const inWorkspace = path.join(from, '.worldforge', 'runs', reference);
    if (existsSync(inWorkspace)) return inWorkspace;
  }
  const target = path.resolve(from, reference);
  const found = statSync(target, { throwIfNoEntry: false });
  if (found === undefined) return null;
  return found.isFile() || (found.isDirectory() && isForeignFolder(target)) ? target : null;
}

function isForeignFolder(folder: string): boolean {
  if (!existsSync(path.join(folder, MANIFEST))) return false;
  try {
    const value = parseJson(decodeText(readBelow(folder, MANIFEST, LIMITS), MANIFEST), MANIFEST);
    // Versions of ours are texts, those of WorldForge numbers.
    return typeof (value as { schema_version?: unknown } | null)?.schema_version === 'number';
  } catch (error) {
    // The reader of our own runs says what is wrong.
    if (isWorldGateError(error)) return false;
    throw error;
  }
}

/**
 * Decides a report of WorldForge and writes what was decided as a report of ours, which everything that shows ours can show.
 * Budgets come from the file, else from the gate that the report itself holds; without either a benchmark is `skipped`. A
 * run workspace fails as well by what its manifest says against its report.
 * @returns null where the reference names nothing of WorldForge
 * @throws WorldGateError `usage`, `report-invalid`, `digest-mismatch`, `budgets-invalid`, `budgets-unreviewed`, `run-invalid`, and those of reading
 */
export function decideForeign(request: ForeignRequest): ForeignOutcome | null {
  const { reference, from, budgetsFile, outputDir } = request;
  const target = targetOf(reference, from);
  if (target === null) {
    if (budgetsFile === undefined) return null;
    throw new WorldGateError(
      'usage',
      `--budgets is for WorldForge, and ${quoted(reference)} names nothing of it`,
      {
        hint: 'Name a report or a run workspace of WorldForge, or give other gates to a run of WorldGate.',
      },
    );
  }
  if (request.hasOwnGates) {
    throw new WorldGateError(
      'usage',
      'gates and a baseline are for runs of WorldGate, and this is one of WorldForge',
      {
        hint: 'Give its budget file with --budgets; `worldgate runs compare` compares two of its runs.',
      },
    );
  }
  const below = path.relative(from, target).split(path.sep).join('/');
  const shownAs =
    below === '' || below.startsWith('../') || path.isAbsolute(below) ? path.basename(target) : below;
  const { read, failures } = opened(target, shownAs, budgetsFile !== undefined);
  if (read.kind === 'evaluation' && budgetsFile !== undefined) {
    throw new WorldGateError('budgets-invalid', `${shownAs} is an evaluation, which has no budgets`, {
      hint: 'Leave out --budgets: every scenario that failed fails it.',
    });
  }
  const { gates, reason } = decided(read, budgetsFile);
  const all = [...gates, ...failures];
  const report = reportOf(read, all, reason, { shownAs, budgetsGiven: budgetsFile !== undefined });
  const reportJson = path.join(outputDir, `${report.run_id}.json`);
  mkdirSync(outputDir, { recursive: true });
  writeFileAtomic(reportJson, `${JSON.stringify(report, null, 2)}\n`);
  return { report, reportJson };
}

interface Opened {
  read: ForgeReport;
  /** What a manifest adds to the report. */
  failures: GateResult[];
}

function opened(target: string, shownAs: string, hasBudgets: boolean): Opened {
  if (statSync(target).isFile()) {
    return { read: readForgeReport(readSmallFile(target, LIMITS), shownAs), failures: [] };
  }
  const run = readForeignRun(target, shownAs);
  if (run.report === null) {
    const { summary, triage } = run.rows[0]!;
    throw new WorldGateError('run-invalid', `${shownAs} holds nothing to decide: ${summary}`, {
      hint: triage ?? 'Name a run of `worldforge eval` or `worldforge benchmark`.',
    });
  }
  const failures = run.rows
    // With budgets of the caller, those of the run do not count.
    .filter(
      ({ key, source }) => source.endsWith(MANIFEST) && !(hasBudgets && (key === 'budget' || key === 'run')),
    )
    .map(({ name, summary, triage }) => statementGate(name, `${summary} ${triage ?? ''}`.trim()));
  return { read: run.report, failures };
}

function decided(
  read: ForgeReport,
  budgetsFile: string | undefined,
): { gates: GateResult[]; reason: string } {
  if (read.kind === 'evaluation') {
    const gates = decideScenarios(read.report.results);
    return {
      gates,
      reason:
        gates.length === 0
          ? `The report holds no scenario. ${FORGE_EVALUATION_BOUNDARY}`
          : FORGE_EVALUATION_BOUNDARY,
    };
  }
  const { gate, report } = read;
  const own = budgetsFile === undefined;
  const budgets = own ? ownBudgets(gate?.budgets ?? []) : readBudgets(budgetsFile);
  const gates = decideBudgets(report.results, budgets);
  if (!own || gate === null) {
    const none = gates.length === 0 ? 'No budget was given. ' : '';
    return { gates, reason: `${none}${FORGE_BENCHMARK_BOUNDARY}${floorWords(gates)}` };
  }
  const found = gates.filter(({ verdict }) => verdict === 'failed').length;
  const isStale = gate.passed !== (found === 0) || gate.violations > 0 !== found > 0;
  const stale = `The gate in the report says ${gate.passed ? 'passed' : 'failed'} and lists ${gate.violations} violations; its budgets and results give ${found}. One of them was edited: take the report as WorldForge wrote it.`;
  return {
    gates: isStale ? [...gates, statementGate('gate of the report', stale)] : gates,
    reason: `${FORGE_BENCHMARK_BOUNDARY}${floorWords(gates)}`,
  };
}

function floorWords(gates: readonly GateResult[]): string {
  const names = gatesAtFloor(gates).map(({ name }) => name);
  if (names.length === 0) return '';
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return ` WorldForge writes every latency under 0.1 ms as 0.1 ms, so these may be no measurements: ${names.slice(0, 3).join(', ')}${more}.`;
}

/** A failure that no budget and no scenario stands for: what a file says of itself. */
function statementGate(name: string, sentence: string): GateResult {
  return {
    name,
    kind: 'coverage',
    optional: false,
    verdict: 'failed',
    measured: null,
    required: null,
    comparator: '<=',
    unit: '',
    interval: [null, null],
    level: null,
    n: 0,
    method: 'aggregate',
    alpha: null,
    sentence,
    further_episodes: null,
    change: null,
    rows: [],
    not_for_proof: false,
  };
}

/** @throws WorldGateError `budgets-invalid`, `budgets-unreviewed`, and those of reading */
function readBudgets(file: string): ForgeBudget[] {
  const name = path.basename(file);
  const value = parseJson(decodeText(readSmallFile(file), name), name);
  return forgeBudgetsIn(value, name);
}

function ownBudgets(budgets: readonly unknown[]): ForgeBudget[] {
  if (budgets.length === 0) return [];
  return forgeBudgetsIn(budgets, 'gate.budgets of the report');
}

function reportOf(
  read: ForgeReport,
  gates: GateResult[],
  reason: string,
  { shownAs, budgetsGiven }: { shownAs: string; budgetsGiven: boolean },
): Report {
  const { provenance } = read.report;
  const mock = gates.some((gate) => gate.not_for_proof);
  const noun = read.kind === 'evaluation' ? `eval ${provenance.suite_id ?? ''}`.trim() : 'benchmark';
  const finished = utcTime(provenance.created_at);
  if (finished === null) {
    throw new WorldGateError(
      'report-invalid',
      `${shownAs}: provenance.created_at is no time with an offset from UTC`,
      {
        hint: 'Take the report as WorldForge wrote it.',
      },
    );
  }
  return {
    schema_version: 'worldgate.report.v1',
    run_id: runIdOf(finished, read),
    preset: {
      name: `worldforge ${noun}`,
      title: redactText(`WorldForge ${read.version}: ${shownAs}${budgetsGiven ? ' with a budget file' : ''}`),
      gates_overridden: false,
    },
    kind: read.kind === 'evaluation' ? 'eval' : 'benchmark',
    verdict: runVerdict(gates),
    reason,
    error: null,
    not_for_proof: mock,
    gates,
    groups: [],
    groups_by: 'task',
    groups_method: null,
    episodes: null,
    stop: null,
    baseline: null,
    latency: null,
    latency_baseline: null,
    latency_ratio: null,
    result_digest: null,
    digest_reach: 'none',
    terminations: {},
    reproduce: redactText((provenance.command ?? ['worldforge', read.kind]).join(' ')),
    commit: null,
    finished_at: finished,
    duration_s: null,
    hardware: 'not recorded by WorldForge',
    components: [],
    boundary: read.kind === 'evaluation' ? FORGE_EVALUATION_BOUNDARY : FORGE_BENCHMARK_BOUNDARY,
  };
}

/** In the form of our ids: when it was made, and the beginning of the digest of its bytes. */
function runIdOf(finished: string, { digest }: ForgeReport): string {
  return `${finished.replace(/[-:.]/g, '')}`.replace(/^(\d{8}T\d{9})Z$/, `$1Z-${hexOf(digest).slice(0, 8)}`);
}
