import { z } from 'zod';

/** Worst first: a run's verdict is the first of these that any of its required gates has. */
export const VERDICTS = ['error', 'failed', 'inconclusive', 'skipped', 'passed'] as const;
export const verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof verdict>;

/** What the caller lets fail a command; each includes those before it. An `error` verdict always fails. */
export const FAIL_ON = ['failed', 'inconclusive', 'skipped', 'never'] as const;
export const failOn = z.enum(FAIL_ON);
export type FailOn = z.infer<typeof failOn>;

/** `partial`: a shard that played its part to the end; only the run that is merged from all of them is completed. */
export const RUN_STATES = ['running', 'completed', 'partial', 'failed', 'skipped', 'cancelled'] as const;
export const runState = z.enum(RUN_STATES);
export type RunState = z.infer<typeof runState>;

export const CLAIM_OUTCOMES = [
  'supported',
  'supported_within_margin',
  'inconclusive',
  'underpowered',
  'not_supported',
  'invalid',
] as const;
export type ClaimOutcome = (typeof CLAIM_OUTCOMES)[number];

/** One row of an audit or release report. */
export const ROW_STATES = ['passed', 'failed', 'warning', 'not_run', 'invalid'] as const;
export type RowState = (typeof ROW_STATES)[number];

export const AUDIT_STATES = ['complete', 'incomplete', 'rejected', 'not_started'] as const;
export type AuditState = (typeof AUDIT_STATES)[number];

interface VerdictRow {
  verdict: Verdict;
  claimOutcomes: readonly ClaimOutcome[];
  rowStates: readonly RowState[];
  /** States in which a run with this verdict can end. */
  runStates: readonly RunState[];
  auditStates: readonly AuditState[];
  words: string;
  emoji: string;
}

/**
 * The one table that maps gate verdicts, claim outcomes, row states, run states and audit states onto
 * each other. `docs/verdicts.md` shows it, and a test holds the two together.
 */
export const VERDICT_TABLE: readonly VerdictRow[] = [
  {
    verdict: 'error',
    claimOutcomes: ['invalid'],
    rowStates: ['invalid'],
    runStates: ['failed', 'cancelled', 'running', 'partial'],
    auditStates: ['rejected'],
    words: 'Could not be decided',
    emoji: '💥',
  },
  {
    verdict: 'failed',
    claimOutcomes: ['not_supported'],
    rowStates: ['failed'],
    runStates: ['completed'],
    auditStates: ['complete'],
    words: 'Failed',
    emoji: '❌',
  },
  {
    verdict: 'inconclusive',
    claimOutcomes: ['inconclusive', 'underpowered'],
    rowStates: ['warning'],
    runStates: ['completed'],
    auditStates: ['complete', 'incomplete'],
    words: 'Inconclusive: not enough evidence either way',
    emoji: '❔',
  },
  {
    verdict: 'skipped',
    claimOutcomes: [],
    rowStates: ['not_run'],
    runStates: ['skipped', 'completed'],
    auditStates: ['not_started'],
    words: 'Skipped: nothing was decided',
    emoji: '⏭️',
  },
  {
    verdict: 'passed',
    claimOutcomes: ['supported', 'supported_within_margin'],
    rowStates: ['passed'],
    runStates: ['completed'],
    auditStates: ['complete'],
    words: 'Passed',
    emoji: '✅',
  },
];

export function verdictRow(of: Verdict): VerdictRow {
  return VERDICT_TABLE.find((row) => row.verdict === of)!;
}

/** The worst of several verdicts; `skipped` for none, because nothing was decided. */
export function worstVerdict(verdicts: Iterable<Verdict>): Verdict {
  const present = new Set(verdicts);
  return VERDICTS.find((candidate) => present.has(candidate)) ?? 'skipped';
}

/** Exit code of a command that ended with `of` (DESIGN: 0 let pass, 1 failed, 3 inconclusive or skipped, 4 error). */
export function exitCodeFor(of: Verdict, failOnLevel: FailOn): 0 | 1 | 3 | 4 {
  if (of === 'error') return 4;
  const level = FAIL_ON.indexOf(failOnLevel);
  if (failOnLevel === 'never') return 0;
  if (of === 'failed') return 1;
  if (of === 'inconclusive') return level >= 1 ? 3 : 0;
  if (of === 'skipped') return level >= 2 ? 3 : 0;
  return 0;
}
