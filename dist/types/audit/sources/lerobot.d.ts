import type { Importer } from '../importing/contract.js';
/**
 * LeRobot's `eval_info.json` in the shapes that `lerobot-eval` has written: `per_episode` and `aggregated` (before
 * that `macro`) up to v0.3, `per_task`, `per_group` and `overall` since v0.4. The shape decides, not a version:
 * programs that call `eval_policy()` themselves still write the old one. `pc_success` is percent in all of them.
 */
export declare const lerobot: Importer;
