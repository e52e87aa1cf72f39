import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkpointsDoor } from '../../src/actions/checkpoints.ts';
import { actionFeatures } from '../../src/actions/features.ts';
import { finishBroken } from '../../src/actions/finish.ts';
import { ACTION_OUTPUTS } from '../../src/actions/outputs.ts';
import { installation } from '../support/benchmark.ts';
import { digestOf, removeWorlds, someBytes } from '../support/checkpoints.ts';
import {
  makeRepository,
  removeFolders,
  temporaryFolder,
  writeMockPreset,
  writePreset,
} from '../support/cli.ts';
import { testDoor } from '../support/door.ts';
import { FileServer } from '../support/file-server.ts';

const bytes = someBytes(20_000);
const digest = digestOf(bytes);
const other = someBytes(10_000);

let server: FileServer;
let workspace: string;
let toolCache: string;
beforeEach(async () => {
  server = await FileServer.start();
  server.files.set('/policy.onnx', { bytes });
  server.files.set('/other.onnx', { bytes: other });
  workspace = makeRepository();
  toolCache = temporaryFolder();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.stop();
  removeWorlds();
  removeFolders();
});

/** The step on a self-hosted runner, unless the environment says otherwise. */
async function step(inputs: Record<string, string>, env: Record<string, string> = {}) {
  const door = testDoor({
    GITHUB_WORKSPACE: workspace,
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_TOOL_CACHE: toolCache,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
    ),
    ...env,
  });
  const { presetCheckpoints } = actionFeatures(installation);
  const exitCode = await checkpointsDoor(door.door, presetCheckpoints).catch((error) =>
    finishBroken(door.door, ACTION_OUTPUTS.checkpoints, error),
  );
  const of = (...kinds: string[]) => door.told.filter(([what]) => kinds.includes(what));
  return { ...door, exitCode, of, annotations: of('error', 'warning', 'notice') };
}
const uri = () => `${server.url}/policy.onnx`;

describe('a preset', () => {
  it.each(['tiny', 'mock', '.worldgate/presets/tiny.yaml'])(
    'without URIs (%s) succeeds quietly, with the blank lines of actions/eval',
    async (preset) => {
      writeMockPreset(workspace, 'mock', {});
      const { exitCode, outputs, annotations } = await step({ preset, uris: '\n\n' });
      expect([exitCode, annotations]).toEqual([0, []]);
      expect(outputs()).toEqual({
        paths: '{}',
        path: '',
        digests: '{}',
        'cache-hit': 'true',
        checkpoints: '[]',
      });
      expect(existsSync(path.join(toolCache, 'worldgate'))).toBe(false);
    },
  );

  it('with a policy that extends one by URI is fetched, beside what a line names', async () => {
    writePreset(workspace, 'base', { policy: { uri: uri(), digest } });
    writePreset(workspace, 'derived', { extends: 'base', policy: undefined });
    const second = `${server.url}/other.onnx`;
    const { exitCode, outputs } = await step({
      preset: 'derived',
      uris: `\n  ${second} ${digestOf(other)}  \n\n`,
    });
    expect(exitCode).toBe(0);
    const { path: first, paths, digests } = outputs();
    expect(JSON.parse(digests!)).toEqual({ [second]: digestOf(other), [uri()]: digest });
    expect(first).toBe((JSON.parse(paths!) as Record<string, string>)[second]);
    expect(digestOf(readFileSync((JSON.parse(paths!) as Record<string, string>)[uri()]!))).toBe(digest);
  });

  it('that extends one that is not pinned is refused, unless that is allowed', async () => {
    writePreset(workspace, 'base', { policy: { uri: uri() } });
    writePreset(workspace, 'derived', { extends: 'base', policy: undefined });
    const refused = await step({ preset: 'derived' });
    expect(refused.exitCode).toBe(2);
    expect(refused.of('error')[0]!.join()).toContain('is not pinned');
    expect(server.asked).toEqual([]);
    expect((await step({ preset: 'derived', 'allow-unpinned': 'true' })).exitCode).toBe(0);
  });
});

