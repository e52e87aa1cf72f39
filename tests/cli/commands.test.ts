import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunManifest } from '../../src/contracts/run.ts';
import type { RunRow } from '../../src/runs/list-runs.ts';
import { projectFolder } from '../support/benchmark.ts';
import {
  COVERAGE_GATE,
  cli,
  cliJson,
  contentsOf,
  envelopeOf,
  makeRepository,
  manifestIn,
  NO_REGRESSION_GATE,
  removeFolders,
  SUCCESS_GATE,
  startCli,
  writeGates,
  writeMockPreset,
  writePreset,
} from '../support/cli.ts';

afterAll(removeFolders);

const ROW_KEYS = ['run_id', 'run_dir', 'verdict', 'result_digest', 'episodes', 'gates'];
const GATE_KEYS = ['name', 'kind', 'verdict', 'measured', 'required', 'interval', 'n', 'method'];

let dir: string;
let row: RunRow;
beforeAll(async () => {
  dir = makeRepository();
  const evaluated = await cliJson(dir, ['eval', '--preset', 'tiny', '--workers', '2']);
  row = evaluated.data;
});

const widest = (text: string) => Math.max(...text.split('\n').map((line) => [...line].length));

describe('--json', () => {
  it('of eval, gate and runs list gives the same row', async () => {
    expect(row).toEqual(
      expect.objectContaining(Object.fromEntries(ROW_KEYS.map((key) => [key, expect.anything()]))),
    );
    expect(row.episodes).toMatchObject({ planned: 24, run: 24, succeeded: expect.any(Number) });
    for (const gate of row.gates) expect(Object.keys(gate)).toEqual(GATE_KEYS);
    const listed = await cliJson<{ runs: RunRow[] }>(dir, ['runs', 'list']);
    expect(listed.data.runs).toEqual([row]);
    const gated = await cliJson(dir, ['gate', row.run_id]);
    expect(gated.data).toEqual(row);
    expect(gated).toMatchObject({ command: 'gate', ok: true, exit_code: 0, errors: [] });
    const shown = await cliJson<RunRow & { manifest: RunManifest }>(dir, [
      'runs',
      'show',
      row.run_id.slice(0, 12),
    ]);
    const { manifest, ...rest } = shown.data;
    expect(rest).toEqual(row);
    expect(manifest).toEqual(manifestIn(path.join(dir, row.run_dir)));
  });

  it('of benchmark gives a row with episodes as well', async () => {
    const { data } = await cliJson(dir, [
      'benchmark',
      '--preset',
      'mock-smoke',
      '--samples',
      '20',
      '--run-workspace',
      'bench',
    ]);
    expect(data).toMatchObject({
      kind: 'benchmark',
      verdict: 'passed',
      result_digest: null,
      episodes: { planned: 0, run: 0, succeeded: 0 },
      not_for_proof: true,
    });
    expect(data.gates.map(({ kind }) => kind)).toEqual(['errors', 'latency', 'throughput']);
    expect(data.gates[1]).toMatchObject({ n: 20, interval: [expect.any(Number), expect.any(Number)] });
  });

  it.each([
    [['--json'], '', 2],
    [['--help', '--json'], '', 0],
    [['--version', '--json'], '', 0],
    [['eval', '--help', '--json'], 'eval', 0],
    [['evla', '--json'], 'evla', 2],
    [['eval', '--json'], 'eval', 2],
    [['eval', '--presett', 'x', '--json'], 'eval', 2],
    [['eval', '--preset', 'tiny', '--stop', 'sav', '--json'], 'eval', 2],
    [['--json', 'eval', '--preset', 'tiny', '--episodes', '1.5'], 'eval', 2],
    [['eval', '--preset', 'tiny', '--seed', '-1', '--json'], 'eval', 2],
    [['eval', '--preset', 'tiny', '--workers', '0', '--json'], 'eval', 2],
    [['runs', '--json'], 'runs', 2],
    [['runs', 'show', '--json'], 'runs show', 2],
    [['--json', 'runs', 'list'], 'runs list', 0],
    [['gate', 'none', '--json'], 'gate', 2],
    [['report', 'none', '--json'], 'report', 2],
    [['reproduce', 'none', '--json'], 'reproduce', 2],
    [['reproduce', 'a', 'b', '--json'], 'reproduce', 2],
    [['preset', 'show', 'tyni', '--json'], 'preset show', 2],
    [['runs', 'prune', '--json'], 'runs prune', 2],
  ])('prints one object and nothing else: %j', async (argv, command, exitCode) => {
    const { code, out, err } = await cli(dir, argv);
    expect(code).toBe(exitCode);
    expect(err).toBe('');
    const envelope = envelopeOf(out);
    expect(envelope).toMatchObject({ command, ok: exitCode === 0, exit_code: exitCode });
    if (exitCode === 0) expect(envelope.errors).toEqual([]);
    else
      expect(envelope.errors).toEqual([
        expect.objectContaining({ code: expect.any(String), message: expect.stringMatching(/\w/) }),
      ]);
  });

  it('carries the text of help', async () => {
    const { data } = await cliJson<{ text: string }>(dir, ['eval', '--help']);
    expect(data.text).toContain('--baseline-policy');
  });

  it('is left alone behind "--"', async () => {
    const { code, err } = await cli(dir, ['gate', '--', '--json']);
    expect(code).toBe(2);
    expect(err).toContain('--json');
  });

  it('shows a fault of ours as one, with its stack for people', async () => {
    const broken = {
      randomBytes: () => {
        throw new Error('no entropy ghp_0123456789abcdefghijABCDEFGHIJ012345');
      },
    };
    const json = await cliJson(dir, ['eval', '--preset', 'tiny'], broken);
    expect(json).toMatchObject({ exit_code: 4, data: null, errors: [{ code: 'internal' }] });
    const { code, err } = await cli(dir, ['eval', '--preset', 'tiny'], broken);
    expect(code).toBe(4);
    expect(err).toMatch(/a fault in WorldGate, please report it\n.*no entropy/);
    expect(err).toMatch(/\n\s+at /);
    expect(err + JSON.stringify(json)).not.toContain('ghp_0123');
  });
});

