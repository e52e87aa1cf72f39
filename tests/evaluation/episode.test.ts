import { afterAll, describe, expect, it } from 'vitest';
import { playEpisode } from '../../src/evaluation/episode.ts';
import { WorldGateError } from '../../src/foundation/errors.ts';
import type { PolicySession } from '../../src/providers/contract.ts';
import { openCart, refusal, removeFolders } from '../support/worlds.ts';

afterAll(removeFolders);

/** Ten control steps in which the cart stays where it is and the task sees what the policy said. */
const cart = (play: number) =>
  openCart({
    observation: { obs: [{ term: 'last_action' }] },
    timing: { simulation_step_s: 0.01, control_decimation: 2, episode_s: 0.2 },
    action: { play, groups: [{ clip: [0, 0] }] },
    quantities: { x: { term: 'last_action' } },
    metrics: { sum: { value: 'x', over: 'sum' }, last: { value: 'x' } },
    termination: [{ name: 'stop', when: 'x == 23' }],
  });

/** Call number `c` answers `chunk` actions `10 c`, `10 c + 1`, …; remembers what it saw. */
function counting(chunk: number): PolicySession & { seen: number[]; resets: number } {
  const session = {
    seen: [] as number[],
    resets: 0,
    reset() {
      session.resets++;
      session.seen.length = 0;
    },
    async act(observations: readonly Float64Array[]) {
      const call = session.seen.push(observations[0]![0]!);
      return { values: Array.from({ length: chunk }, (_, k) => 10 * call + k), chunk, size: 1 };
    },
    async close() {},
  };
  return session;
}

describe('playEpisode', () => {
  it.each([
    // One action per call: 10, 20, … 100.
    [1, 1, [0, 10, 20, 30, 40, 50, 60, 70, 80, 90], 550, 100],
    // Of chunks of four the first two: 10, 11, 20, 21, … 51.
    [2, 4, [0, 11, 21, 31, 41], 10 + 11 + 20 + 21 + 30 + 31 + 40 + 41 + 50 + 51, 51],
    // All four: the last chunk is broken off by the end of the episode.
    [3, 3, [0, 12, 22, 32], 10 + 11 + 12 + 20 + 21 + 22 + 30 + 31 + 32 + 40, 40],
  ])('plays %i of every chunk of %i', async (play, chunk, seen, sum, last) => {
    const simulation = await cart(play);
    const session = counting(chunk);
    let signs = 0;
    const outcome = await playEpisode(simulation, session, 1, () => signs++);
    expect(session.seen).toEqual(seen);
    expect(signs).toBe(seen.length);
    expect(outcome).toMatchObject({ steps: 10, termination: 'time_limit', metrics: { sum, last } });
    // The session starts anew with every episode.
    expect(await playEpisode(simulation, session, 1)).toEqual(outcome);
    expect(session.resets).toBe(2);
    simulation.dispose();
  });

  it('ends in the middle of a chunk', async () => {
    const simulation = await cart(5);
    const session = counting(5);
    expect(await playEpisode(simulation, session, 1)).toMatchObject({
      steps: 9,
      termination: 'stop',
      success: false,
    });
    expect(session.seen).toHaveLength(2);
    simulation.dispose();
  });

  it('says seed and control step of a failure, and leaves bugs as they are', async () => {
    const simulation = await cart(2);
    const failing = (error: Error): PolicySession => {
      const session = counting(2);
      return {
        ...session,
        act: async (observations) => {
          if (session.seen.length === 3) throw error;
          return session.act(observations);
        },
      };
    };
    const typed = new WorldGateError('policy-failed', 'it broke', { kind: 'environment', hint: 'mend it' });
    const error = await refusal(() => playEpisode(simulation, failing(typed), 42));
    expect(error).toMatchObject({
      code: 'policy-failed',
      kind: 'environment',
      hint: 'mend it',
      cause: typed,
    });
    expect(error.message).toBe('seed 42, control step 6: it broke');
    const bug = new TypeError('x is not a function');
    await expect(playEpisode(simulation, failing(bug), 42)).rejects.toBe(bug);
    simulation.dispose();
  });
});
