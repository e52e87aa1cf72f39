import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { PolicyBinding, PolicySession } from '../../src/providers/contract.ts';
import { openProvider, type ProviderRequest, requireCapability } from '../../src/providers/registry.ts';
import { type OnnxGraph, onnxModel } from '../support/onnx.ts';
import { ENGINES, folderWith, refusal, removeFolders } from '../support/worlds.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const closing: { close(): Promise<void> }[] = [];
afterAll(async () => {
  for (const one of closing) await one.close();
  removeFolders();
});

type Engine = 'wasm' | 'native';

function request(
  bytes: Uint8Array | string,
  engine: Engine,
  changes: Partial<ProviderRequest> = {},
): ProviderRequest {
  return {
    provider: 'onnx',
    engine,
    device: 'cpu',
    checkpoint: path.join(folderWith({ 'policy.onnx': bytes }), 'policy.onnx'),
    mock: undefined,
    engines: ENGINES.href,
    nativeFolders: [ROOT],
    ...changes,
  };
}

function binding(inputs: Record<string, number>, changes: Partial<PolicyBinding> = {}): PolicyBinding {
  return {
    inputs: Object.entries(inputs).map(([name, size]) => ({ name, size, terms: [{ label: 'qpos', size }] })),
    actionSize: 2,
    output: undefined,
    play: 1,
    taskFile: 'task.yaml',
    ...changes,
  };
}

async function open(graph: OnnxGraph, bound: PolicyBinding, engine: Engine = 'wasm'): Promise<PolicySession> {
  const provider = await openProvider(request(onnxModel(graph), engine));
  closing.push(provider);
  const session = requireCapability(provider, 'openPolicy')(bound);
  session.reset();
  return session;
}

const actions = async (session: PolicySession, ...observations: number[][]) => {
  const { values, chunk, size } = await session.act(observations.map((values) => Float64Array.from(values)));
  return { values: Array.from(values), chunk, size };
};

/** `y = x · W + b` with the last dimension of x reduced from 3 to 2. */
const WEIGHTS = [1, 2, 3, 4, 5, 6];
const BIAS = [0.5, -0.5];
const linear = ([a, b, c]: number[]) => [a! + 3 * b! + 5 * c! + 0.5, 2 * a! + 4 * b! + 6 * c! - 0.5];
function linearGraph(
  shape: (number | string)[],
  out: (number | string)[],
  type: 'float32' | 'float64' = 'float32',
): OnnxGraph {
  return {
    inputs: [{ name: 'obs', type, shape }],
    outputs: [{ name: 'action', type, shape: out }],
    nodes: [
      { operator: 'MatMul', inputs: ['obs', 'w'], outputs: ['m'] },
      { operator: 'Add', inputs: ['m', 'b'], outputs: ['action'] },
    ],
    constants: [
      { name: 'w', type, shape: [3, 2], values: WEIGHTS },
      { name: 'b', type, shape: [2], values: BIAS },
    ],
  };
}

const ENGINE_NAMES: Engine[] = ['wasm', 'native'];