describe('exit codes', () => {
  const STRICT = [{ ...SUCCESS_GATE, min: 0.99 }];
  const CLOSE = [{ ...SUCCESS_GATE, min: 0.5 }];
  const FIRST_RUN = [NO_REGRESSION_GATE];
  it.each([
    ['passed', [COVERAGE_GATE], [0, 0, 0, 0]],
    ['failed', STRICT, [1, 1, 1, 0]],
    ['inconclusive', CLOSE, [0, 3, 3, 0]],
    ['skipped', FIRST_RUN, [0, 0, 3, 0]],
  ])('of a %s verdict with each --fail-on', async (verdict, gates, codes) => {
    const file = writeGates(dir, `${verdict}.yaml`, gates);
    for (const [i, level] of ['failed', 'inconclusive', 'skipped', 'never'].entries()) {
      const { exit_code, data, ok } = await cliJson(dir, [
        'gate',
        row.run_id,
        '--gates',
        file,
        '--fail-on',
        level,
      ]);
      expect([level, data.verdict, exit_code, ok]).toEqual([level, verdict, codes[i], codes[i] === 0]);
    }
    const { code } = await cli(dir, ['gate', row.run_id, '--gates', file]);
    expect(code).toBe(codes[0]);
  });

  it('count what was skipped because a baseline is required, and never pass it', async () => {
    writePreset(dir, 'needs-baseline', {
      baseline: { required: true },
      gates: [NO_REGRESSION_GATE, COVERAGE_GATE],
    });
    const argv = ['eval', '--preset', 'needs-baseline', '--run-workspace', 'skips'];
    const lenient = await cliJson(dir, argv);
    expect(lenient).toMatchObject({
      exit_code: 0,
      data: { state: 'skipped', verdict: 'skipped', episodes: { planned: 24, run: 0 }, result_digest: null },
    });
    expect(await cliJson(dir, [...argv, '--fail-on', 'skipped'])).toMatchObject({ exit_code: 3, ok: false });
    const text = await cli(dir, argv);
    expect(text.out).toMatch(/the preset requires a baseline, and there\s+is none/);
    const resumed = await cliJson(dir, ['eval', '--resume', 'latest', '--run-workspace', 'skips']);
    expect(resumed).toMatchObject({ exit_code: 2, errors: [{ code: 'run-finished' }] });
    const decided = await cliJson(dir, ['gate', 'latest', '--run-workspace', 'skips']);
    expect(decided).toMatchObject({ exit_code: 2, errors: [{ code: 'run-unfinished' }] });
  });

  it.each([
    ['an environment variable', { class: 'credentialed', env: ['LAB_TOKEN'] }, {}, /LAB_TOKEN/],
    ['a host of the lab', { class: 'robotics-lab' }, { WORLDGATE_HOST_CLASSES: 'gpu' }, /robotics-lab/],
  ])('count what was skipped for want of %s', async (_, requires, env, reason) => {
    writePreset(dir, 'needy', { requires });
    const argv = ['eval', '--preset', 'needy', '--episodes', '1', '--run-workspace', 'needy'];
    const { data, exit_code } = await cliJson(dir, [...argv, '--fail-on', 'skipped'], { env });
    expect(exit_code).toBe(3);
    const manifest = manifestIn(path.join(dir, data.run_dir));
    expect(manifest).toMatchObject({
      state: 'skipped',
      verdict: 'skipped',
      reason: expect.stringMatching(reason),
    });
    const met = { LAB_TOKEN: 'value-of-the-token', WORLDGATE_HOST_CLASSES: 'robotics-lab, prepared-host' };
    const run = await cliJson(dir, argv, { env: met });
    expect(run.data.state).toBe('completed');
    const files = contentsOf(path.join(dir, run.data.run_dir));
    expect([...files.values()].join()).not.toContain('value-of-the-token');
  });
});

