import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256Json } from '../../src/foundation/digest.ts';
import { listPresets, validatePreset } from '../../src/presets/catalogue.ts';
import { loadPreset } from '../../src/presets/load.ts';
import type { PresetPlaces } from '../../src/presets/locate.ts';

let top: string;
let places: PresetPlaces;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'worldgate-presets-'));
  places = { shippedDir: join(top, 'package', 'presets'), repositoryDir: join(top, 'repo') };
  mkdirSync(places.shippedDir, { recursive: true });
  mkdirSync(places.repositoryDir);
  put('package/presets/push.yaml', {
    task: 'worlds/push.yaml',
    policy: { path: '../models/good.onnx', digest: `sha256:${'a'.repeat(64)}` },
    episodes: 400,
    stop: 'savi',
    gates: [
      { name: 'success', kind: 'success_rate', min: 0.75 },
      { name: 'coverage', kind: 'coverage' },
    ],
  });
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

/** JSON is YAML; name, title and kind are filled in unless the fields say otherwise. */
function put(path: string, fields: Record<string, unknown>): string {
  const file = join(top, path);
  mkdirSync(dirname(file), { recursive: true });
  const name = path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  const about = fields.extends === undefined ? { title: `Title of ${name}`, kind: 'eval' } : {};
  writeFileSync(file, JSON.stringify({ schema_version: 'worldgate.preset.v1', name, ...about, ...fields }));
  return file;
}

const error = (code: string, ...parts: string[]) =>
  expect.objectContaining({
    name: 'WorldGateError',
    code,
    kind: 'input',
    message: expect.stringMatching(
      new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^]*')),
    ),
  });

