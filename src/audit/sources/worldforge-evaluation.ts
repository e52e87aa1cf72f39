import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { isMockName } from '../../gates/mock-name.ts';
import type { ImportSink } from '../importing/contract.ts';
import { pointerOf } from '../importing/json-stream.ts';
import { invalid, type Report, record } from './worldforge-report.ts';

const METRIC = /^[a-z][a-z0-9_]{0,63}$/;
/** Names that a claim must not find here with another meaning than ours. */
const RESERVED = new Set(['success_rate', 'contract_pass', 'contract_score']);

interface Scenarios {
  passed: number;
  scores: number[];
}

/** The scenarios of one report: each is one deterministic check, so each is one episode of a task of its own. */
export function readEvaluation(report: Report, sink: ImportSink): void {
  const { file, at, results } = report;
  const seen = new Set<string>();
  const found: Scenarios = { passed: 0, scores: [] };
  for (const [index, row] of results.entries()) {
    const where = `${at}/results/${index}`;
    const { suite_id: suite, scenario, score, passed } = row;
    if (typeof suite !== 'string' || suite === '') throw invalid(file, `${where}/suite_id`, 'is no name');
    if (typeof scenario !== 'string' || scenario === '')
      throw invalid(file, `${where}/scenario`, 'is no name');
    if (typeof passed !== 'boolean') {
      throw invalid(file, `${where}/passed`, `is ${JSON.stringify(passed)}, not true or false`);
    }
    if (typeof score !== 'number' || !(score >= 0 && score <= 1)) {
      throw invalid(file, `${where}/score`, `is ${JSON.stringify(score)}, not a number from 0 to 1`);
    }
    const key = JSON.stringify([suite, scenario]);
    if (seen.has(key)) throw invalid(file, where, `is the scenario ${quoted(scenario)} a second time`);
    seen.add(key);
    found.passed += passed ? 1 : 0;
    found.scores.push(score);
    sink.episode({
      task: sink.task({ suite, id: scenario, name: null }),
      episode: 0,
      runSeed: null,
      seed: null,
      seedSource: 'none',
      // A contract that held is not a robot that succeeded.
      outcome: null,
      status: 'ok',
      evaluatorCounts: true,
      metrics: { ...numbersOf(row.metrics), contract_pass: passed ? 1 : 0, contract_score: score },
      file,
      at: where,
    });
  }
  if (results.length === 0) throw invalid(file, `${at}/results`, 'holds no scenario');
  // Every scenario of a suite counts; an adapter that raises ends the run without a report.
  sink.supplies('DENOMINATOR_POLICY');
  checkSummaries(report, found, sink);
  noteBoundary(report, sink);
}

function numbersOf(metrics: unknown): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const [name, value] of Object.entries(record(metrics) ?? {})) {
    if (METRIC.test(name) && !RESERVED.has(name) && typeof value === 'number' && Number.isFinite(value)) {
      numbers[name] = value;
    }
  }
  return numbers;
}

/** `provider_summaries` against the scenarios. */
function checkSummaries({ file, at, body, results }: Report, found: Scenarios, sink: ImportSink): void {
  const summaries = Array.isArray(body.provider_summaries) ? body.provider_summaries : [];
  const n = results.length;
  const mean = found.scores.reduce((sum, score) => sum + score, 0) / n;
  for (const [index, value] of summaries.entries()) {
    const summary = record(value) ?? {};
    const expected: [key: string, found: number, unit: 'count' | 'ratio' | 'score'][] = [
      ['scenario_count', n, 'count'],
      ['passed_scenario_count', found.passed, 'count'],
      ['failed_scenario_count', n - found.passed, 'count'],
      ['pass_rate', found.passed / n, 'ratio'],
      ['average_score', mean, 'score'],
    ];
    for (const [name, actual, unit] of expected) {
      const stated = summary[name];
      if (stated === undefined) continue;
      const where = pointerOf(['provider_summaries', index, name]);
      if (typeof stated !== 'number' || Math.abs(stated - actual) > 1e-9) {
        throw new WorldGateError(
          'counts-disagree',
          `${file} ${at}${where}: is ${JSON.stringify(stated)}, but the scenarios give ${actual}`,
          { hint: 'one of the two was edited: take the report as WorldForge wrote it' },
        );
      }
      const scope = { suite: typeof body.suite_id === 'string' ? body.suite_id : null, task: null };
      sink.reported({ name, scope, value: stated, unit, text: String(stated), file, at: `${at}${where}` });
    }
  }
}

function noteBoundary({ file, at, results }: Report, sink: ImportSink): void {
  const provider = results[0]!.provider as string;
  sink.finding({
    code: 'contract-check',
    severity: 'warning',
    message: `the suites check whether the adapter ${quoted(provider)} keeps its contract: contract_pass and contract_score say nothing of a robot, of physical fidelity or of safety, and there is no success rate; which weights stood behind the adapter the report does not say`,
    file,
    at: `${at}/claim_boundary`,
  });
  noteMock([provider], 'not-for-proof', file, `${at}/results/0/provider`, sink);
}

/**
 * Says that a mock answered.
 * @param code `not-for-proof` where a claim could be decided from what it answered; it then is not
 */
export function noteMock(
  providers: readonly string[],
  code: 'not-for-proof' | 'mock-provider',
  file: string,
  at: string,
  sink: ImportSink,
): void {
  const mock = providers.find(isMockName);
  if (mock === undefined) return;
  sink.finding({
    code,
    severity: 'warning',
    message: `the provider ${quoted(mock)} computes its answers from fixed formulas: nothing here is about a model`,
    file,
    at,
  });
}