describe('what people read', () => {
  it('fits 80 columns, and is coloured only where asked', async () => {
    const plain = await cli(dir, ['gate', row.run_id]);
    expect(widest(plain.out)).toBeLessThanOrEqual(80);
    expect(plain.out).toContain(`run: ${row.run_dir}`);
    expect(plain.out).not.toContain('\u001b');
    const terminal = { isTTY: true, columns: 60, colour: true };
    const coloured = await cli(dir, ['gate', row.run_id], { terminal });
    expect(coloured.out).toContain('\u001b[');
    const { out } = await cli(dir, ['--help']);
    expect(widest(out)).toBeLessThanOrEqual(80);
    const usage = await cli(dir, ['eval', '--presett', 'x']);
    expect(usage).toMatchObject({ code: 2, out: '' });
    expect(usage.err).toContain('(Did you mean --preset?)');
  });

  it('shows a bar on a terminal and cleans up after it, and few lines elsewhere', async () => {
    const argv = ['eval', '--preset', 'tiny', '--episodes', '4', '--workers', '1', '--run-workspace', 'bars'];
    const terminal = { isTTY: true, columns: 50, colour: false };
    const { err } = await cli(dir, argv, { terminal });
    expect(err).toMatch(/\[█*░*\] \d\/4/);
    expect(err.endsWith('\r\u001b[2K')).toBe(true);
    for (const line of err.split('\r\u001b[2K')) expect([...line].length).toBeLessThan(50);
    let time = 0;
    const slow = { monotonic: () => (time += 2000) };
    const lines = await cli(dir, argv, slow);
    expect(lines.err).toMatch(/^(\d\/4 · .*\n)+$/);
    expect((await cli(dir, argv)).err).toBe('');
  });
});

describe('report', () => {
  it('renders a run in every form, and writes it to a file', async () => {
    const render = async (format: string) => (await cli(dir, ['report', row.run_id, '--format', format])).out;
    const reports = path.join(dir, row.run_dir, 'reports');
    expect(await render('comment')).toBe(
      `${readFileSync(path.join(reports, 'comment.md'), 'utf8').trimEnd()}\n`,
    );
    expect(await render('summary')).toBe(
      `${readFileSync(path.join(reports, 'summary.md'), 'utf8').trimEnd()}\n`,
    );
    expect(await render('html')).toMatch(/^<!doctype html>/i);
    expect(JSON.parse(await render('json')).run_id).toBe(row.run_id);
    const { data } = await cliJson(dir, [
      'report',
      'latest',
      '--format',
      'html',
      '--output',
      'page #1 50%.html',
    ]);
    expect(data).toEqual({ run_id: row.run_id, format: 'html', output: 'page #1 50%.html' });
    expect(readFileSync(path.join(dir, 'page #1 50%.html'), 'utf8')).toContain(row.run_id);
    expect((await cli(dir, ['report', 'latest', '--output', 'x.md'])).out).toBe('wrote x.md\n');
  });

  it('refuses one that was edited', async () => {
    const other = makeRepository();
    await cliJson(other, ['eval', '--preset', 'tiny', '--episodes', '1', '--workers', '1']);
    const [run] = readdirSync(path.join(other, '.worldgate', 'runs')).filter((name) => name !== '.gitignore');
    const file = path.join(other, '.worldgate', 'runs', run!, 'reports', 'report.json');
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace(/"verdict": "\w+"/, '"verdict": "passed"')
        .replace('Reach', 'Teach'),
    );
    expect(await cliJson(other, ['report', 'latest'])).toMatchObject({
      exit_code: 2,
      errors: [{ code: 'run-tampered' }],
    });
  });
});