it.each([
  [{}, 'give "uris", "preset" or both'],
  [{ uris: '\n \n', preset: '' }, 'give "uris", "preset" or both'],
  [{ uris: 'policy.onnx' }, 'a line is not a URI'],
  [{ uris: 'https://a.example/x sha256:abc' }, 'a line is not a URI'],
  [{ uris: 'https://a.example/x?token=hunter2' }, 'carries the parameter'],
  [{ preset: 'nothing-like-it' }, 'nothing-like-it'],
  [{ uris: 'https://a.example/x', 'max-size': 'much' }, 'is not a size'],
])('%j is a mistake that is explained', async (inputs: Record<string, string>, words) => {
  const { exitCode, of, told, printed } = await step(inputs);
  expect(exitCode).toBe(2);
  expect(of('error')).toHaveLength(1);
  expect(of('error')[0]!.join()).toContain(words);
  expect(JSON.stringify(told) + printed()).not.toContain('hunter2');
});

it('what has another digest is named, and no path leads to it', async () => {
  const { exitCode, of, outputs } = await step({ uris: `${uri()} ${digestOf(other)}` });
  expect(exitCode).toBe(4);
  expect(of('error')[0]!.join()).toContain(digest);
  expect(outputs().path).toBe('');
});

it('paths stand in `path` and `paths` alone, and the token in nothing', async () => {
  const { of, printed, outputs } = await step({ uris: `${uri()} ${digest}`, 'github-token': 'ghs_hunter2' });
  expect(of('mask')).toEqual([['mask', 'ghs_hunter2']]);
  const { path: first, paths, ...others } = outputs();
  expect([first, Object.values(JSON.parse(paths!) as object)]).toEqual([first, [first]]);
  expect(JSON.stringify(others) + printed()).not.toContain(toolCache);
  expect(JSON.stringify(others) + printed()).not.toContain('hunter2');
  expect(server.asked.every(({ headers }) => headers.authorization === undefined)).toBe(true);
});

it('the store outlives the job on a self-hosted runner, and is kept within its size', async () => {
  const first = await step({ uris: `${uri()} ${digest}` });
  const store = path.join(toolCache, 'worldgate', 'checkpoints');
  expect(first.outputs().path!.startsWith(store)).toBe(true);
  const again = await step({ uris: `${uri()} ${digest}` });
  expect(again.outputs()['cache-hit']).toBe('true');
  const { printed } = await step({ uris: `${server.url}/other.onnx ${digestOf(other)}`, 'max-size': '15kB' });
  expect(printed()).toContain(`removed ${uri()} (20.0 kB)`);
  expect(existsSync(first.outputs().path!)).toBe(false);
});

it('on a hosted runner it lies in the cache of the user, and the tool cache of the image stays as it is', async () => {
  const home = temporaryFolder();
  const env = { RUNNER_ENVIRONMENT: 'github-hosted', XDG_CACHE_HOME: home };
  const { outputs, exitCode, annotations } = await step({ uris: `${uri()} ${digest}`, cache: 'never' }, env);
  expect([exitCode, annotations]).toEqual([0, []]);
  expect(outputs().path!.startsWith(path.join(home, 'worldgate', 'checkpoints'))).toBe(true);
  expect(existsSync(path.join(toolCache, 'worldgate'))).toBe(false);
});

it('a hosted runner without a cache service is told once, and fetches', async () => {
  for (const name of ['ACTIONS_CACHE_URL', 'ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN']) {
    vi.stubEnv(name, '');
  }
  const env = { RUNNER_ENVIRONMENT: 'github-hosted', XDG_CACHE_HOME: temporaryFolder() };
  const { exitCode, annotations, outputs } = await step({ uris: `${uri()} ${digest}` }, env);
  expect([exitCode, outputs()['cache-hit']]).toEqual([0, 'false']);
  expect(annotations).toEqual([
    ['notice', 'WorldGate', 'There is no cache service here: checkpoints are fetched from their sources.'],
  ]);
});

it('WORLDGATE_CHECKPOINTS goes before both, and WORLDGATE_OFFLINE forbids what is not there', async () => {
  const store = temporaryFolder();
  const env = { WORLDGATE_CHECKPOINTS: store };
  const { outputs } = await step({ uris: `${uri()} ${digest}` }, env);
  expect(outputs().path!.startsWith(store)).toBe(true);
  const offline = { ...env, WORLDGATE_OFFLINE: '1' };
  expect((await step({ uris: `${uri()} ${digest}` }, offline)).exitCode).toBe(0);
  const missing = await step({ uris: `${server.url}/other.onnx ${digestOf(other)}` }, offline);
  expect(missing.exitCode).toBe(4);
  expect(missing.of('error')[0]!.join()).toContain('WORLDGATE_OFFLINE forbids');
});
