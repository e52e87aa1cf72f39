import path from 'node:path';
import { messageOf } from '../foundation/errors.ts';
import { Random } from '../foundation/random.ts';
import {
  type PolicyBinding,
  type Provider,
  type ProviderIdentity,
  providerFailure,
  requireFinite,
  type TensorSpec,
} from '../providers/contract.ts';
import { readCheckpoint } from '../providers/onnx/checkpoint.ts';
import {
  loadNativeEngine,
  loadWasmEngine,
  type OnnxEngine,
  type OrtSession,
} from '../providers/onnx/engine.ts';
import { OnnxProvider } from '../providers/onnx/provider.ts';
import { isActions } from '../providers/onnx/session.ts';
import { shapeText, statePairs } from '../providers/onnx/shapes.ts';
import { openProvider, type ProviderRequest, requireCapability } from '../providers/registry.ts';
import type { CallPlan } from './protocol.ts';
import { type Feeds, prepareFeeds } from './synthetic-inputs.ts';

/** A loaded policy with prepared inputs. `run` is all that is timed; everything else happens around it. */
export interface TimedPolicy {
  readonly identity: ProviderIdentity;
  /** One call with the inputs of a sample. */
  run(sample: number): Promise<unknown>;
  /** Checks what `run` gave. @throws WorldGateError `policy-output-invalid` */
  check(answer: unknown): void;
  /** What `run` threw, as a typed failure. */
  explain(cause: unknown): Error;
  close(): Promise<void>;
}

/** Stands for a task where none is given, for providers that read no sizes from a model. */
const SYNTHETIC_BINDING: PolicyBinding = {
  inputs: [{ name: 'observation', size: 16, terms: [{ label: 'synthetic', size: 16 }] }],
  actionSize: 4,
  output: undefined,
  play: 1,
  taskFile: 'the synthetic input',
};

/**
 * Loads a policy and prepares its inputs.
 * @throws WorldGateError `model-missing`, `model-invalid`, `policy-mismatch`, `provider-unavailable`
 */
export async function openTimedPolicy(
  request: ProviderRequest,
  binding: PolicyBinding | undefined,
  plan: CallPlan,
): Promise<TimedPolicy> {
  return request.provider === 'onnx' && request.checkpoint !== undefined
    ? openOnnx(request, request.checkpoint, binding, plan)
    : openSession(await openProvider(request), binding ?? SYNTHETIC_BINDING, plan);
}

/** A provider without a raw call of its own is timed through its policy session, which checks its answers. */
function openSession(provider: Provider, binding: PolicyBinding, plan: CallPlan): TimedPolicy {
  const session = requireCapability(provider, 'openPolicy')(binding);
  const random = new Random(plan.seed, 'benchmark-inputs');
  const observations = binding.inputs.map(({ size }) =>
    Float64Array.from({ length: size * plan.batch }, () => random.uniform(-1, 1)),
  );
  return {
    identity: provider.identity,
    run: () => session.act(observations),
    check: () => {},
    explain: (cause) => cause as Error,
    close: () => provider.close(),
  };
}

async function openOnnx(
  request: ProviderRequest,
  checkpoint: string,
  binding: PolicyBinding | undefined,
  plan: CallPlan,
): Promise<TimedPolicy> {
  const name = path.basename(checkpoint);
  const bytes = readCheckpoint(checkpoint);
  const loaded =
    request.engine === 'wasm'
      ? await loadWasmEngine(new URL(request.engines))
      : loadNativeEngine(request.nativeFolders);
  const { engine, session } = watchSession(loaded);
  const provider = await OnnxProvider.load(engine, bytes, name, { device: request.device });
  // Opened for its checks only: it says what does not fit between task and model.
  if (binding !== undefined) requireCapability(provider, 'openPolicy')(binding);
  const feeds = prepareFeeds(loaded.ort, name, provider.inputs(), provider.outputs(), binding, plan);
  await provider.settle(feeds[0]!);
  return timedOnnx(provider, session(), feeds, answersOf(provider, binding), { name, binding, plan });
}

/** The engine, with a hand on the session that the provider creates: its bare `run` is what is timed. */
function watchSession(engine: OnnxEngine): { engine: OnnxEngine; session: () => OrtSession } {
  let created: OrtSession | undefined;
  const { ort } = engine;
  const watched: OnnxEngine = {
    ...engine,
    ort: {
      Tensor: ort.Tensor,
      env: ort.env,
      InferenceSession: {
        create: async (model, options) => {
          created = await ort.InferenceSession.create(model, options);
          return created;
        },
      },
    },
  };
  return { engine: watched, session: () => created! };
}

/** Outputs that are checked: the action, or without a task everything that is no recurrent state. */
function answersOf(provider: Provider, binding: PolicyBinding | undefined): TensorSpec[] {
  const outputs = provider.outputs();
  if (binding?.output !== undefined) return outputs.filter(({ name }) => name === binding.output);
  const states = new Set(statePairs(provider.inputs(), outputs).values());
  return outputs.filter(({ name }) => !states.has(name));
}

function timedOnnx(
  provider: OnnxProvider,
  session: OrtSession,
  feeds: readonly Feeds[],
  answers: readonly TensorSpec[],
  { name, binding, plan }: { name: string; binding: PolicyBinding | undefined; plan: CallPlan },
): TimedPolicy {
  return {
    identity: provider.identity,
    run: (sample) => session.run(feeds[sample % feeds.length]!),
    check(answer) {
      for (const spec of answers) {
        const { data, dims, type } = (answer as Awaited<ReturnType<OrtSession['run']>>)[spec.name]!;
        if (binding !== undefined) {
          const row = data.length / plan.batch;
          if (!isActions(row, dims, binding) || row < binding.play * binding.actionSize) {
            throw providerFailure(
              'policy-output-invalid',
              `${name} returned "${spec.name}" with shape [${dims.join(', ')}], which is not ${binding.play > 1 ? `${binding.play} or more actions` : 'an action'} of ${binding.actionSize} numbers${plan.batch > 1 ? ` for each of ${plan.batch} observations` : ''}`,
              {
                hint: `${binding.taskFile} declares ${shapeText(spec)} to be the action; check its actuators`,
              },
            );
          }
        }
        if (type !== 'int64') requireFinite(data as Float32Array, data.length, spec.name);
      }
    },
    explain: (cause) =>
      providerFailure('policy-failed', `${name} failed: ${messageOf(cause)}`, {
        hint:
          binding === undefined
            ? 'the inputs were made up from the shapes in the model; give --task where these leave sizes open'
            : 'ONNX Runtime refused the model or its input; run it once in Python with the same shapes',
        cause,
      }),
    close: () => provider.close(),
  };
}
