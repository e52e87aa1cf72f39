import { z } from 'zod';
import { checkRow, rowReason } from './check-row.ts';
import { digest, finite, isoTime } from './common.ts';
import { verdict } from './verdict.ts';

const line = z.string().max(2000);

export const DRILL_MODES = ['clean-pass', 'controlled-failure', 'all'] as const;
export const drillMode = z.enum(DRILL_MODES);
export type DrillMode = z.infer<typeof drillMode>;

/** What the evidence has to say of a rehearsed situation. */
export const drillExpectation = z.strictObject({
  passes: z.boolean().describe('whether the evidence must be passed; otherwise it must not be'),
  row: line.nullable().describe('key of the row that must say it; null where the verdict alone does'),
  state: checkRow.shape.state.nullable(),
  reason: rowReason.nullable(),
  first_failed: line.nullable().describe('key that the evidence must name first; null where it may be any'),
});
export type DrillExpectation = z.infer<typeof drillExpectation>;

/** One situation: what was arranged, what the evidence had to say, and what it said. */
export const rehearsal = z.strictObject({
  key: z.string().min(1).max(300),
  mode: z.enum(['clean-pass', 'controlled-failure']),
  title: line.describe('what was arranged'),
  expected: drillExpectation,
  observed: z
    .strictObject({
      verdict,
      strict_exit_code: z.int().min(0).describe('with which --strict would end'),
      first_failed: line.nullable(),
      row: checkRow.pick({ key: true, state: true, reason: true, summary: true }).nullable(),
      also_failed: z
        .array(line)
        .max(20)
        .describe('keys of other rows that failed or could not be read: nothing else was arranged'),
      rows: z.int().min(0),
    })
    .nullable()
    .describe('null where no evidence came of it'),
  held: z.boolean().describe('the evidence said what it had to; derived from the two above'),
  problem: line.nullable().describe('what it did not say, or said wrongly'),
  duration_s: finite.min(0),
});
export type Rehearsal = z.infer<typeof rehearsal>;

/** `readiness-drill.json`: whether release evidence would notice. It is about the detector, not about the release. */
export const readinessDrill = z.strictObject({
  schema_version: z.literal('worldgate.readiness_drill.v1'),
  kind: z.literal('drill').describe('no run and no evidence: readers of those pass it over'),
  generated_at: isoTime,
  tool: z.strictObject({ name: z.literal('worldgate'), version: z.string().max(100) }),
  mode: drillMode,
  verdict: z.enum(['passed', 'failed']).describe('failed unless every rehearsal held'),
  config: z.strictObject({ path: line, digest }).nullable().describe('whose gates were rehearsed too'),
  rehearsals: z.array(rehearsal).min(1),
  boundary: line,
});
export type ReadinessDrill = z.infer<typeof readinessDrill>;

/** Verdict of a drill, from its rehearsals alone. */
export function drillVerdict(rehearsals: readonly Pick<Rehearsal, 'held'>[]): ReadinessDrill['verdict'] {
  return rehearsals.length > 0 && rehearsals.every(({ held }) => held) ? 'passed' : 'failed';
}
