import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import {
  cli,
  cliJson,
  episodesIn,
  makeRepository,
  manifestIn,
  removeFolders,
  runFolders,
  temporaryFolder,
  writeMockPreset,
  writePreset,
} from '../support/cli.ts';
import { type Graph, INT64, onnxModel } from '../support/onnx-model.ts';

const mounts: string[] = [];
afterEach(() => {
  for (const mount of mounts.splice(0)) spawnSync('umount', [mount]);
});
afterAll(removeFolders);

const OBSERVATION = { name: 'observation', shape: ['batch', 8] };
const ACTION = { name: 'action', shape: ['batch', 2] };

function policyFile(dir: string, graph: Graph): string {
  writeFileSync(path.join(dir, 'odd.onnx'), onnxModel(graph));
  return 'odd.onnx';
}

const axis = { name: 'axes', type: INT64, dims: [1], values: [1] };
const bound = (name: string, value: number) => ({ name, type: INT64, dims: [1], values: [value] });

/** The logarithm of two joint angles: fine until one of them is negative. */
const nan: Graph = {
  inputs: [OBSERVATION],
  outputs: [ACTION],
  constants: [axis, bound('starts', 0), bound('ends', 2)],
  nodes: [
    ['Slice', ['observation', 'starts', 'ends', 'axes'], ['angles']],
    ['Log', ['angles'], ['action']],
  ],
};
const wrongShape: Graph = {
  inputs: [OBSERVATION],
  outputs: [{ name: 'action', shape: ['batch', 3] }],
  constants: [axis, bound('starts', 0), bound('ends', 3)],
  nodes: [['Slice', ['observation', 'starts', 'ends', 'axes'], ['action']]],
};
/** Gives the places of what is not zero: how many there are only the numbers tell. */
const lyingShape: Graph = {
  inputs: [OBSERVATION],
  outputs: [{ name: 'action', type: INT64, shape: ['rank', 'actions'] }],
  nodes: [['NonZero', ['observation'], ['action']]],
};
/** Looks up the whole part of the observation in a table of two rows. */
const throwing: Graph = {
  inputs: [{ ...OBSERVATION, type: INT64 }],
  outputs: [{ name: 'action', shape: ['rows', 'columns', 'actions'] }],
  constants: [{ name: 'table', dims: [2, 2], values: [0, 0, 0, 0] }],
  nodes: [['Gather', ['table', 'observation'], ['action']]],
};

