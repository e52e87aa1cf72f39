import type { RunPlan } from '../contracts/plan.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { matchBaseline } from '../gates/baseline-match.ts';
import { StopMonitor } from '../gates/stop-monitor.ts';
import { watchedClaims } from '../gates/stop-rule.ts';
import { readCompletedRun, type StoredRun } from '../runs/read-run.ts';
import { PLAN_FILE, readPlan } from './run-plan.ts';

/**
 * A completed run with its plan, neither edited since, as far as they show it.
 * @param dir absolute
 * @throws WorldGateError as `readCompletedRun`, `readPlan` and {@link requirePlanned}
 */
export function readPlannedRun(dir: string): { run: StoredRun; plan: RunPlan } {
  const run = readCompletedRun(dir);
  const plan = readPlan(run.dir, run.manifest);
  requirePlanned(run, plan, null);
  return { run, plan };
}

/**
 * Checks a completed run against the plan that it was started with: it is of the plan's kind, and has as many episodes or
 * samples as the plan asks for; the stop rule watched the gates that the plan has, the run stopped where they were decided
 * and not elsewhere, and the baseline that the plan asks for was there. Otherwise gates could be relaxed, episodes chosen,
 * or a comparison dropped after the run.
 * @param other the earlier run that it was compared with, where it is at hand
 * @throws WorldGateError `run-tampered`
 */
export function requirePlanned(
  run: StoredRun,
  { preset, baseline_run }: RunPlan,
  other: StoredRun | null,
): void {
  const { manifest, header, records, measurements } = run;
  const tampered = (message: string) =>
    new WorldGateError('run-tampered', message, {
      hint: 'Files of the run were edited after it ended: run the evaluation again, or give other gates with --gates.',
    });
  if (manifest.kind !== preset.kind) {
    throw tampered(
      `the run is said to be of kind "${manifest.kind}", but ${PLAN_FILE} asks for "${preset.kind}"`,
    );
  }
  const samples = measurements?.samples_ms.policy.length;
  if (samples !== undefined && samples !== preset.benchmark?.samples) {
    throw tampered(
      `the run holds ${samples} samples, but ${PLAN_FILE} asks for ${preset.benchmark?.samples ?? 'none'}`,
    );
  }
  if (header === null) return;
  const asked = (preset.episodes ?? 0) * header.tasks.length;
  if (header.plan.episodes !== asked) {
    throw tampered(
      `the results are of ${header.plan.episodes} planned episodes, but ${PLAN_FILE} asks for ${asked}`,
    );
  }
  const { stop, seed } = header.plan;
  if (preset.stop !== stop.rule || preset.seed !== seed) {
    throw tampered(`${PLAN_FILE} has another stop rule or seed than the results`);
  }
  const baseline = manifest.baseline;
  const policyDue = baseline_run === null && preset.baseline?.policy !== undefined;
  if (policyDue !== (baseline?.source === 'policy') || baseline_run !== (baseline?.run_id ?? null)) {
    throw tampered(`${PLAN_FILE} asks for another baseline than the one that the run was compared with`);
  }
  if (stop.rule === 'fixed') return;
  const claims = watchedClaims(preset.gates, baseline !== null);
  if (JSON.stringify(claims) !== JSON.stringify(stop.claims)) {
    throw tampered(`the gates in ${PLAN_FILE} are not those that the stop rule watched`);
  }
  const partners = run.baseline?.records ?? other?.records;
  // What the comparison was made with may be on another machine.
  if (baseline !== null && partners === undefined) return;
  const tasks = header.tasks.map(({ name }) => name);
  const planned = header.plan.episodes;
  const match = partners && matchBaseline({ tasks, seed, planned }, partners);
  const monitor = new StopMonitor(preset.gates, tasks, planned, baseline !== null);
  for (const record of records) monitor.observe(record, match?.partnerOf(record.episode) ?? null);
  if ((monitor.stoppingIndex ?? planned) === records.length) return;
  throw tampered(
    `the run holds ${records.length} episodes, but its stop rule ends it after ${monitor.stoppingIndex ?? planned}`,
  );
}
