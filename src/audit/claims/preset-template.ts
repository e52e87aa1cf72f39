import path from 'node:path';
import type { Claim } from '../../contracts/claim.ts';
import type { GateOf } from '../../contracts/gate.ts';
import type { Protocol } from '../../contracts/protocol.ts';
import { sha256 } from '../../foundation/digest.ts';
import { readSmallFile } from '../../foundation/read-text.ts';
import type { LoadedPreset } from '../../presets/load.ts';
import { loadTask } from '../../worlds/load-task.ts';
import type { ClaimTemplate } from './templates.ts';

type Metric = Claim['expected_metrics'][number];

const MOST_POLICY_BYTES = 2 * 1024 * 1024 * 1024;
/** Of a preset that only compares, the caller has to say which rate is claimed. */
const GUESSED_RATE = 0.8;

/**
 * A preset as a template: its gates become the claim, its plan the protocol. Gates that compare with a baseline make no
 * claim about one model and are left out; a rate then has to be given, and stands under `needs_review`.
 * @param version of WorldGate, which is the evaluator
 * @param assets absolute folder of models that do not stand beside the tasks
 * @throws WorldGateError of reading the policy and the tasks
 */
export function presetTemplate(
  { preset, files }: LoadedPreset,
  version: string,
  assets?: string,
): ClaimTemplate {
  const claims = claimsOfGates(preset);
  const metrics = claims.map(({ metric }) => metric);
  const rate = claims.map(({ gate }) => gate).find((gate) => gate.kind === 'success_rate');
  const loss = preset.gates.find((gate) => gate.kind === 'no_regression');
  const isBenchmark = preset.kind === 'benchmark';
  const [
    metric = { name: 'success_rate', operator: '>=', value: GUESSED_RATE, unit: 'ratio' } satisfies Metric,
    ...furtherMetrics
  ] = metrics;
  const tasks = files.tasks.map((file) => {
    const name = loadTask(file, assets).task.name;
    return preset.suite === undefined ? name : `${preset.suite.name}/${name}`;
  });
  return {
    name: preset.name,
    capability: preset.title,
    applicability: {
      benchmark: preset.name,
      benchmark_version: version,
      robot_embodiment: '',
      simulator: isBenchmark ? '' : 'MuJoCo (WebAssembly)',
      camera_distribution: 'none',
      language_template: 'none',
      license_assumptions: [],
    },
    metric,
    furtherMetrics,
    margin: rate === undefined && loss?.of === 'success_rate' ? loss.margin : 0,
    decision: {
      // A rate may have stopped the run; without one every gate has to hold by its own error probability.
      alpha: rate?.alpha ?? (claims.length === 0 ? 0.05 : Math.min(...claims.map(({ gate }) => gate.alpha))),
      interval_method:
        preset.stop === 'savi'
          ? 'savi'
          : (rate?.method ?? 'wilson') === 'clopper-pearson'
            ? 'clopper_pearson'
            : ((rate?.method ?? 'wilson') as 'wilson' | 'jeffreys'),
    },
    ...(files.policy === null ? {} : { subject: subjectOf(files.policy) }),
    benchmark: {
      name: preset.name,
      version,
      task_list: isBenchmark ? [preset.name] : tasks,
      split: 'as the preset plans it',
    },
    execution: executionOf(preset),
    stopping: preset.stop,
    evaluator: {
      name: 'worldgate',
      version,
      commit: null,
      implementation_ref: `worldgate ${preset.kind} --preset ${preset.name}`,
    },
    guessed: { claim: metrics.length === 0 ? ['expected_metrics[0].value'] : [] },
  };
}

type ClaimingGate = GateOf<'success_rate'> | GateOf<'metric'> | GateOf<'latency'>;

/** What the required gates claim of one model. Those that compare, count or watch claim nothing of it. */
export function claimsOfGates({ gates }: Pick<LoadedPreset['preset'], 'gates'>): {
  gate: ClaimingGate;
  metric: Metric;
}[] {
  return gates.flatMap((gate) => {
    const isClaim =
      gate.kind === 'success_rate' ||
      gate.kind === 'latency' ||
      (gate.kind === 'metric' && gate.over === 'all');
    return isClaim && !gate.optional ? [{ gate, metric: metricOf(gate) }] : [];
  });
}

function executionOf(preset: LoadedPreset['preset']): Protocol['execution'] {
  return {
    episodes_per_task:
      preset.kind === 'benchmark' ? (preset.benchmark?.samples ?? 300) : (preset.episodes ?? 100),
    episodes_counted: 'per_task',
    seeds: [preset.seed],
    max_steps_per_episode: null,
    reset_policy: preset.kind === 'benchmark' ? 'none' : 'seeded',
    observation_space: ['state'],
    action_space: 'continuous',
  };
}

/** The weights themselves: nothing else of a local file says which model it is. */
function subjectOf(file: string): Claim['subject'] {
  return {
    type: 'checkpoint',
    id: path.basename(file, '.onnx'),
    revision: null,
    weights_digest: sha256(readSmallFile(file, { maxBytes: MOST_POLICY_BYTES })),
    checkpoint_uri: null,
  };
}

function metricOf(gate: ClaimingGate): Metric {
  switch (gate.kind) {
    case 'success_rate':
      return {
        name: 'success_rate',
        operator: '>=',
        value: gate.min,
        unit: 'ratio',
        ...(gate.per_task ? { scope: 'each_task' as const } : {}),
      };
    case 'metric':
      return quantityOf(gate);
    case 'latency':
      return {
        name: 'latency_ms',
        operator: '<=',
        value: gate.max_ms,
        unit: 'ms',
        statistic: gate.statistic,
      };
  }
}

function quantityOf(gate: GateOf<'metric'>): Metric {
  const [operator, value] =
    gate.min === undefined ? (['<=', gate.max!] as const) : (['>=', gate.min] as const);
  return {
    name: gate.metric.toLowerCase(),
    operator,
    value,
    unit: 'score',
    statistic: gate.statistic,
    ...(gate.bounds === undefined ? {} : { bounds: [gate.bounds[0], gate.bounds[1]] as [number, number] }),
  };
}
