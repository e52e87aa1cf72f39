import { OWN_ACTION } from '../action-references.ts';

/** What one setting becomes. */
export interface Counterpart {
  /** `file:line`, as the reader finds it. */
  at: string;
  setting: string;
  /** Null where WorldGate has nothing of the kind. */
  becomes: string | null;
  why: string;
}

export interface Proposal {
  tool: string;
  counterparts: readonly Counterpart[];
  /** Steps of a workflow that take the place of what was read; empty where none do. */
  workflow: string;
  /** A preset for a policy of which these were the timings; null where the tool says nothing that one would hold. */
  preset: string | null;
  /** Commands to type, without the name of the program. */
  commands: readonly string[];
}

/** Where a tool's word stands in a text. */
export interface Found {
  line: number;
  name: string;
  value: string | null;
}

export interface AuditStep {
  from: string;
  mapping: string;
  /** Further inputs, as they stand in the file. */
  inputs: readonly string[];
}

/** The step that audits what a benchmark tool has written. @param ref of WorldGate's actions */
export function auditStep({ from, mapping, inputs }: AuditStep, ref: string): string {
  return [
    'permissions:',
    '  contents: read',
    '  pull-requests: write # without it there is no comment, and the verdict is the same',
    'steps:',
    '  # … the steps that run the benchmark, as they are …',
    `  - uses: ${OWN_ACTION}@${ref}`,
    '    with:',
    `      from: ${JSON.stringify(from)}`,
    '      source: generic',
    `      mapping: ${mapping}`,
    '      claim: claims/speed/claim.json',
    '      protocol: claims/speed/protocol.json',
    ...inputs.map((input) => `      ${input}`),
    '',
  ].join('\n');
}

/** The claim that such a step decides. What is required nobody but its author knows. */
export function claimCommand(
  evaluator: string,
  metric: string,
  { tasks, episodes }: { tasks: readonly string[]; episodes: number },
): string {
  const named = tasks.length === 0 ? 'NAMES' : `"${tasks.join(',')}"`;
  return `claim create --template custom --output claims/speed --benchmark speed --tasks ${named} --episodes ${episodes} --metric ${metric} --statistic p50 --value MILLISECONDS --evaluator ${evaluator}`;
}

/**
 * A preset that compares the latency of an ONNX policy with the base branch's, both timed in one job.
 * @param margin largest loss that is tolerated, as a share
 */
export function latencyPreset({
  margin,
  statistic,
  samples,
  warmup,
}: {
  margin: number;
  statistic: 'mean' | 'p50';
  samples: number;
  warmup: number;
}): string {
  return `# If what you time is an ONNX policy: both policies alternate in one process, so that drift of the machine cancels.
schema_version: worldgate.preset.v1
name: latency
title: Latency of the policy
kind: benchmark
policy:
  path: ../../policies/policy.onnx # CHECK: yours, relative to .worldgate/presets/
benchmark:
  samples: ${samples}
  warmup: ${warmup}
gates:
  - name: errors
    kind: errors
  # Fails only where the change is both significant and larger than the margin.
  - name: no-regression
    kind: no_regression
    of: latency
    statistic: ${statistic}
    margin: ${margin}
`;
}