describe('loadPreset', () => {
  it('loads a shipped preset with paths relative to its package, and absolute ones beside it', () => {
    const loaded = loadPreset('push', places);
    expect(loaded.source).toBe('shipped');
    expect(loaded.preset.task).toBe('presets/worlds/push.yaml');
    expect(loaded.preset.policy).toEqual({ path: 'models/good.onnx', digest: `sha256:${'a'.repeat(64)}` });
    expect(loaded.files).toEqual({
      tasks: [join(top, 'package/presets/worlds/push.yaml')],
      policy: join(top, 'package/models/good.onnx'),
      baselinePolicy: null,
    });
    expect(loaded.digest).toBe(sha256Json(loaded.preset));
    expect(JSON.stringify(loaded.preset)).not.toContain(top);
  });

  it('takes the repository before the package, .yml too', () => {
    put('repo/.worldgate/presets/push.yml', { task: '../../sim/task.yaml', title: 'Ours' });
    const loaded = loadPreset('push', places);
    expect(loaded).toMatchObject({ source: 'repository', preset: { title: 'Ours', task: 'sim/task.yaml' } });
    expect(loaded.files.tasks).toEqual([join(top, 'repo/sim/task.yaml')]);
    put('repo/.worldgate/presets/push.yaml', {});
    expect(() => loadPreset('push', places)).toThrowError(error('preset-ambiguous', 'push.yaml', 'push.yml'));
  });

  it('lets a repository extend the shipped preset of its own name; paths stay with the file that states them', () => {
    put('repo/.worldgate/presets/push.yaml', {
      extends: 'push',
      policy: { path: '../../weights/mine.onnx' },
      gates: [{ name: 'success', kind: 'success_rate', min: 0.9 }],
    });
    const loaded = loadPreset('push', places);
    expect(loaded.chain).toEqual(['.worldgate/presets/push.yaml', 'presets/push.yaml (shipped)']);
    expect(loaded.files).toEqual({
      tasks: [join(top, 'package/presets/worlds/push.yaml')],
      policy: join(top, 'repo/weights/mine.onnx'),
      baselinePolicy: null,
    });
    expect(loaded.preset).toMatchObject({
      title: 'Title of push',
      kind: 'eval',
      episodes: 400,
      stop: 'savi',
    });
    expect(loaded.preset.policy).toEqual({ path: 'weights/mine.onnx' });
    expect(loaded.preset.gates).toHaveLength(1);
    expect(loaded.preset).not.toHaveProperty('extends');
  });

  it('replaces task by suite, and keeps a default of the child from hiding what is inherited', () => {
    put('repo/.worldgate/presets/many.yaml', {
      extends: 'push',
      suite: { name: 'many', tasks: ['../a.yaml', 'b.yaml'] },
    });
    const { preset, files } = loadPreset('many', places);
    expect(preset.task).toBeUndefined();
    expect(preset.suite).toEqual({ name: 'many', tasks: ['.worldgate/a.yaml', '.worldgate/presets/b.yaml'] });
    expect(preset.stop).toBe('savi');
    expect(files.tasks).toEqual([
      join(top, 'repo/.worldgate/a.yaml'),
      join(top, 'repo/.worldgate/presets/b.yaml'),
    ]);
  });

  it('does not let a repository change what a shipped preset extends', () => {
    put('package/presets/push-regression.yaml', { extends: 'push', episodes: 1000 });
    put('repo/.worldgate/presets/push.yaml', { title: 'Hijacked' });
    expect(loadPreset('push-regression', places).preset.title).toBe('Title of push');
  });

  it('has one digest on every machine, and another for another preset', () => {
    const before = loadPreset('push', places).digest;
    const elsewhere = mkdtempSync(join(tmpdir(), 'worldgate-elsewhere-'));
    try {
      const file = join(elsewhere, 'presets', 'push.yaml');
      mkdirSync(dirname(file));
      writeFileSync(
        file,
        JSON.stringify({
          kind: 'eval',
          name: 'push',
          title: 'Title of push',
          schema_version: 'worldgate.preset.v1',
          stop: 'savi',
          seed: 0,
          gates: [
            { kind: 'success_rate', name: 'success', min: 0.75 },
            { name: 'coverage', kind: 'coverage', min: 1 },
          ],
          episodes: 400,
          policy: { digest: `sha256:${'a'.repeat(64)}`, path: '../models/good.onnx' },
          task: 'worlds/push.yaml',
        }),
      );
      expect(loadPreset('push', { ...places, shippedDir: dirname(file) }).digest).toBe(before);
    } finally {
      rmSync(elsewhere, { recursive: true, force: true });
    }
    put('package/presets/push.yaml', { task: 'worlds/push.yaml', episodes: 401 });
    expect(loadPreset('push', places).digest).not.toBe(before);
  });

  it('takes a path, relative to the repository or absolute', () => {
    put('repo/ci/nightly.yaml', { name: 'any-name', task: '../sim/task.yaml' });
    expect(loadPreset('ci/nightly.yaml', places)).toMatchObject({
      source: 'file',
      preset: { task: 'sim/task.yaml' },
    });
    const lonely = put('elsewhere/lonely.yaml', { task: 'task.yaml' });
    expect(loadPreset(lonely, places)).toMatchObject({
      source: 'file',
      chain: ['lonely.yaml'],
      preset: { task: 'task.yaml' },
    });
    expect(loadPreset(join(places.shippedDir, 'push.yaml'), places).source).toBe('shipped');
    expect(() => loadPreset('ci/none.yaml', places)).toThrowError(error('file-missing', 'ci/none.yaml'));
  });

  it('suggests the nearest name', () => {
    expect(() => loadPreset('psuh', places)).toThrowError(
      error('preset-unknown', 'no preset is called "psuh"; did you mean "push"?'),
    );
    put('repo/.worldgate/presets/mine.yaml', { extends: 'pusch' });
    expect(() => loadPreset('mine', places)).toThrowError(
      error(
        'preset-unknown',
        '.worldgate/presets/mine.yaml: extends: no preset is called "pusch"; did you mean "push"?',
      ),
    );
  });

  it('refuses cycles and endless chains', () => {
    put('repo/.worldgate/presets/a.yaml', { extends: 'b' });
    put('repo/.worldgate/presets/b.yaml', { extends: 'a' });
    put('package/presets/self.yaml', { extends: 'self' });
    expect(() => loadPreset('a', places)).toThrowError(
      error('preset-cycle', 'extends itself', 'a.yaml → ', 'b.yaml → ', 'a.yaml'),
    );
    expect(() => loadPreset('self', places)).toThrowError(error('preset-cycle', 'extends itself'));
    for (let i = 0; i < 12; i++) put(`repo/.worldgate/presets/c${i}.yaml`, { extends: `c${i + 1}` });
    expect(() => loadPreset('c0', places)).toThrowError(error('preset-cycle', 'more than 8 presets'));
  });

  it('names the file and key of what is wrong, in the file that is wrong', () => {
    put('package/presets/bad.yaml', { episode: 3 });
    put('repo/.worldgate/presets/child.yaml', { extends: 'bad' });
    expect(() => loadPreset('child', places)).toThrowError(
      error('preset-invalid', 'presets/bad.yaml (shipped): unknown key "episode"; did you mean "episodes"?'),
    );
    writeFileSync(join(places.shippedDir, 'twice.yaml'), 'name: twice\nname: twice\n');
    expect(() => loadPreset('twice', places)).toThrowError(
      error('yaml-invalid', 'presets/twice.yaml (shipped):2:1: the key "name"'),
    );
    put('package/presets/other.yaml', { name: 'another' });
    expect(() => loadPreset('other', places)).toThrowError(
      error('preset-invalid', 'name: is "another", but the file is called "other"'),
    );
    writeFileSync(join(places.shippedDir, 'bare.yaml'), 'schema_version: worldgate.preset.v1\nname: bare\n');
    expect(() => loadPreset('bare', places)).toThrowError(
      error('preset-invalid', 'title: is missing', 'kind: is missing'),
    );
  });

  it('keeps every path inside the repository or package of the file that states it', () => {
    put('repo/.worldgate/presets/up.yaml', { task: '../../../secret.yaml' });
    expect(() => loadPreset('up', places)).toThrowError(
      error('path-unsafe', '.worldgate/presets/up.yaml: task: ', 'leads out'),
    );
    put('repo/.worldgate/presets/absolute.yaml', { policy: { path: '/etc/passwd' } });
    expect(() => loadPreset('absolute', places)).toThrowError(
      error('preset-invalid', 'policy.path: must be a relative path'),
    );
    writeFileSync(join(top, 'secret.yaml'), '');
    symlinkSync(join(top, 'secret.yaml'), join(top, 'repo/link.yaml'));
    put('repo/.worldgate/presets/linked.yaml', { baseline: { policy: { path: '../../link.yaml' } } });
    expect(() => loadPreset('linked', places)).toThrowError(
      error('path-unsafe', 'baseline: ', 'symbolic link'),
    );
    const outside = put('outside.yaml', { task: 'task.yaml' });
    symlinkSync(outside, join(top, 'repo/.worldgate/presets/outside.yaml'));
    expect(() => loadPreset('outside', places)).toThrowError(error('path-unsafe', 'symbolic link'));
  });
});

