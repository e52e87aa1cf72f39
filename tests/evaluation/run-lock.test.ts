import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lockRun } from '../../src/evaluation/run-lock.ts';
import { sha256 } from '../../src/foundation/digest.ts';
import {
  evaluateIn,
  interruptedRun,
  makeRepository,
  removeFolders,
  resumeIn,
  temporaryFolder,
} from '../support/cli.ts';

afterAll(removeFolders);

const bytes = (count: number) => randomBytes(count);
const here = sha256(os.hostname());

function writeLock(folder: string, owner: { token?: string; pid: number; host: string }, ageS = 0): string {
  const file = path.join(folder, 'lock');
  writeFileSync(file, JSON.stringify({ token: 'ab', ...owner }));
  const time = Date.now() / 1000 - ageS;
  utimesSync(file, time, time);
  return file;
}

describe('the lock of a run', () => {
  it('is held by one at a time and leaves nothing behind', () => {
    const folder = temporaryFolder();
    const lock = lockRun(folder, bytes);
    expect(() => lockRun(folder, bytes)).toThrow(
      expect.objectContaining({ code: 'run-locked', exitCode: 2 }),
    );
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
    lockRun(folder, bytes).release();
  });

  it('names neither the machine nor its user', () => {
    const folder = temporaryFolder();
    const lock = lockRun(folder, bytes);
    const text = readFileSync(path.join(folder, 'lock'), 'utf8');
    expect(text).not.toContain(os.hostname());
    expect(Object.keys(JSON.parse(text))).toEqual(['token', 'pid', 'host']);
    lock.release();
  });

  it('of a process that is gone is taken over at once', () => {
    const folder = temporaryFolder();
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeLock(folder, { pid, host: here });
    const lock = lockRun(folder, bytes);
    expect(JSON.parse(readFileSync(path.join(folder, 'lock'), 'utf8')).pid).toBe(process.pid);
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a process of an earlier container with the same id is taken over', () => {
    const folder = temporaryFolder();
    writeLock(folder, { pid: process.pid, host: here });
    lockRun(folder, bytes).release();
  });

  it('of a process that lives is respected, also one of another user', () => {
    const folder = temporaryFolder();
    writeLock(folder, { pid: process.ppid, host: here });
    expect(() => lockRun(folder, bytes)).toThrow(/being run by another process/);
    writeLock(folder, { pid: 1, host: here });
    expect(() => lockRun(folder, bytes)).toThrow(/being run by another process/);
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  it('of another machine is respected until it has given no sign of life for half a minute', () => {
    const folder = temporaryFolder();
    const elsewhere = { pid: 1, host: sha256('elsewhere') };
    writeLock(folder, elsewhere, 20);
    expect(() => lockRun(folder, bytes)).toThrow(/being run by another process/);
    writeLock(folder, elsewhere, 40);
    lockRun(folder, bytes).release();
  });

  it('that was half written is respected until it is old', () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'lock');
    writeFileSync(file, '{"tok');
    expect(() => lockRun(folder, bytes)).toThrow(/being run by another process/);
    utimesSync(file, 0, 0);
    lockRun(folder, bytes).release();
  });

  it('leaves the lock of a new owner alone on release', () => {
    const folder = temporaryFolder();
    const lock = lockRun(folder, bytes);
    const file = writeLock(folder, { pid: 1, host: sha256('elsewhere') });
    lock.release();
    expect(existsSync(file)).toBe(true);
  });

  it('cannot be taken in a folder that is not there', () => {
    expect(() => lockRun(path.join(temporaryFolder(), 'gone'), bytes)).toThrow(
      expect.objectContaining({ code: 'not-writable', exitCode: 4 }),
    );
  });
});

describe('two sessions of one run', () => {
  it('cannot resume it at once', async () => {
    const dir = makeRepository();
    const whole = await evaluateIn(dir);
    const cut = await interruptedRun(dir, 3);
    const results = await Promise.allSettled([resumeIn(dir, cut.runDir), resumeIn(dir, cut.runDir)]);
    const [done, refused] = results[0].status === 'fulfilled' ? results : [...results].reverse();
    expect(refused).toMatchObject({ status: 'rejected', reason: { code: 'run-locked' } });
    expect(done).toMatchObject({
      status: 'fulfilled',
      value: { manifest: { result_digest: whole.manifest.result_digest, events: { resumes: 1 } } },
    });
    expect(readdirSync(cut.runDir).sort()).toEqual([
      'artifacts',
      'inputs',
      'logs',
      'reports',
      'results',
      'run_manifest.json',
    ]);
  });

  it('cannot resume it while it still runs', async () => {
    const dir = makeRepository();
    let refused: Promise<unknown> | undefined;
    const { manifest } = await evaluateIn(
      dir,
      {},
      {
        onProgress: ({ finished }) => {
          if (finished !== 5) return;
          const [name] = readdirSync(path.join(dir, '.worldgate', 'runs')).filter(
            (each) => each !== '.gitignore',
          );
          refused = resumeIn(dir, path.join(dir, '.worldgate', 'runs', name!)).catch(
            (error: unknown) => error,
          );
        },
      },
    );
    expect(await refused).toMatchObject({ code: 'run-locked' });
    expect(manifest).toMatchObject({ state: 'completed', events: { resumes: 0 } });
  });
});
