import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ImitationPlan, imitate } from '../../models/lib/imitation.ts';
import { GOOD, pushOnnx, pushProblem } from '../../models/push/train.ts';
import { REACH_PLAN, reachOnnx, reachProblem } from '../../models/reach/train.ts';
import { loadWasmEngine } from '../../src/providers/onnx/engine.ts';
import { projectFolder } from '../support/benchmark.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The recipe with everything in it, small enough for a test. */
const short = (plan: ImitationPlan): ImitationPlan => ({
  ...plan,
  firstEpisodes: 4,
  rounds: 2,
  episodesPerRound: 3,
  expertShare: 0.4,
  updatesPerRound: 20,
  finalUpdates: 20,
});

describe('a shortened run of a recipe', () => {
  // Recorded once; the same on every machine and version of Node, or the shipped files could not be reproduced.
  test('gives the recorded reach policy', async () => {
    const policy = imitate(await reachProblem(), short(REACH_PLAN));
    expect(sha256(reachOnnx(policy))).toBe(
      '1f48487a406672928f64f0fa4ba64f1318e89993582a44631dca850382fb3f88',
    );
  });

  test('gives the recorded push policies, before and after the last round', async () => {
    const digests: string[] = [];
    const { planner, plan } = GOOD;
    const problem = await pushProblem({ ...planner, sweeps: 2 });
    const policy = imitate(problem, short(plan), (round, early) => {
      digests[round] = sha256(pushOnnx(early, `round ${round}`));
    });
    expect([...digests.slice(1), sha256(pushOnnx(policy, 'good'))]).toEqual([
      '8a89e20e69739f0abb9ec5a8d307dad5138493d31431ef8c3e6d4045211f52e6',
      '665fa7ee6744487f33f8e9f0d1f82002d5f596a0116812124927542335fbd3f1',
      '6effc89e573a4087a4dce6fe23af973597bc1558a3a83c588c0f8371151b46da',
    ]);
  });

  test('gives another policy from another seed', async () => {
    const problem = await reachProblem();
    const plan = { ...short(REACH_PLAN), firstEpisodes: 2, rounds: 0 };
    const digest = (seed: number) => sha256(reachOnnx(imitate(problem, { ...plan, seed })));
    expect(digest(1)).toBe(digest(1));
    expect(digest(2)).not.toBe(digest(1));
  });
});

describe('the shipped policies', () => {
  test.each(['push/push-good', 'push/push-early', 'push/push-close', 'reach/reach'])(
    '%s: float32, under 1 MB, of the shape that its task gives, and the digest of its card',
    async (name) => {
      const bytes = readFileSync(path.join(projectFolder, 'models', `${name}.onnx`));
      expect(bytes.length).toBeLessThan(1_000_000);
      const { ort } = await loadWasmEngine(new URL('./', import.meta.resolve('onnxruntime-web/wasm')));
      const session = await ort.InferenceSession.create(bytes, {});
      const { world } = name.startsWith('push')
        ? await pushProblem({ ...GOOD.planner, sweeps: 0 })
        : await reachProblem();
      expect(session.inputMetadata).toMatchObject([
        { name: 'observation', type: 'float32', shape: ['batch', world.observation.length] },
      ]);
      expect(session.outputMetadata).toMatchObject([
        { name: 'action', type: 'float32', shape: ['batch', world.actionSize] },
      ]);
      await session.release();
      const card = readFileSync(path.join(projectFolder, 'models', path.dirname(name), 'README.md'), 'utf8');
      expect(card).toContain(sha256(bytes));
    },
  );
});