describe('reproduce', () => {
  it('says in words and in numbers that a run came out the same', async () => {
    const { code, out } = await cli(dir, ['reproduce', row.run_id, '--workers', '1']);
    expect(code).toBe(0);
    expect(out).toBe(
      `reproduced: all 24 episodes of ${row.run_id} came out the same\n${row.result_digest}\n`,
    );
  });

  it('names the first episode that differs, and exits with 1', async () => {
    const { code, out } = await cli(dir, [
      'reproduce',
      row.run_id,
      '--task',
      changedTask(),
      '--workers',
      '1',
    ]);
    expect(code).toBe(1);
    expect(out).toMatch(/^not reproduced: 24 of 24 episodes/);
    expect(out).toMatch(/first: episode 0 \(task tiny, seed 0\) differs in .*steps/);
  });

  function changedTask(): string {
    const text = readFileSync(path.join(dir, 'tasks', 'tiny.yaml'), 'utf8');
    writeFileSync(path.join(dir, 'tasks', 'changed.yaml'), text.replace('episode_s: 0.8', 'episode_s: 0.4'));
    return 'tasks/changed.yaml';
  }
});

describe('runs', () => {
  it('are listed, shown, compared and pruned', async () => {
    const other = makeRepository();
    expect((await cli(other, ['runs', 'list'])).out).toBe('no runs yet\n');
    expect((await cli(other, ['runs', 'prune', '--keep', '1'])).out).toBe('no runs yet\n');
    await cliJson(other, ['eval', '--preset', 'tiny', '--episodes', '6', '--workers', '1']);
    writeMockPreset(other, 'mock', { episodes: 6 });
    await cliJson(other, ['eval', '--preset', 'mock', '--workers', '1']);
    mkdirSync(path.join(other, '.worldgate', 'runs', '20200101T000000000Z-00000000'));

    const list = await cli(other, ['runs', 'list']);
    expect(list.out.split('\n').map((line) => line.split(/\s+/).slice(1, 4))).toEqual([
      ['preset', 'state', 'verdict'],
      ['mock', 'completed', expect.any(String)],
      ['tiny', 'completed', expect.any(String)],
      ['unreadable', 'run-invalid'],
      [],
    ]);
    const ids = list.out.split('\n').map((line) => line.split(' ')[0]!);
    expect(JSON.parse((await cli(other, ['runs', 'show', 'latest'])).out)).toMatchObject({ run_id: ids[1] });

    const compared = await cli(other, ['runs', 'compare', ids[2]!, ids[1]!]);
    expect(compared.out).toMatch(/tiny +success rate +\d\/6 +\d\/6/);
    expect(compared.out).toMatch(/what was run differs in: .*policy/);
    const same = await cli(other, ['runs', 'compare', ids[1]!, ids[1]!]);
    expect(same.out).toContain('what was run differs in: none');

    const dry = await cliJson<{ runs: { action: string }[] }>(other, [
      'runs',
      'prune',
      '--keep',
      '1',
      '--dry-run',
    ]);
    // What cannot be read stays until somebody has looked at it, and says so.
    expect(dry.data.runs.map(({ action }) => action)).toEqual(['kept', 'would_remove', 'kept']);
    const old = ['runs', 'prune', '--keep', '1', '--older-than-days', '1', '--unreadable'];
    const pruned = await cli(other, old);
    expect(pruned.out.match(/ (removed|kept) /g)).toEqual([' kept ', ' kept ', ' removed ']);
    expect((await cliJson<{ runs: unknown[] }>(other, ['runs', 'list'])).data.runs).toHaveLength(2);
  });
});