describe('a policy that cannot be used', () => {
  it.each([
    ['is not there', 'missing.onnx', undefined],
    ['is empty', 'empty.onnx', ''],
    ['is a folder', 'tasks', undefined],
    ['is a pointer to the file', 'lfs.onnx', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\n'],
  ])('because it %s, is refused before there is a run', async (_, file, content) => {
    const dir = makeRepository();
    if (content !== undefined) writeFileSync(path.join(dir, file), content);
    const { exit_code, errors, data } = await cliJson(dir, ['eval', '--preset', 'tiny', '--policy', file]);
    expect(exit_code).toBe(2);
    expect(data).toBeNull();
    expect(errors).toEqual([
      {
        code: expect.stringMatching(/^model-(missing|invalid)$/),
        message: expect.stringContaining(file),
        hint: expect.any(String),
      },
    ]);
    expect(existsSync(path.join(dir, '.worldgate', 'runs'))).toBe(false);
  });

  it.each([
    ['was cut off', (dir: string) => readFileSync(path.join(dir, 'policy.onnx')).subarray(0, 900)],
    ['is no ONNX model', () => 'GIF89a, which is not a model'],
  ])('because it %s, ends the run with an error', async (_, content) => {
    const dir = makeRepository();
    writeFileSync(path.join(dir, 'odd.onnx'), content(dir));
    const { out, err, code } = await cli(dir, [
      'eval',
      '--preset',
      'tiny',
      '--policy',
      'odd.onnx',
      '--workers',
      '2',
    ]);
    expect(code).toBe(2);
    expect(out).toMatch(/Error model-invalid: odd\.onnx/);
    expect(out).toContain('First thing to try:');
    expect(out + err).not.toMatch(/\n\s+at /);
    const [run] = runFolders(path.join(dir, '.worldgate'));
    expect(manifestIn(run!)).toMatchObject({
      state: 'failed',
      verdict: 'error',
      error: { code: 'model-invalid' },
      episodes: { planned: 24, run: 0, succeeded: 0 },
    });
    for (const report of ['report.json', 'comment.md', 'summary.md', 'report.html']) {
      expect(readFileSync(path.join(run!, 'reports', report), 'utf8')).toContain('model-invalid');
    }
    expect(existsSync(path.join(run!, 'lock'))).toBe(false);
  });

  it.each([
    ['returns NaN', nan, 4, 'policy-output-invalid', /seed \d+, control step \d+: .*NaN/],
    [
      'gives three numbers for two actuators',
      wrongShape,
      2,
      'policy-mismatch',
      /drive 2 actuators.*\[\?, 3\]/,
    ],
    [
      'gives other than it said',
      lyingShape,
      4,
      'policy-output-invalid',
      /seed \d+, control step 0: .*2 numbers/,
    ],
    ['throws in the middle', throwing, 4, 'policy-failed', /seed \d+, control step \d+/],
  ])(
    'because it %s, ends the run with an error that says where',
    async (_, graph, exitCode, code, message) => {
      const dir = makeRepository();
      const result = await cliJson(dir, [
        'eval',
        '--preset',
        'tiny',
        '--policy',
        policyFile(dir, graph),
        '--workers',
        '1',
      ]);
      expect(result.errors).toEqual([
        { code, message: expect.stringMatching(message), hint: expect.anything() },
      ]);
      expect(result).toMatchObject({
        exit_code: exitCode,
        ok: false,
        data: { state: 'failed', verdict: 'error' },
      });
      expect(result.data.result_digest).toBeNull();
    },
  );
});

describe('the mock provider', () => {
  it.each([
    ['fail', 4, 'policy-failed'],
    ['malformed', 4, 'policy-output-invalid'],
    ['stall', 4, 'policy-stalled'],
  ])('that is told to %s', async (behaviour, exitCode, code) => {
    const dir = makeRepository();
    // Long enough for a machine that is busy.
    writeMockPreset(dir, 'mock', { mock: { behaviour, after: 30 }, call_timeout_s: 4 });
    const { exit_code, data, errors } = await cliJson(dir, [
      'eval',
      '--preset',
      'mock',
      '--workers',
      '2',
      '--fail-on',
      'never',
    ]);
    // An error is never let pass, whatever the caller tolerates.
    expect(exit_code).toBe(exitCode);
    expect(errors[0]).toMatchObject({ code });
    const runDir = path.join(dir, data.run_dir);
    expect(manifestIn(runDir)).toMatchObject({
      state: 'failed',
      verdict: 'error',
      not_for_proof: true,
      error: { code },
    });
    expect(data.episodes).toEqual({
      planned: 24,
      run: episodesIn(runDir).length,
      succeeded: episodesIn(runDir).filter(({ success }) => success).length,
    });
  });

  it('proves nothing, and everything says so', async () => {
    const dir = makeRepository();
    writeMockPreset(dir, 'mock', { episodes: 6, gates: [{ name: 'coverage', kind: 'coverage' }] });
    const { data } = await cliJson(dir, ['eval', '--preset', 'mock', '--workers', '1']);
    expect(data).toMatchObject({ verdict: 'passed', not_for_proof: true });
    const manifest = manifestIn(path.join(dir, data.run_dir));
    expect(manifest.components).toContainEqual(expect.objectContaining({ role: 'policy', origin: 'mock' }));
    expect(manifest.gates.every(({ not_for_proof }) => not_for_proof)).toBe(true);
    const shown = await cli(dir, ['report', 'latest', '--format', 'comment']);
    expect(shown.out).toMatch(/not.for.proof/i);
    const text = await cli(dir, ['gate', 'latest']);
    expect(text.out).toMatch(/not for proof/i);
  });

  it('that is slow runs into the time limit, not into a stall', async () => {
    const dir = makeRepository();
    writeMockPreset(dir, 'mock', {
      mock: { latency_ms: 20 },
      time_limit_s: 6,
      call_timeout_s: 4,
      episodes: 500,
    });
    const { exit_code, errors, data } = await cliJson(dir, ['eval', '--preset', 'mock', '--workers', '1']);
    expect(exit_code).toBe(4);
    expect(errors[0]).toMatchObject({ code: 'time-limit', hint: expect.stringContaining('--resume') });
    expect(data.episodes!.run).toBeGreaterThan(0);
  });
});

describe('a task, model or preset that cannot be used', () => {
  const edits: [what: string, file: string, change: (text: string) => string, message: RegExp][] = [
    ['an unknown key', 'tasks/tiny.yaml', (text) => text.replace('reset:', 'resets:'), /resets.*reset/s],
    ['a key that stands twice', 'tasks/tiny.yaml', (text) => `${text}\nname: again\n`, /name/],
    [
      'an unknown site',
      'tasks/tiny.yaml',
      (text) => text.replace('site: target', 'site: targte'),
      /targte.*target/s,
    ],
    [
      'an MJCF error',
      'tasks/reach.xml',
      (text) => text.replace('<worldbody>', '<worldbodies>'),
      /reach\.xml/,
    ],
    [
      'a model file outside the folder',
      'tasks/tiny.yaml',
      (text) => text.replace('reach.xml', '../policy.onnx'),
      /tiny\.yaml: model/,
    ],
    [
      'a preset key that stands twice',
      '.worldgate/presets/tiny.yaml',
      (text) => `${text}\nkind: eval\n`,
      /kind/,
    ],
    [
      'an unknown preset key',
      '.worldgate/presets/tiny.yaml',
      (text) => text.replace('episodes:', 'episode:'),
      /episodes/,
    ],
    [
      'an unknown gate kind',
      '.worldgate/presets/tiny.yaml',
      (text) => text.replace('success_rate', 'sucess_rate'),
      /success_rate/,
    ],
  ];
  it.each(edits)('because of %s', async (_, file, change, message) => {
    const dir = makeRepository();
    const target = path.join(dir, file);
    const text = readFileSync(target, 'utf8');
    expect(change(text)).not.toBe(text);
    writeFileSync(target, change(text));
    const { out, err, code } = await cli(dir, ['eval', '--preset', 'tiny', '--workers', '1']);
    expect(code).toBe(2);
    expect(out + err).toMatch(message);
    expect(out + err).toMatch(/try: /);
    expect(out + err).not.toMatch(/\n\s+at /);
  });

  it('because of an alias bomb', async () => {
    const dir = makeRepository();
    const levels = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`);
    writeFileSync(path.join(dir, 'bomb.yaml'), `a0: &a0 [x]\n${levels.join('\n')}\n`);
    for (const argv of [
      ['--task', 'bomb.yaml', '--policy', 'policy.onnx'],
      ['--preset', './bomb.yaml'],
      ['--preset', 'tiny', '--gates', 'bomb.yaml'],
    ]) {
      const { exit_code, errors } = await cliJson(dir, ['eval', ...argv, '--episodes', '1']);
      expect(exit_code).toBe(2);
      expect(errors[0]!.message).toMatch(/bomb\.yaml.*alias/s);
    }
  });

  it('because it is 100 MB, which is said without reading it', async () => {
    const dir = makeRepository();
    const fd = openSync(path.join(dir, 'huge.yaml'), 'w');
    writeSync(fd, 'name: x\n');
    ftruncateSync(fd, 100 * 1024 * 1024);
    closeSync(fd);
    const before = process.memoryUsage().rss;
    for (const argv of [
      ['--task', 'huge.yaml', '--policy', 'policy.onnx'],
      ['--preset', './huge.yaml'],
      ['--preset', 'tiny', '--gates', 'huge.yaml'],
    ]) {
      const { exit_code, errors } = await cliJson(dir, ['eval', ...argv, '--episodes', '1']);
      expect(exit_code).toBe(2);
      expect(errors[0]!.message).toMatch(/100\.0 MiB/);
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024);
  });

  it('because it does not exist', async () => {
    const dir = makeRepository();
    const preset = await cliJson(dir, ['eval', '--preset', 'tyni']);
    expect(preset).toMatchObject({ exit_code: 2, errors: [{ code: 'preset-unknown' }] });
    expect(preset.errors[0]!.message).toContain('did you mean "tiny"?');
    const task = await cliJson(dir, [
      'eval',
      '--task',
      'no.yaml',
      '--policy',
      'policy.onnx',
      '--episodes',
      '1',
    ]);
    expect(task).toMatchObject({ exit_code: 2, errors: [{ code: 'task-missing' }] });
    const kind = await cliJson(dir, ['benchmark', '--preset', 'tiny']);
    expect(kind).toMatchObject({
      exit_code: 2,
      errors: [{ code: 'preset-kind', hint: expect.stringContaining('eval') }],
    });
  });

  it('because the checkpoint is not the one that the preset names by digest', async () => {
    const dir = makeRepository();
    writePreset(dir, 'tiny', { policy: { path: '../../policy.onnx', digest: `sha256:${'0'.repeat(64)}` } });
    const { exit_code, errors } = await cliJson(dir, ['eval', '--preset', 'tiny']);
    expect(exit_code).toBe(2);
    expect(errors[0]).toMatchObject({ code: 'checkpoint-mismatch' });
  });
});

/** A file system of that size, or undefined where this user may not mount one. */
function smallDisk(size: string): string | undefined {
  const folder = temporaryFolder();
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  if (status !== 0) return undefined;
  mounts.push(folder);
  return folder;
}

const probe = smallDisk('64k');
if (probe !== undefined) spawnSync('umount', [mounts.pop()!]);
const canMount = probe !== undefined;
if (!canMount)
  console.info('skipped: full and read-only disks, because this user may not mount a file system');

describe('a disk that does not take what is written', () => {
  it('because a file stands where the runs should', async () => {
    const dir = makeRepository();
    writeFileSync(path.join(dir, 'occupied'), '');
    const { exit_code, errors } = await cliJson(dir, [
      'eval',
      '--preset',
      'tiny',
      '--run-workspace',
      'occupied',
    ]);
    expect(exit_code).toBe(4);
    expect(errors[0]).toMatchObject({ code: 'not-writable', hint: expect.any(String) });
  });

  it.skipIf(!canMount)('because it is full when the run is made', async () => {
    const dir = makeRepository();
    const disk = smallDisk('16k')!;
    writeFileSync(path.join(disk, 'filler'), Buffer.alloc(12 * 1024));
    const { exit_code, errors } = await cliJson(dir, ['eval', '--preset', 'tiny', '--run-workspace', disk]);
    expect(exit_code).toBe(4);
    expect(errors[0]!.code).toBe('disk-full');
  });

  it.skipIf(!canMount)('because it is full in the middle, and goes on when there is room again', async () => {
    const dir = makeRepository();
    const disk = smallDisk('96k')!;
    const argv = ['--preset', 'tiny', '--episodes', '400', '--run-workspace', disk, '--workers', '1'];
    const { exit_code, errors } = await cliJson(dir, ['eval', ...argv]);
    expect(exit_code).toBe(4);
    expect(errors[0]).toMatchObject({ code: 'disk-full' });
    const [run] = runFolders(disk);
    // Whole lines only, no leavings, a manifest that can be read.
    expect(readFileSync(path.join(run!, 'results', 'episodes.jsonl'), 'utf8').endsWith('}\n')).toBe(true);
    expect(episodesIn(run!).length).toBeGreaterThan(20);
    expect(['running', 'failed']).toContain(manifestIn(run!).state);
    const names = readdirSync(disk, { recursive: true }) as string[];
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    spawnSync('mount', ['-o', 'remount,size=4m', disk]);
    const resumed = await cliJson(dir, ['eval', '--resume', path.basename(run!), '--run-workspace', disk]);
    const whole = await cliJson(dir, ['eval', '--preset', 'tiny', '--episodes', '400']);
    expect(resumed.data.result_digest).toBe(whole.data.result_digest);
  });

  it.skipIf(!canMount)('because it is read-only', async () => {
    const dir = makeRepository();
    const disk = smallDisk('1m')!;
    mkdirSync(path.join(disk, 'sub'));
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    const { exit_code, errors } = await cliJson(dir, ['eval', '--preset', 'tiny', '--run-workspace', disk]);
    expect(exit_code).toBe(4);
    expect(errors[0]).toMatchObject({ code: 'not-writable' });
  });
});