describe('listPresets', () => {
  it('lists both places by name, broken presets with their error', () => {
    put('repo/.worldgate/presets/push.yaml', { extends: 'push', title: 'Ours' });
    put('repo/.worldgate/presets/arm.yaml', { kind: 'bench' });
    writeFileSync(join(top, 'repo/.worldgate/presets/README.md'), '');
    expect(listPresets(places)).toEqual([
      {
        name: 'arm',
        source: 'repository',
        overrides_shipped: false,
        title: null,
        kind: null,
        requires: null,
        error: expect.stringContaining('kind: must be one of "eval", "benchmark", not "bench"'),
      },
      {
        name: 'push',
        source: 'repository',
        overrides_shipped: true,
        title: 'Ours',
        kind: 'eval',
        requires: 'checkout-safe',
        error: null,
      },
    ]);
  });
});

describe('validatePreset', () => {
  it('lists what is wrong across fields, and files that are not there', () => {
    expect(validatePreset('push', places).problems).toEqual([
      'task: the file presets/worlds/push.yaml does not exist',
      'policy.path: the file models/good.onnx does not exist',
    ]);
    put('package/presets/worlds/push.yaml', {});
    put('package/models/good.onnx', {});
    expect(validatePreset('push', places).problems).toEqual([
      expect.stringMatching(/^task: push\.yaml: schema_version: must be "worldgate\.task\.v1"/),
    ]);
    const world = join(import.meta.dirname, '../../presets/worlds/push');
    copyFileSync(join(world, 'task.yaml'), join(top, 'package/presets/worlds/push.yaml'));
    copyFileSync(join(world, 'push.xml'), join(top, 'package/presets/worlds/push.xml'));
    expect(validatePreset('push', places).problems).toEqual([]);
    put('package/presets/push.yaml', {
      suite: { name: 's', tasks: ['worlds/push.yaml', 'worlds/none.yaml'] },
      policy: { path: '../models/good.onnx' },
    });
    expect(validatePreset('push', places).problems).toEqual([
      'episodes: is missing: state how many episodes to run',
      'suite.tasks[1]: the file presets/worlds/none.yaml does not exist',
    ]);
  });
});
