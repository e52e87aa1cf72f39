import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runManifest } from '../../src/contracts/run.ts';
import { readManifest, readRun } from '../../src/runs/read-run.ts';
import { recordLine } from '../../src/runs/records.ts';
import { newRunId, timeOfRunId } from '../../src/runs/run-id.ts';
import { createRun, resumeRun } from '../../src/runs/workspace.ts';
import { completedRun, endOf, header, records, START, temporaryFolder, tools } from './examples.ts';

let workspace: string;
beforeEach(() => {
  workspace = temporaryFolder();
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

describe('run ids', () => {
  it('sort by time and give it back', () => {
    const times = ['2026-11-21T09:14:09.123Z', '2026-11-21T09:14:09.124Z', '2027-01-01T00:00:00.000Z'];
    const ids = times.map((time, i) => newRunId(new Date(time), new Uint8Array([255 - i, 0, 0, 1])));
    expect(ids[0]).toBe('20261121T091409123Z-ff000001');
    expect([...ids].sort()).toEqual(ids);
    expect(ids.map((id) => timeOfRunId(id)?.toISOString())).toEqual(times);
    expect(timeOfRunId('20261341T091409123Z-ff000001')).toBeNull();
    expect(timeOfRunId('../../etc')).toBeNull();
  });
});

describe('createRun', () => {
  it('writes the manifest as running before anything else', () => {
    const run = createRun(workspace, START, tools());
    expect(run.id).toBe('20261121T091409123Z-00000001');
    expect(readdirSync(run.dir).sort()).toEqual([
      'artifacts',
      'inputs',
      'logs',
      'reports',
      'results',
      'run_manifest.json',
    ]);
    expect(readManifest(run.dir)).toMatchObject({
      state: 'running',
      verdict: null,
      started_at: '2026-11-21T09:14:09.123Z',
      ...START,
    });
    expect(readFileSync(join(workspace, 'runs', '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('finds another id when two runs start in the same millisecond with the same bytes', () => {
    const first = createRun(workspace, START, tools());
    const second = createRun(workspace, START, tools());
    expect(second.id).not.toBe(first.id);
    expect(second.id.slice(0, 19)).toBe(first.id.slice(0, 19));
  });

  it('says so when it may not write', () => {
    writeFileSync(join(workspace, 'runs'), 'a file');
    expect(() => createRun(workspace, START, tools())).toThrowError(
      expect.objectContaining({ code: 'not-writable', kind: 'environment' }),
    );
  });
});

describe('RunWorkspace', () => {
  it('lists every file with size and digest, and what may leave', async () => {
    const run = createRun(workspace, START, tools());
    writeFileSync(run.path('inputs/task.yaml'), 'task');
    writeFileSync(run.path('reports/comment.md'), '# hi');
    writeFileSync(run.path('logs/run.log'), 'line');
    writeFileSync(run.path('artifacts/videos/a.mp4'), 'video');
    writeFileSync(run.path('artifacts/raw.bin'), 'raw');
    const manifest = await run.finish({ ...endOf([]), state: 'failed' }, new Set(['artifacts/videos/a.mp4']));
    const bytes = createHash('sha256').update('video').digest('hex');
    expect(
      manifest.artifacts.map(({ path, role, size_bytes, commit }) => [path, role, size_bytes, commit]),
    ).toEqual([
      ['artifacts/raw.bin', 'artifact', 3, false],
      ['artifacts/videos/a.mp4', 'artifact', 5, true],
      ['inputs/task.yaml', 'input', 4, false],
      ['logs/run.log', 'log', 4, true],
      ['reports/comment.md', 'report', 4, true],
    ]);
    expect(manifest.artifacts[1]!.digest).toBe(`sha256:${bytes}`);
    expect(manifest).toMatchObject({
      state: 'failed',
      finished_at: '2026-11-21T09:14:10.123Z',
      duration_s: 1,
    });
    expect(runManifest.parse(JSON.parse(readFileSync(join(run.dir, 'run_manifest.json'), 'utf8')))).toEqual(
      manifest,
    );
  });

  it('refuses links in the run, and paths out of it', async () => {
    const run = createRun(workspace, START, tools());
    writeFileSync(join(workspace, 'secret'), 'secret');
    symlinkSync(join(workspace, 'secret'), join(run.dir, 'artifacts', 'innocent.txt'));
    await expect(run.finish({ ...endOf([]), state: 'failed' })).rejects.toMatchObject({
      code: 'run-unsafe',
      message: 'artifacts/innocent.txt is a symbolic link',
    });
    expect(readManifest(run.dir).state).toBe('running');
    expect(() => run.path('../other/x')).toThrowError(expect.objectContaining({ code: 'path-unsafe' }));
    symlinkSync(workspace, join(run.dir, 'logs', 'out'));
    expect(() => run.path('logs/out/x')).toThrowError(expect.objectContaining({ code: 'path-unsafe' }));
  });

  it('keeps local paths and secrets out of the manifest, wherever free text stands', async () => {
    const run = createRun(
      workspace,
      { ...START, command: ['eval', '--policy', `${workspace}/m.onnx`] },
      tools(),
    );
    await run.finish({
      state: 'failed',
      verdict: 'error',
      reason: `cannot read ${workspace}/m.onnx`,
      error: { code: 'x', message: `token ghp_abcdef at ${run.dir}`, hint: 'look into /home/someone/x' },
      gates: [gate(`see /root/notes.txt`)],
    });
    const text = readFileSync(join(run.dir, 'run_manifest.json'), 'utf8');
    expect(localPaths(JSON.parse(text))).toEqual([]);
    expect(text).not.toContain('ghp_');
    expect(localPaths({ a: ['x /tmp/y', 'C:\\Users\\z', 'file:///x', 'a/b', 'https://a/b'] })).toHaveLength(
      3,
    );
  });

  it('never leaves a half-written manifest on a full disk', (context) => {
    const disk = join(workspace, 'disk');
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48k', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      return context.skip('no right to mount a small file system here');
    }
    try {
      const run = createRun(disk, START, tools());
      const list = records(500);
      run.writeHeader('policy', header());
      const appender = run.openRecords('policy');
      expect(() => {
        for (const record of list) appender.append(record);
      }).toThrowError(expect.objectContaining({ code: 'disk-full', kind: 'environment' }));
      appender.close();
      expect(() => run.writeRecords('policy', header(), list)).toThrowError(
        expect.objectContaining({ code: 'disk-full' }),
      );
      expect(readManifest(run.dir).state).toBe('running');
      const kept = readRun(run.dir).records;
      expect(kept.length).toBeGreaterThan(10);
      expect(kept).toEqual(list.slice(0, kept.length));
    } finally {
      execFileSync('umount', ['-l', disk]);
    }
  });
});

/** Anything that reads like a path of one machine. */
function localPaths(value: unknown): string[] {
  if (typeof value === 'string')
    return /(^|[\s"'(=:])(\/[A-Za-z]|[A-Za-z]:\\|file:\/\/)/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(localPaths);
}

function gate(sentence: string) {
  return {
    name: 'success',
    kind: 'success_rate' as const,
    optional: false,
    verdict: 'error' as const,
    measured: null,
    required: 0.5,
    comparator: '>=' as const,
    unit: 'share',
    interval: [null, null] as [null, null],
    level: null,
    n: 0,
    method: 'none',
    alpha: null,
    sentence,
    further_episodes: null,
    change: null,
    rows: [],
    not_for_proof: false,
  };
}

describe('resumeRun', () => {
  it('keeps what is whole, cuts what is not, and ends in the digest of a run without a break', async () => {
    const list = records(20);
    const whole = await completedRun(workspace, { list });

    const broken = createRun(workspace, START, tools('2026-11-22T00:00:00.000Z'));
    broken.writeHeader('policy', header());
    const appender = broken.openRecords('policy');
    for (const episode of [1, 0, 3, 2, 7]) appender.append(list[episode]!);
    appender.close();
    const path = join(broken.dir, 'results/episodes.jsonl');
    appendFileSync(path, `${recordLine(list[0]!)}\n{"half":`);
    writeFileSync(join(broken.dir, '.run_manifest.json.0123456789ab.tmp'), 'left behind');
    writeFileSync(join(broken.dir, 'results', '.episodes.jsonl.0123456789ab.tmp'), 'left behind');

    const given = tools('2026-11-22T01:00:00.000Z');
    const resumed = resumeRun(broken.dir, given);
    expect(resumed.records.map(({ episode }) => episode)).toEqual([1, 0, 3, 2, 7]);
    expect(resumed.leftOut).toBe(2);
    expect(resumed.header).toEqual(header());
    expect(resumed.baseline).toBeNull();
    expect(resumed.run.manifest).toMatchObject({ state: 'running', events: { resumes: 1 } });
    expect(readdirSync(broken.dir).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(readdirSync(join(broken.dir, 'results')).filter((name) => name.endsWith('.tmp'))).toEqual([]);

    const more = resumed.run.openRecords('policy');
    const known = new Set(resumed.records.map(({ episode }) => episode));
    for (const record of list) if (!known.has(record.episode)) more.append(record);
    more.close();
    const stored = readRun(broken.dir).records.toSorted((a, b) => a.episode - b.episode);
    const result_digest = resumed.run.writeRecords('policy', header(), stored);
    await resumed.run.finish({ ...endOf(list), result_digest });
    expect(result_digest).toBe(whole.manifest.result_digest);
    expect(readRun(broken.dir).records).toEqual(list);
  });

  it('starts from nothing when the run died before its plan', () => {
    const run = createRun(workspace, START, tools());
    rmSync(join(run.dir, 'logs'), { recursive: true });
    expect(resumeRun(run.dir, tools())).toMatchObject({
      header: null,
      records: [],
      baseline: null,
      leftOut: 0,
    });
    expect(existsSync(join(run.dir, 'logs'))).toBe(true);
  });

  it('brings back both arms of a paired run', () => {
    const run = createRun(workspace, START, tools());
    for (const arm of ['policy', 'baseline'] as const) {
      run.writeHeader(arm, header());
      const appender = run.openRecords(arm);
      for (const record of records(arm === 'policy' ? 3 : 2)) appender.append(record);
      appender.close();
    }
    const resumed = resumeRun(run.dir, tools());
    expect(resumed.records).toHaveLength(3);
    expect(resumed.baseline?.records).toHaveLength(2);
  });

  it('refuses a run that has nothing left to do', async () => {
    const run = await completedRun(workspace);
    expect(() => resumeRun(run.dir, tools())).toThrowError(expect.objectContaining({ code: 'run-finished' }));
  });

  it('survives SIGKILL in the middle of the appends', async () => {
    const source = (name: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, name)).href);
    const script = `
      import { createRun } from ${source('../../src/runs/workspace.ts')};
      import { START, header, records, tools } from ${source('examples.ts')};
      const run = createRun(${JSON.stringify(workspace)}, START, tools());
      run.writeHeader('policy', header());
      const appender = run.openRecords('policy');
      let n = 0;
      for (const record of records(200_000)) {
        appender.append(record);
        if (++n === 500) process.stdout.write('ready');
      }`;
    const child: ChildProcess = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout!, 'data');
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);

    const dir = join(workspace, 'runs', '20261121T091409123Z-00000001');
    expect(readRun(dir).manifest.state).toBe('running');
    const resumed = resumeRun(dir, tools());
    expect(resumed.records.length).toBeGreaterThanOrEqual(500);
    expect(resumed.records).toEqual(records(resumed.records.length));
    expect(statSync(join(dir, 'results/episodes.jsonl')).size).toBe(
      resumed.records.reduce((size, record) => size + recordLine(record).length + 1, 0),
    );
  });
});