describe.each(ENGINE_NAMES)('shapes and types (%s)', (engine) => {
  const OBSERVATION = [0.25, -1, 2];

  it.each<[string, (number | string)[], (number | string)[]]>([
    ['batch 1', [1, 3], [1, 2]],
    ['a symbolic batch', ['batch', 3], ['batch', 2]],
    ['no batch', [3], [2]],
    ['a batch of 4', [4, 3], [4, 2]],
    ['symbols all the way', ['batch', 'n'], ['batch', 2]],
    ['a sequence', ['batch', 'time', 3], ['batch', 'time', 2]],
  ])('%s', async (_, shape, out) => {
    const session = await open(linearGraph(shape, out), binding({ obs: 3 }), engine);
    const { values, chunk, size } = await actions(session, OBSERVATION);
    expect(values.slice(0, 2)).toEqual(linear(OBSERVATION));
    expect([chunk, size]).toEqual([1, 2]);
    // Tensors are reused: the second call must see its own observation.
    expect((await actions(session, [1, 0, 0])).values.slice(0, 2)).toEqual(linear([1, 0, 0]));
  });

  it('float64', async () => {
    const session = await open(linearGraph(['n', 3], ['n', 2], 'float64'), binding({ obs: 3 }), engine);
    const observation = [0.1, 0.2, 0.3];
    for (const [i, value] of (await actions(session, observation)).values.entries()) {
      // Only doubles are this near.
      expect(Math.abs(value - linear(observation)[i]!)).toBeLessThan(1e-14);
    }
  });

  it('int64 in and out, observations rounded', async () => {
    const session = await open(
      {
        inputs: [{ name: 'tokens', type: 'int64', shape: ['batch', 2] }],
        outputs: [{ name: 'action', type: 'int64', shape: ['batch', 2] }],
        nodes: [{ operator: 'Mul', inputs: ['tokens', 'three'], outputs: ['action'] }],
        constants: [{ name: 'three', type: 'int64', shape: [1], values: [3] }],
      },
      binding({ tokens: 2 }),
      engine,
    );
    expect((await actions(session, [2.4, -1.6])).values).toEqual([6, -6]);
  });

  it('several named inputs, in any order', async () => {
    const graph: OnnxGraph = {
      inputs: [
        { name: 'left', shape: ['b', 2] },
        { name: 'right', shape: [1, 2] },
        { name: 'scale', type: 'float64', shape: [1] },
      ],
      outputs: [{ name: 'action', shape: ['b', 2] }],
      nodes: [
        { operator: 'Sub', inputs: ['left', 'right'], outputs: ['difference'] },
        { operator: 'Cast', inputs: ['scale'], outputs: ['single'], attributes: { to: 1 } },
        { operator: 'Mul', inputs: ['difference', 'single'], outputs: ['action'] },
      ],
    };
    const session = await open(graph, binding({ scale: 1, right: 2, left: 2 }), engine);
    expect((await actions(session, [10], [1, 2], [5, 8])).values).toEqual([40, 60]);
  });

  it('feeds recurrent states back, from zero at every reset', async () => {
    // h' = h / 2 + x, c' = c + h'; action = (h', c').
    const graph: OnnxGraph = {
      inputs: [
        { name: 'obs', shape: ['b', 1] },
        { name: 'h_in', shape: ['b', 1] },
        { name: 'c_in', shape: [1, 1] },
      ],
      outputs: [
        { name: 'h_out', shape: ['b', 1] },
        { name: 'actions', shape: ['b', 2] },
        { name: 'c_out', shape: [1, 1] },
      ],
      nodes: [
        { operator: 'Mul', inputs: ['h_in', 'half'], outputs: ['decayed'] },
        { operator: 'Add', inputs: ['decayed', 'obs'], outputs: ['h_out'] },
        { operator: 'Add', inputs: ['c_in', 'h_out'], outputs: ['c_out'] },
        { operator: 'Concat', inputs: ['h_out', 'c_out'], outputs: ['actions'], attributes: { axis: 1 } },
      ],
      constants: [{ name: 'half', shape: [1], values: [0.5] }],
    };
    const session = await open(graph, binding({ obs: 1 }), engine);
    for (let episode = 0; episode < 2; episode++) {
      session.reset();
      let [h, c] = [0, 0];
      for (const x of [1, 0, -2, 0.5, 8]) {
        h = h / 2 + x;
        c += h;
        expect((await actions(session, [x])).values).toEqual([h, c]);
      }
    }
  });

  it('gives chunks of actions', async () => {
    const graph: OnnxGraph = {
      inputs: [{ name: 'obs', shape: ['b', 2] }],
      outputs: [{ name: 'chunk', shape: ['b', 3, 2] }],
      nodes: [
        { operator: 'Unsqueeze', inputs: ['obs', 'axis'], outputs: ['row'] },
        { operator: 'Mul', inputs: ['row', 'factors'], outputs: ['chunk'] },
      ],
      constants: [
        { name: 'axis', type: 'int64', shape: [1], values: [1] },
        { name: 'factors', shape: [1, 3, 1], values: [1, 10, 100] },
      ],
    };
    const session = await open(graph, binding({ obs: 2 }, { play: 3 }), engine);
    expect(await actions(session, [1, 2])).toEqual({ values: [1, 2, 10, 20, 100, 200], chunk: 3, size: 2 });
    const greedy = await open(graph, binding({ obs: 2 }, { play: 4 }), engine);
    const error = await refusal(() => actions(greedy, [1, 2]));
    expect(error).toMatchObject({ code: 'policy-output-invalid', exitCode: 4 });
    expect(error.message).toContain(
      '"chunk" with shape [1, 3, 2], which is not 4 or more actions of 2 numbers',
    );
  });

  it('takes the output that the task names', async () => {
    const graph: OnnxGraph = {
      inputs: [{ name: 'obs', shape: [1, 2] }],
      outputs: [
        { name: 'mean', shape: [1, 2] },
        { name: 'value', shape: [1, 1] },
      ],
      nodes: [
        { operator: 'Neg', inputs: ['obs'], outputs: ['mean'] },
        { operator: 'ReduceSum', inputs: ['obs'], outputs: ['value'], attributes: { keepdims: 1 } },
      ],
    };
    const session = await open(graph, binding({ obs: 2 }, { output: 'mean' }), engine);
    expect((await actions(session, [1, 2])).values).toEqual([-1, -2]);
    const unnamed = await refusal(() => open(graph, binding({ obs: 2 }), engine));
    expect(unnamed).toMatchObject({ code: 'policy-mismatch', exitCode: 2 });
    expect(unnamed.message).toBe(
      'policy.onnx has 2 outputs and task.yaml does not say which one is the action: "mean" [1, 2], "value" [1, 1]',
    );
    expect(unnamed.hint).toContain('action.output');
    const wrong = await refusal(() => open(graph, binding({ obs: 2 }, { output: 'meen' }), engine));
    expect(wrong.message).toContain('task.yaml names the output "meen", but policy.onnx has "mean" [1, 2]');
    expect(wrong.message).toContain('did you mean "mean"?');
  });

  it('refuses NaN and infinity, naming where', async () => {
    const graph: OnnxGraph = {
      inputs: [{ name: 'obs', shape: [1, 2] }],
      outputs: [{ name: 'action', shape: [1, 2] }],
      nodes: [{ operator: 'Div', inputs: ['obs', 'zero'], outputs: ['action'] }],
      constants: [{ name: 'zero', shape: [2], values: [1, 0] }],
    };
    const session = await open(graph, binding({ obs: 2 }), engine);
    const infinite = await refusal(() => actions(session, [1, 1]));
    expect(infinite).toMatchObject({ code: 'policy-output-invalid', exitCode: 4 });
    expect(infinite.message).toBe('the policy returned Infinity at action[1]');
    expect(infinite.hint).toBeTruthy();
    expect((await refusal(() => actions(session, [1, 0]))).message).toContain('NaN at action[1]');
  });

  it.each([3, 1])('refuses a policy for two actuators where the task drives %i', async (actionSize) => {
    const error = await refusal(() =>
      open(linearGraph([1, 3], [1, 2]), binding({ obs: 3 }, { actionSize }), engine),
    );
    expect(error).toMatchObject({ code: 'policy-mismatch', exitCode: 2 });
    expect(error.message).toBe(
      `the action groups of task.yaml drive ${actionSize} actuators, but the output "action" of policy.onnx has the shape [1, 2]`,
    );
  });

  it.each([4, 1])('refuses it also where only its output tells (%i)', async (actionSize) => {
    const graph: OnnxGraph = {
      inputs: [{ name: 'obs', shape: [3] }],
      outputs: [{ name: 'action', type: 'int64', shape: ['rank', 'n'] }],
      nodes: [{ operator: 'NonZero', inputs: ['obs'], outputs: ['action'] }],
    };
    const session = await open(graph, binding({ obs: 3 }, { actionSize }), engine);
    const error = await refusal(() => actions(session, [1, 0, 2]));
    expect(error).toMatchObject({ code: 'policy-output-invalid' });
    expect(error.message).toBe(
      `policy.onnx returned "action" with shape [1, 2], which is not an action of ${actionSize} numbers`,
    );
    expect(error.hint).toContain(`task.yaml drive ${actionSize} actuators`);
  });

  it('refuses a model whose batch would take all memory', async () => {
    const error = await refusal(() =>
      open(linearGraph([100_000_000, 3], [100_000_000, 2]), binding({ obs: 3 }), engine),
    );
    expect(error).toMatchObject({ code: 'policy-mismatch' });
    expect(error.message).toMatch(/has the shape \[100000000, 3\], more than/);
  });

  it('takes a flat row for a chunk where the task plays several', async () => {
    const session = await open(
      linearGraph([1, 3], [1, 2]),
      binding({ obs: 3 }, { actionSize: 1, play: 2 }),
      engine,
    );
    expect(await actions(session, OBSERVATION)).toMatchObject({ chunk: 2, size: 1 });
  });

  it('types what ONNX Runtime throws in the middle', async () => {
    // Gather with an index that only exists for small observations.
    const graph: OnnxGraph = {
      inputs: [{ name: 'at', type: 'int64', shape: [2] }],
      outputs: [{ name: 'action', shape: [2] }],
      nodes: [{ operator: 'Gather', inputs: ['table', 'at'], outputs: ['action'] }],
      constants: [{ name: 'table', shape: [3], values: [5, 6, 7] }],
    };
    const session = await open(graph, binding({ at: 2 }), engine);
    expect((await actions(session, [2, 0])).values).toEqual([7, 5]);
    const error = await refusal(() => actions(session, [9, 0]));
    expect(error).toMatchObject({ code: 'policy-failed', exitCode: 4 });
    expect(error.message).toMatch(/^policy.onnx failed: .*(indices|out of)/);
    expect(error.message).not.toContain('\n');
    expect(error.hint).toBeTruthy();
  });

  it.each<[string, Uint8Array | string, string]>([
    ['an empty file', '', 'is empty'],
    ['a truncated file', onnxModel(linearGraph([1, 3], [1, 2])).subarray(0, 120), 'is not an ONNX model'],
    ['another half', onnxModel(linearGraph([1, 3], [1, 2])).subarray(60), 'is not an ONNX model'],
    ['text', 'This is not a model.\n'.repeat(20), 'is not an ONNX model'],
    ['zeros', new Uint8Array(1000), 'is not an ONNX model'],
    ['a page of HTML', '<!DOCTYPE html><html><body>404</body></html>', 'is not an ONNX model'],
    ['a ZIP', Buffer.from('504b0304140000000800', 'hex'), 'is not an ONNX model'],
    [
      'a Git LFS pointer',
      'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n',
      'is a Git LFS pointer',
    ],
    [
      'an unknown operator',
      onnxModel({
        ...linearGraph([1, 3], [1, 2]),
        nodes: [{ operator: 'Nonsense', inputs: ['obs'], outputs: ['action'] }],
      }),
      'is not an ONNX model',
    ],
    [
      'an unsupported type',
      onnxModel({
        inputs: [{ name: 'obs', type: 'float16', shape: [1, 2] }],
        outputs: [{ name: 'action', type: 'float16', shape: [1, 2] }],
        nodes: [{ operator: 'Identity', inputs: ['obs'], outputs: ['action'] }],
      }),
      '"obs" is a float16 tensor',
    ],
    [
      'an unsupported type of an output',
      onnxModel({
        inputs: [{ name: 'obs', shape: [1, 2] }],
        outputs: [{ name: 'action', type: 'bool', shape: [1, 2] }],
        nodes: [{ operator: 'Cast', inputs: ['obs'], outputs: ['action'], attributes: { to: 9 } }],
      }),
      '"action" is a bool tensor',
    ],
  ])('refuses %s', async (_, bytes, message) => {
    const error = await refusal(() => openProvider(request(bytes, engine)));
    expect(error).toMatchObject({ code: 'model-invalid', exitCode: 2 });
    expect(error.message).toContain('policy.onnx');
    expect(error.message).toContain(message);
    expect(error.message).not.toMatch(/\n|worldgate-world-/);
    expect(error.hint).toBeTruthy();
    // The engine is as good as before.
    const session = await open(linearGraph([1, 3], [1, 2]), binding({ obs: 3 }), engine);
    expect((await actions(session, OBSERVATION)).values).toEqual(linear(OBSERVATION));
  });

  it('describes itself', async () => {
    const provider = await openProvider(request(onnxModel(linearGraph(['batch', 3], ['batch', 2])), engine));
    closing.push(provider);
    expect(provider.identity).toMatchObject({ provider: 'onnx', origin: 'real', engine, device: 'cpu' });
    expect(provider.identity.engineVersion).toMatch(/^\d+\.\d+\.\d+$/);
    expect(provider.identity.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(provider.inputs()).toEqual([{ name: 'obs', type: 'float32', shape: [null, 3] }]);
    expect(provider.outputs()).toEqual([{ name: 'action', type: 'float32', shape: [null, 2] }]);
    expect(await provider.health()).toMatchObject({ ok: true, hint: null });
    expect(provider.capabilities).toEqual(['policy']);
    const error = await refusal(() => requireCapability(provider, 'score'));
    expect(error).toMatchObject({ code: 'capability-missing', exitCode: 2 });
    expect(error.hint).toBe('it has: policy');
  });
});

describe('observations that do not fit', () => {
  const terms = [
    { label: 'sensor gyro', size: 3 },
    { label: 'qpos [7, 19)', size: 12 },
  ];
  const bound = (shape: (number | string)[], name = 'obs') =>
    refusal(() =>
      open(linearGraph(shape, ['n', 2]), { ...binding({}), inputs: [{ name, size: 15, terms }] }),
    );

  it('says both numbers and lists the terms with their lengths', async () => {
    const error = await bound(['batch', 3]);
    // MatMul takes 3 columns: 15 numbers are no row of them.
    expect(error).toMatchObject({ code: 'policy-mismatch', exitCode: 2 });
    expect(error.message).toBe(
      'task.yaml gives 15 numbers for "obs", but policy.onnx wants 3 ([?, 3]); the terms:\n      3  sensor gyro\n     12  qpos [7, 19)',
    );
    expect(error.hint).toContain('slice');
  });

  it('counts the numbers of shapes with several dimensions', async () => {
    const graph: OnnxGraph = {
      inputs: [{ name: 'obs', shape: ['batch', 4, 3] }],
      outputs: [{ name: 'action', shape: ['batch', 4, 3] }],
      nodes: [{ operator: 'Identity', inputs: ['obs'], outputs: ['action'] }],
    };
    const error = await refusal(() => open(graph, binding({ obs: 15 })));
    expect(error.message).toContain('gives 15 numbers for "obs", but policy.onnx wants 12 ([?, 4, 3])');
  });

  it('names the inputs that there are', async () => {
    const error = await bound(['batch', 3], 'observation');
    expect(error.message).toBe('task.yaml fills the input "observation", but policy.onnx has "obs" [?, 3]');
    const near = await bound(['batch', 3], 'obd');
    expect(near.message).toContain('did you mean "obs"?');
  });

  it('names an input that nothing fills', async () => {
    const graph: OnnxGraph = {
      inputs: [
        { name: 'obs', shape: [1, 2] },
        { name: 'goal', shape: [1, 2] },
      ],
      outputs: [{ name: 'action', shape: [1, 2] }],
      nodes: [{ operator: 'Add', inputs: ['obs', 'goal'], outputs: ['action'] }],
    };
    const error = await refusal(() => open(graph, binding({ obs: 2 })));
    expect(error).toMatchObject({ code: 'policy-mismatch', exitCode: 2 });
    expect(error.message).toBe('policy.onnx has an input "goal" [1, 2] that task.yaml does not fill');
    expect(error.hint).toContain('goal_out');
  });
});

describe('what is not there', () => {
  const model = onnxModel(linearGraph([1, 3], [1, 2]));

  it('no policy, a missing one, a folder', async () => {
    expect(
      await refusal(() => openProvider(request(model, 'wasm', { checkpoint: undefined }))),
    ).toMatchObject({
      code: 'policy-missing',
      exitCode: 2,
    });
    const missing = await refusal(() =>
      openProvider(request(model, 'wasm', { checkpoint: '/nowhere/policy.onnx' })),
    );
    expect(missing).toMatchObject({ code: 'model-missing', exitCode: 2 });
    expect(missing.hint).toContain('--policy');
    const folder = await refusal(() => openProvider(request(model, 'wasm', { checkpoint: folderWith({}) })));
    expect(folder).toMatchObject({ code: 'model-missing', exitCode: 2 });
  });

  it('an engine that is not installed', async () => {
    const engines = pathToFileURL(`${folderWith({})}/`).href;
    const wasm = await refusal(() => openProvider(request(model, 'wasm', { engines })));
    expect(wasm).toMatchObject({ code: 'provider-unavailable', exitCode: 4 });
    expect(wasm.message).toContain('"wasm" does not load');
    const native = await refusal(() =>
      openProvider(request(model, 'native', { nativeFolders: [folderWith({})] })),
    );
    expect(native).toMatchObject({ code: 'provider-unavailable', exitCode: 4 });
    expect(native.message).toContain('needs onnxruntime-node, which is not installed here');
    expect(native.hint).toContain('npm install onnxruntime-node');
  });

  it('an installed engine that is broken', async () => {
    const broken = (message: string) =>
      folderWith({
        'node_modules/onnxruntime-node/package.json': '{"name":"onnxruntime-node","main":"index.js"}',
        'node_modules/onnxruntime-node/index.js': `throw new Error(${JSON.stringify(message)});`,
      });
    const open = (message: string) =>
      refusal(() => openProvider(request(model, 'native', { nativeFolders: [broken(message)] })));
    expect((await open('/lib/libc.so.6: version `GLIBC_2.28 not found\nmore')).message).toContain(
      'needs glibc 2.28',
    );
    expect(
      (await open("Cannot find module '../bin/napi-v6/linux/x64/onnxruntime_binding.node'")).message,
    ).toContain(`no onnxruntime-node binary for ${process.platform}-${process.arch}`);
    expect((await open('something else\nat x')).message).toContain('does not load: something else');
  });

  it('a device that the engine has not', async () => {
    const error = await refusal(() => openProvider(request(model, 'wasm', { device: 'cuda' })));
    expect(error).toMatchObject({ code: 'provider-unavailable', exitCode: 4 });
    expect(error.message).toBe('the engine "wasm" has no device "cuda"');
    const native = await refusal(() => openProvider(request(model, 'native', { device: 'cuda' })));
    expect(native).toMatchObject({ code: 'provider-unavailable', exitCode: 4 });
    expect(native.hint).toContain('doctor');
  });
});

describe('the two engines', () => {
  it('agree on a network up to rounding', async () => {
    const size = 16;
    const weights = Array.from({ length: size * size }, (_, i) => Math.sin(i * 0.7) / 4);
    const graph: OnnxGraph = {
      inputs: [{ name: 'obs', shape: ['n', size] }],
      outputs: [{ name: 'action', shape: ['n', size] }],
      nodes: [
        { operator: 'MatMul', inputs: ['obs', 'w'], outputs: ['a'] },
        { operator: 'Tanh', inputs: ['a'], outputs: ['b'] },
        { operator: 'MatMul', inputs: ['b', 'w'], outputs: ['action'] },
      ],
      constants: [{ name: 'w', shape: [size, size], values: weights }],
    };
    const w = (i: number, j: number) => weights[i * size + j]!;
    const observation = Array.from({ length: size }, (_, i) => Math.cos(i));
    const product = (x: number[]) => x.map((_, j) => x.reduce((sum, value, i) => sum + value * w(i, j), 0));
    const expected = product(product(observation).map(Math.tanh));
    for (const engine of ENGINE_NAMES) {
      const session = await open(graph, binding({ obs: size }, { actionSize: size }), engine);
      const { values } = await actions(session, observation);
      for (const [i, value] of values.entries()) expect(value).toBeCloseTo(expected[i]!, 5);
    }
  });
});
