import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadTask } from '../../src/worlds/load-task.ts';
import { loadMujoco } from '../../src/worlds/mujoco.ts';
import { CART, cartTask, folderWith, refusal, removeFolders, writeWorld } from '../support/worlds.ts';

afterAll(removeFolders);

const written = (text: string | Uint8Array) =>
  path.join(folderWith({ 'task.yaml': text, 'model.xml': CART }), 'task.yaml');

describe('loadTask', () => {
  it('finds the model beside the task, then in the assets folder', () => {
    const task = writeWorld();
    expect(loadTask(task).modelPath).toBe(path.join(path.dirname(task), 'model.xml'));
    const alone = path.join(
      folderWith({ 'task.yaml': stringify(cartTask({ model: 'a/b.xml' })) }),
      'task.yaml',
    );
    const assets = folderWith({ 'a/b.xml': CART });
    expect(loadTask(alone, assets).modelPath).toBe(path.join(assets, 'a/b.xml'));
    const both = folderWith({ 'model.xml': CART });
    expect(loadTask(task, both).modelPath).toBe(path.join(path.dirname(task), 'model.xml'));
  });

  it('says where it looked for a missing model', async () => {
    const alone = path.join(folderWith({ 'task.yaml': stringify(cartTask()) }), 'task.yaml');
    const without = await refusal(() => loadTask(alone));
    expect(without).toMatchObject({ code: 'mjcf-missing', exitCode: 2 });
    expect(without.message).toBe('task.yaml: model: "model.xml" is not beside the task');
    expect(without.hint).toContain('--assets');
    const withAssets = await refusal(() => loadTask(alone, folderWith({ 'other.xml': CART })));
    expect(withAssets.message).toContain('not beside the task and not in the assets folder');
  });

  it('has a digest of what the task says, not of how it is written', () => {
    const text = stringify(cartTask());
    const digest = loadTask(written(text)).digest;
    expect(loadTask(written(`# a comment\n${text.replace('name: cart', 'name:   "cart"')}`)).digest).toBe(
      digest,
    );
    expect(loadTask(written(text.replace('episode_s: 1', 'episode_s: 2'))).digest).not.toBe(digest);
  });

  it.each([
    ['../model.xml', 'task.yaml: model: must be a relative path'],
    ['/etc/model.xml', 'task.yaml: model: must be a relative path'],
    ['C:\\model.xml', 'task.yaml: model: must be a relative path'],
    ['link.xml', 'leads out of its folder through a symbolic link'],
  ])('refuses the model %s', async (model, message) => {
    const file = writeWorld({ task: cartTask({ model }) });
    symlinkSync(path.join(folderWith({ 'x.xml': CART }), 'x.xml'), path.join(path.dirname(file), 'link.xml'));
    const error = await refusal(() => loadTask(file));
    expect(error.message).toContain(message);
    expect(error.exitCode).toBe(2);
  });
});

describe('task files that are wrong', () => {
  const group = { groups: [{}] };
  it.each([
    [{ obervation: {} }, 'task.yaml: unknown key "obervation"'],
    [
      { timing: { simulation_step_s: 0.01, control_decimaton: 2, episode_s: 1 } },
      'unknown key "control_decimaton"; did you mean "control_decimation"?',
    ],
    [{ observation: { obs: [{ term: 'qpo' }] } }, 'observation.obs[0].term: must be one of'],
    [{ observation: { obs: [{ term: 'qpo' }] } }, 'did you mean "qpos"?'],
    [
      { observation: { obs: [{ term: 'qpos', scal: 2 }] } },
      'observation.obs[0]: unknown key "scal"; did you mean "scale"?',
    ],
    [{ observation: { obs: [{ term: 'sensor' }] } }, 'observation.obs[0].sensor: is missing'],
    [{ observation: { obs: [] } }, 'observation.obs: '],
    [{ observation: {} }, 'name at least one input of the policy'],
    [{ action: { ...group, paly: 2 } }, 'action: unknown key "paly"; did you mean "play"?'],
    [{ action: { groups: [{ torque: { kd: 1 } }] } }, 'action.groups[0].torque.kp: is missing'],
    [{ success: { when: 'true', over: 'finl' } }, 'success.over'],
    [{ commands: { '1x': { constant: 1 } } }, 'commands["1x"]: is no possible key'],
    [{ timing: { simulation_step_s: 0, control_decimation: 2, episode_s: 1 } }, 'timing.simulation_step_s'],
    [{ schema_version: 'worldgate.task.v2' }, 'a version that this WorldGate does not read'],
  ])('%j', async (changes, message) => {
    const error = await refusal(() => loadTask(writeWorld({ task: cartTask(changes) })));
    expect(error).toMatchObject({ code: 'task-invalid', exitCode: 2 });
    expect(error.message).toContain(message);
    expect(error.message).toContain('task.yaml: ');
    expect(error.hint).toBeTruthy();
  });

  const valid = stringify(cartTask());
  const aliases = Array(80).fill('  - *a').join('\n');
  it.each<[string, string | Uint8Array, string]>([
    ['duplicate keys', `${valid}\nname: again\n`, 'yaml-invalid'],
    ['an alias bomb', `a: &a [1]\nb:\n${aliases}\n${valid}`, 'yaml-invalid'],
    [
      'a billion laughs',
      `${Array.from({ length: 30 }, (_, i) => `k${i}: &k${i} [${i === 0 ? '1' : `*k${i - 1}, *k${i - 1}`}]`).join('\n')}\n${valid}`,
      'yaml-invalid',
    ],
    ['100 MB', Buffer.alloc(100 * 1024 * 1024, 0x20), 'file-too-large'],
    ['nothing', '', 'yaml-invalid'],
    ['no YAML', '{]', 'yaml-invalid'],
    ['no text', Uint8Array.from([0xff, 0xfe, 0x00]), 'file-not-text'],
    ['a number that is none', valid.replace('episode_s: 1', 'episode_s: .nan'), 'yaml-invalid'],
    ['a list', '- 1\n', 'task-invalid'],
  ])('%s', async (_, text, code) => {
    const error = await refusal(() => loadTask(written(text)));
    expect(error).toMatchObject({ code, exitCode: 2 });
    expect(error.message).toContain('task.yaml');
    expect(error.hint).toBeTruthy();
  });

  it('a missing file and a folder', async () => {
    const folder = folderWith({});
    expect(await refusal(() => loadTask(path.join(folder, 'no.yaml')))).toMatchObject({
      code: 'file-missing',
    });
    expect(await refusal(() => loadTask(folder))).toMatchObject({ code: 'file-unreadable', exitCode: 2 });
  });
});

describe('loadMujoco', () => {
  it('says that the engine is missing or broken, and tries again the next time', async () => {
    const folder = folderWith({});
    const engines = pathToFileURL(`${folder}/`);
    const missing = await refusal(() => loadMujoco(engines));
    expect(missing).toMatchObject({ code: 'physics-engine-missing', exitCode: 4 });
    expect(missing.hint).toContain('doctor');
    writeFileSync(
      path.join(folder, 'mujoco.js'),
      'export default async () => { throw new Error("no memory"); };',
    );
    const broken = await refusal(() => loadMujoco(new URL(`${engines.href}?`)));
    expect(broken.message).toContain('does not load');
  });
});
