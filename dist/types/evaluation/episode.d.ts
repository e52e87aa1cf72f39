import type { PolicySession } from '../providers/contract.js';
import type { EpisodeOutcome, TaskSimulation } from '../worlds/simulation.js';
/**
 * Plays one episode.
 * @param onStep called before every call of the policy, so that a watcher can tell work from a stall
 * @throws WorldGateError of the policy, its message led by the seed and the control step
 */
export declare function playEpisode(simulation: TaskSimulation, session: PolicySession, seed: number, onStep?: () => void): Promise<EpisodeOutcome>;
