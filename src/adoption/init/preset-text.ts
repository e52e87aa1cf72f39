import path from 'node:path';

const SCHEMA = 'schema_version: worldgate.preset.v1';
const from = (presetFile: string, file: string) =>
  JSON.stringify(path.posix.relative(path.posix.dirname(presetFile), file));

/**
 * An evaluation of a policy on a task, as commented YAML.
 * @param isGuessed whether nobody has said yet what success is: its title then says so in every report
 */
export function evaluationText(
  name: string,
  file: string,
  task: string,
  policy: string,
  isGuessed: boolean,
): string {
  const title = `${path.posix.basename(policy)} on ${task}${isGuessed ? ' (what success is was guessed)' : ''}`;
  return `# How much is played, when it stops, and what must hold. Every key: docs/presets.md of WorldGate.
${SCHEMA}
name: ${name}
title: ${JSON.stringify(title)}
kind: eval
# Both relative to this file.
task: ${from(file, task)}
policy:
  path: ${from(file, policy)}
# At most so many; \`savi\` stops as soon as the evidence decides, and stays valid however often it looks.
episodes: 200
stop: savi
gates:
  # CHECK: the success rate that you require. Its interval is compared with it, not the share that was measured.
  - name: success
    kind: success_rate
    min: 0.8
  # Not worse than the base branch by more than 5 points; skipped where there is nothing to compare with.
  - name: no-regression
    kind: no_regression
    margin: 0.05
  # Every planned episode was played.
  - name: coverage
    kind: coverage
`;
}

/** A benchmark of a policy of which nothing but the file is known, as commented YAML. */
export function benchmarkText(name: string, file: string, policy: string): string {
  return `# Times one call of the policy after another, on made-up observations. Every key: docs/presets.md of WorldGate.
${SCHEMA}
name: ${name}
title: ${JSON.stringify(`Latency of ${path.posix.basename(policy)}`)}
kind: benchmark
policy:
  path: ${from(file, policy)}
# \`wasm\` runs everywhere; \`native\` is faster, and is what a robot runs.
engine: wasm
benchmark:
  samples: 200
  warmup: 20
gates:
  # No call may fail, and no output may be infinite or not a number.
  - name: errors
    kind: errors
  # Not slower than the base branch by more than 10 %, both timed in this job; skipped where there is nothing to compare with.
  - name: no-regression
    kind: no_regression
    of: latency
    statistic: p50
    margin: 0.1
  # CHECK: what your control loop allows. Take the # off to require it.
  # - { name: latency, kind: latency, statistic: p95, max_ms: 20 }
`;
}
