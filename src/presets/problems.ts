import type { Gate } from '../contracts/gate.ts';
import type { EngineName, Preset } from '../contracts/preset.ts';
import { quoted } from '../foundation/plain-value.ts';

/** Engines of presets that name none. */
export const ENGINE_OF_KIND: Record<Preset['kind'], EngineName> = { eval: 'wasm', benchmark: 'native' };

/** What each kind of run yields, as far as gates ask for it. */
const GATE_KINDS: Record<Preset['kind'], readonly Gate['kind'][]> = {
  eval: ['success_rate', 'metric', 'no_regression', 'coverage'],
  benchmark: ['latency', 'throughput', 'errors', 'no_regression'],
};

/**
 * What is wrong with a preset across its fields, each as `key: what is wrong`; empty for one that can run.
 * Metrics that gates name are checked by the evaluation, which knows the task.
 * @param preset resolved, with everything that the command line overrides
 */
export function presetProblems(preset: Preset): string[] {
  const problems: string[] = [];
  if (preset.provider === 'onnx' && preset.policy === undefined) {
    problems.push('policy: is missing: state it in the preset or give --policy FILE');
  }
  if (preset.provider === 'mock' && preset.policy !== undefined) {
    problems.push('policy: is not used by provider "mock"');
  }
  if (preset.provider !== 'mock' && preset.mock !== undefined) {
    problems.push('mock: is used by provider "mock" only');
  }
  if (preset.device !== 'cpu' && preset.provider === 'mock') {
    problems.push('device: is not used by provider "mock"');
  } else if (preset.device !== 'cpu' && (preset.engine ?? ENGINE_OF_KIND[preset.kind]) === 'wasm') {
    problems.push(`device: "${preset.device}" needs engine "native"`);
  }
  problems.push(...(preset.kind === 'eval' ? evalProblems(preset) : benchmarkProblems(preset)));
  problems.push(...gateProblems(preset), ...requirementProblems(preset));
  return problems;
}

function evalProblems(preset: Preset): string[] {
  const problems: string[] = [];
  if (preset.task === undefined && preset.suite === undefined) {
    problems.push('task: is missing: an evaluation needs "task" or "suite"');
  }
  if (preset.task !== undefined && preset.suite !== undefined) {
    problems.push('suite: give either "task" or "suite", not both');
  }
  if (preset.episodes === undefined) problems.push('episodes: is missing: state how many episodes to run');
  if (preset.benchmark !== undefined) problems.push('benchmark: is used by kind "benchmark" only');
  const watched = preset.gates.some(
    (gate) => gate.kind === 'success_rate' || (gate.kind === 'no_regression' && gate.of === 'success_rate'),
  );
  if (preset.stop === 'savi' && !watched) {
    problems.push('stop: "savi" needs a gate of kind "success_rate" or "no_regression" to watch');
  }
  const tasks = preset.suite?.tasks ?? [];
  if (new Set(tasks).size < tasks.length) problems.push('suite.tasks: names a task twice');
  return problems;
}

function benchmarkProblems(preset: Preset): string[] {
  const problems: string[] = [];
  if (preset.benchmark === undefined) {
    problems.push('benchmark: is missing: state the plan, for example "benchmark: { samples: 300 }"');
  }
  for (const key of ['task', 'suite', 'episodes'] as const) {
    if (preset[key] !== undefined) problems.push(`${key}: is used by kind "eval" only`);
  }
  if (preset.stop === 'savi') problems.push('stop: "savi" is used by kind "eval" only');
  return problems;
}

function gateProblems(preset: Preset): string[] {
  const problems: string[] = [];
  const names = new Set<string>();
  for (const [index, gate] of preset.gates.entries()) {
    const at = `gates[${index}]`;
    if (names.has(gate.name))
      problems.push(`${at}.name: ${quoted(gate.name)} is the name of an earlier gate`);
    names.add(gate.name);
    if (!GATE_KINDS[preset.kind].includes(gate.kind)) {
      problems.push(
        `${at}.kind: a run of kind "${preset.kind}" never yields "${gate.kind}"; it can be gated by ` +
          GATE_KINDS[preset.kind].join(', '),
      );
    } else if (gate.kind === 'no_regression' && (gate.of === 'latency') !== (preset.kind === 'benchmark')) {
      const possible = preset.kind === 'benchmark' ? '"latency"' : '"success_rate" or "metric"';
      problems.push(`${at}.of: a run of kind "${preset.kind}" can be compared by ${possible} only`);
    }
  }
  if (preset.baseline?.required === true && !preset.gates.some((gate) => gate.kind === 'no_regression')) {
    problems.push('baseline.required: no gate of kind "no_regression" compares with the baseline');
  }
  return problems;
}

function requirementProblems({ requires }: Preset): string[] {
  const problems: string[] = [];
  if (requires.class === 'credentialed' && requires.env.length === 0) {
    problems.push('requires.env: class "credentialed" must name the environment variables that it needs');
  }
  if (
    requires.class === 'checkout-safe' &&
    (requires.env.length > 0 || requires.gpu_memory_mib !== undefined)
  ) {
    problems.push('requires.class: "checkout-safe" promises that a checkout is enough, but more is required');
  }
  return problems;
}
