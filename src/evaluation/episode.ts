import { isWorldGateError, WorldGateError } from '../foundation/errors.ts';
import type { ActionChunk, PolicySession } from '../providers/contract.ts';
import type { EpisodeOutcome, TaskSimulation } from '../worlds/simulation.ts';

/**
 * Plays one episode.
 * @param onStep called before every call of the policy, so that a watcher can tell work from a stall
 * @throws WorldGateError of the policy, its message led by the seed and the control step
 */
export async function playEpisode(
  simulation: TaskSimulation,
  session: PolicySession,
  seed: number,
  onStep?: () => void,
): Promise<EpisodeOutcome> {
  const observations = simulation.inputs.map((input) => input.values);
  const play = simulation.task.task.action.play;
  let step = 0;
  try {
    simulation.reset(seed);
    session.reset();
    for (let isOver = false; !isOver; ) {
      onStep?.();
      const actions: ActionChunk = await session.act(observations);
      for (let k = 0; k < play && !isOver; k++, step++) {
        isOver = simulation.step(actions.values, k * actions.size);
      }
    }
  } catch (cause) {
    if (!isWorldGateError(cause)) throw cause;
    throw new WorldGateError(cause.code, `seed ${seed}, control step ${step}: ${cause.message}`, {
      kind: cause.kind,
      ...(cause.hint === undefined ? {} : { hint: cause.hint }),
      cause,
    });
  }
  return simulation.outcome();
}