describe('preset', () => {
  it('lists, shows and validates those of the repository and those that ship', async () => {
    const other = makeRepository();
    const { out } = await cli(other, ['preset', 'list']);
    expect(out).toMatch(/^tiny +eval +repository/m);
    expect(out).toMatch(/^push +eval +shipped/m);
    const shown = await cliJson<{ preset: { episodes: number }; digest: string }>(other, [
      'preset',
      'show',
      'tiny',
    ]);
    expect(shown.data.preset.episodes).toBe(24);
    expect((await cli(other, ['preset', 'show', 'tiny'])).out).toContain(`# ${shown.data.digest}`);
    expect(await cli(other, ['preset', 'validate'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('tiny: ok'),
    });

    writePreset(other, 'torn', { policy: { path: '../../nothing.onnx' } });
    writeFileSync(path.join(other, '.worldgate', 'presets', 'broken.yaml'), 'name: [');
    const all = await cliJson<{ presets: { name: string; problems: string[] }[] }>(other, [
      'preset',
      'validate',
    ]);
    expect(all.exit_code).toBe(2);
    const problems = Object.fromEntries(all.data.presets.map((each) => [each.name, each.problems]));
    expect(problems.tiny).toEqual([]);
    expect(problems.torn).toEqual([expect.stringContaining('policy.path')]);
    expect(problems.broken).toEqual([expect.stringContaining('broken.yaml')]);
    expect(all.errors).toHaveLength(2);
    writePreset(other, 'torn', { gates: [{ name: 'm', kind: 'metric', metric: 'gap_x', max: 1 }] });
    const metric = await cliJson<{ presets: { problems: string[] }[] }>(other, [
      'preset',
      'validate',
      'torn',
    ]);
    expect(metric.data.presets[0]!.problems).toEqual([
      expect.stringMatching(/^gates\[0\]\.metric: metric "gap_x" not in tiny\.yaml/),
    ]);
    writePreset(other, 'torn', { policy: { path: '../../nothing.onnx' } });
    const one = await cli(other, ['preset', 'validate', 'torn']);
    expect(one).toMatchObject({ code: 2, out: expect.stringMatching(/^torn:\n {2}policy\.path/) });
    expect(await cliJson(other, ['preset', 'validate', 'broken'])).toMatchObject({
      exit_code: 2,
      errors: [{ code: 'yaml-invalid' }],
    });
  });
});

describe('flags', () => {
  it.each([
    [
      ['--resume', 'latest', '--episodes', '5', '--seed', '1'],
      /--episodes, --seed cannot be given with --resume/,
    ],
    [
      ['--preset', 'tiny', '--baseline', 'latest', '--baseline-policy', 'policy.onnx'],
      /cannot be given together/,
    ],
    [['--task', 'tasks/tiny.yaml'], /--task FILE with --policy FILE/],
    [['--preset', 'tiny', '--task', 'tasks/tiny.yaml'], /--preset and --task cannot be given together/],
  ])('that contradict each other are refused: %j', async (argv, message) => {
    const { exit_code, errors } = await cliJson(dir, ['eval', ...argv]);
    expect(exit_code).toBe(2);
    expect(errors[0]).toMatchObject({ code: 'usage', message: expect.stringMatching(message) });
  });

  it('name a baseline by run or, as a file, by policy; the run takes the place of the preset’s own', async () => {
    writePreset(dir, 'own-baseline', {
      baseline: { policy: { path: '../../policy.onnx' } },
      episodes: 3,
      gates: [NO_REGRESSION_GATE],
    });
    const argv = ['eval', '--preset', 'own-baseline', '--workers', '1', '--run-workspace', 'baselines'];
    const own = await cliJson(dir, argv);
    const source = ({ data }: { data: RunRow }) => manifestIn(path.join(dir, data.run_dir)).baseline?.source;
    expect(source(own)).toBe('policy');
    expect(source(await cliJson(dir, [...argv, '--baseline', own.data.run_id]))).toBe('run');
    expect(source(await cliJson(dir, [...argv, '--baseline', 'policy.onnx']))).toBe('policy');
  });

  it('of a task and a policy are enough', async () => {
    const argv = [
      '--task',
      'tasks/tiny.yaml',
      '--policy',
      'policy.onnx',
      '--episodes',
      '2',
      '--run-workspace',
      'bare',
    ];
    const { data } = await cliJson(dir, ['eval', ...argv, '--workers', '1']);
    // Nothing is asked of the policy, so nothing is decided.
    expect(data).toMatchObject({ preset: 'command-line', verdict: 'skipped', gates: [{ kind: 'coverage' }] });
  });
});

describe('doctor', () => {
  it('tries the engines and says what would be used', async () => {
    const { exit_code, data } = await cliJson<{ checks: { status: string }[] }>(dir, ['doctor']);
    expect(exit_code).toBe(data.checks.some(({ status }) => status === 'error') ? 4 : 0);
    const { out } = await cli(dir, ['doctor'], {
      env: { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push' },
    });
    expect(out).toMatch(/MuJoCo/i);
    expect(out).toMatch(/ONNX/i);
    expect(out).not.toContain('\u001b');
  });
});

describe('a process of its own', () => {
  it('ends without a word when its reader has gone', () => {
    const bin = path.join(projectFolder, 'src', 'bin.ts');
    const script = `'${process.execPath}' '${bin}' preset show push | true; echo "$\{PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: dir, encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['0\n', '']);
  });

  it('prints the version', async () => {
    const { version } = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8'));
    expect(await startCli(dir, ['--version']).ended).toMatchObject({ code: 0, out: `${version}\n`, err: '' });
  });
});
