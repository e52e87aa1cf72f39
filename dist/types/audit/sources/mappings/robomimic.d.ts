import { type ShippedMapping } from './shipped.js';
/** What `run_trained_agent.py` of robomimic prints: means over rollouts, an aggregate. */
export declare const robomimic: ShippedMapping;
/** RoboCasa evaluates with robomimic; its `ep_stats.json` belongs to demonstrations and is refused. */
export declare const robocasa: ShippedMapping;
