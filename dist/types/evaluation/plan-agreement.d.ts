import type { RunPlan } from '../contracts/plan.js';
import { type StoredRun } from '../runs/read-run.js';
/**
 * A completed run with its plan, neither edited since, as far as they show it.
 * @param dir absolute
 * @throws WorldGateError as `readCompletedRun`, `readPlan` and {@link requirePlanned}
 */
export declare function readPlannedRun(dir: string): {
    run: StoredRun;
    plan: RunPlan;
};
/**
 * Checks a completed evaluation against the plan that it was started with: the stop rule watched the gates that the
 * plan has, the run stopped where they were decided and not elsewhere, and the baseline that the plan asks for was
 * there. Otherwise gates could be relaxed, episodes chosen, or a comparison dropped after the run.
 * @param other the earlier run that it was compared with, where it is at hand
 * @throws WorldGateError `run-tampered`
 */
export declare function requirePlanned(run: StoredRun, { preset, baseline_run }: RunPlan, other: StoredRun | null): void;
