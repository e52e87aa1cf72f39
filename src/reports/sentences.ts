import type { Report } from '../contracts/report.ts';
import { FIXED_PLAN } from '../contracts/run.ts';
import { formatCount, formatRequired, plural } from './format.ts';
import { clip, LONGEST } from './plain.ts';

/** What every rendering says of a run in the same words; plain text that its place still has to escape. */

/** Whether the run stopped early, and what that saved. */
export function stopSentence(report: Report): string {
  const { stop, episodes } = report;
  if (stop === null || episodes === null || stop.rule !== 'savi') return '';
  const needed = fixedPlanText(report);
  return stop.stopped_early
    ? `Early stopping decided after ${formatCount(episodes.run)} of ${plural(episodes.planned, 'planned episode')}${needed}.`
    : `Early stopping was on, and all ${plural(episodes.planned, 'planned episode')} were used${needed}.`;
}

/** The fixed plan is that of the first success-rate gate with which the run was planned. */
function fixedPlanText({ stop, gates, preset }: Report): string {
  const planner = gates.find(({ kind }) => kind === 'success_rate');
  const size = stop?.fixed_plan_episodes ?? null;
  if (size === null || planner === undefined || preset.gates_overridden) return '';
  const name = clip(planner.name, LONGEST.name);
  const power = formatRequired(FIXED_PLAN.power, 'share');
  const distance = formatRequired(FIXED_PLAN.difference, 'points');
  return `; a fixed plan for the gate ${name}, with ${power} power at ${distance}, would have needed ${formatCount(size)}`;
}

/** What follows the command: what it needs that is not in the repository. */
export function baselineNeeded({ baseline }: Report): { before: string; run: string; after: string } | null {
  if (baseline?.source !== 'run' || baseline.run_id === null) return null;
  return {
    before: 'Needs the baseline run ',
    run: baseline.run_id,
    after: ', which is only where it was made: among the artifacts of its own job, or on that machine.',
  };
}

/** Said wherever gates other than those of the preset decided. */
export const GATES_REPLACED = 'The gates of this preset were replaced by a file (--gates) for this run.';

/** What is not real, and what the results are good for all the same. */
export function mockSentence(report: Report): string {
  const roles = new Set(
    report.components.filter(({ origin }) => origin === 'mock').map(({ role }) => role.replaceAll('_', ' ')),
  );
  const which = roles.size === 0 ? '' : ` (${[...roles].join(', ')})`;
  return `These results rest on a mock${which}: they show that the pipeline works, and nothing about a policy.`;
}
