import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import {
  cliJson,
  envelopeOf,
  episodesIn,
  makeRepository,
  manifestIn,
  NO_REGRESSION_GATE,
  removeFolders,
  runFolders,
  SUCCESS_GATE,
  startCli,
  writePreset,
} from '../support/cli.ts';

afterAll(removeFolders);

/** Waits until a run has played so many episodes. @returns its folder */
async function runWith(workspace: string, episodes: number): Promise<string> {
  for (;;) {
    const [run] = existsSync(path.join(workspace, 'runs')) ? runFolders(workspace) : [];
    if (run !== undefined && existsSync(path.join(run, 'results', 'episodes.jsonl'))) {
      // The last line may be half written, which is part of the trial.
      const lines = readFileSync(path.join(run, 'results', 'episodes.jsonl'), 'utf8').split('\n');
      if (lines.length > episodes) return run;
    }
    await sleep(2);
  }
}

describe('a process that is killed', () => {
  it.each([
    ['fixed', 1],
    ['fixed', 37],
    ['savi', 12],
  ] as const)(
    'leaves a %s run, with a baseline policy, that ends in the same digest (after %i episodes)',
    async (stop, after) => {
      const dir = makeRepository();
      writePreset(dir, 'tiny', {
        episodes: 60,
        stop,
        baseline: { policy: { path: '../../policy.onnx' } },
        gates: [{ ...SUCCESS_GATE, min: 0.5 }, NO_REGRESSION_GATE],
      });
      const argv = ['--preset', 'tiny', '--workers', '2'];
      const whole = await cliJson(dir, ['eval', ...argv, '--run-workspace', 'whole']);
      const { child, ended } = startCli(dir, ['eval', ...argv, '--run-workspace', 'cut']);
      const run = await runWith(path.join(dir, 'cut'), after);
      child.kill('SIGKILL');
      expect((await ended).signal).toBe('SIGKILL');
      expect(manifestIn(run)).toMatchObject({ state: 'running', verdict: null });
      expect(existsSync(path.join(run, 'lock'))).toBe(true);

      const listed = await cliJson<{ runs: { state: string }[] }>(dir, [
        'runs',
        'list',
        '--run-workspace',
        'cut',
      ]);
      expect(listed.data.runs).toMatchObject([{ state: 'running', verdict: null, error: null }]);
      const early = await cliJson(dir, ['gate', 'latest', '--run-workspace', 'cut']);
      expect(early).toMatchObject({ exit_code: 2, errors: [{ code: 'run-unfinished' }] });
      const report = await cliJson(dir, ['report', 'latest', '--run-workspace', 'cut']);
      expect(report).toMatchObject({ exit_code: 2, errors: [{ code: 'run-unfinished' }] });

      const resumed = await cliJson(dir, [
        'eval',
        '--resume',
        'latest',
        '--run-workspace',
        'cut',
        '--workers',
        '1',
      ]);
      expect(resumed.data.result_digest).toBe(whole.data.result_digest);
      expect(resumed.data.gates).toEqual(whole.data.gates);
      expect(manifestIn(run).baseline).toEqual(manifestIn(runFolders(path.join(dir, 'whole'))[0]!).baseline);
      expect(existsSync(path.join(run, 'lock'))).toBe(false);
    },
  );

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s says so, exits with 130, and can be resumed',
    async (signal) => {
      const dir = makeRepository();
      const argv = ['--preset', 'tiny', '--episodes', '150'];
      const { child, ended } = startCli(dir, ['eval', ...argv, '--workers', '1', '--json']);
      const run = await runWith(path.join(dir, '.worldgate'), 3);
      child.kill(signal);
      const { code, out, err } = await ended;
      expect(code).toBe(130);
      expect(err).not.toMatch(/\n\s+at /);
      expect(envelopeOf(out)).toMatchObject({ ok: false, exit_code: 130, errors: [{ code: 'interrupted' }] });
      expect(manifestIn(run)).toMatchObject({ state: 'cancelled' });
      const resumed = await cliJson(dir, ['eval', '--resume', 'latest']);
      expect(resumed.data.episodes).toMatchObject({ planned: 150, run: 150 });
      expect(episodesIn(run).map(({ episode }) => episode)).toEqual(Array.from({ length: 150 }, (_, i) => i));
    },
  );
});

describe('two runs at once in one folder', () => {
  it('do not meet', async () => {
    const dir = makeRepository();
    const both = await Promise.all([
      startCli(dir, ['eval', '--preset', 'tiny', '--workers', '1', '--json']).ended,
      startCli(dir, ['eval', '--preset', 'tiny', '--workers', '1', '--json']).ended,
    ]);
    const [a, b] = both.map(({ out }) => envelopeOf(out).data as { run_id: string; result_digest: string });
    expect(a!.run_id).not.toBe(b!.run_id);
    expect(a!.result_digest).toBe(b!.result_digest);
    expect(both.map(({ code, err }) => [code, err])).toEqual([
      [0, ''],
      [0, ''],
    ]);
  });
});

describe('the native engine', () => {
  it('in processes of its own finds the same on this machine, and says how far its digest carries', async () => {
    const dir = makeRepository();
    const argv = ['eval', '--preset', 'tiny', '--engine', 'native', '--episodes', '12', '--workers'];
    const env = { PATH: process.env.PATH, HOME: process.env.HOME };
    const one = await cliJson(dir, [...argv, '1'], { env });
    const two = await cliJson(dir, [...argv, '2'], { env });
    expect(two.data.result_digest).toBe(one.data.result_digest);
    const manifest = manifestIn(path.join(dir, one.data.run_dir));
    expect(manifest).toMatchObject({ engine: 'native', digest_reach: 'same-cpu' });
    const wasm = await cliJson(dir, ['eval', '--preset', 'tiny', '--engine', 'wasm', '--episodes', '12']);
    expect(manifestIn(path.join(dir, wasm.data.run_dir)).digest_reach).toBe('any-machine');
    expect(wasm.data.result_digest).not.toBe(one.data.result_digest);
    const again = await cliJson<{ reproduced: boolean }>(dir, ['reproduce', one.data.run_id], { env });
    expect(again.data.reproduced).toBe(true);
  });
});
