/** The public library: the same features that the command line and the actions use. */
export { decideAgain } from './evaluation/decide-again.ts';
export { reproduce } from './evaluation/reproduce.ts';
export type { RunProgress, RunRequest, RunTools } from './evaluation/request.ts';
export type { RunOutcome } from './evaluation/run-outcome.ts';
export { runPreset } from './evaluation/run-preset.ts';
export { WorldGateError } from './foundation/errors.ts';
export { decideGates, runVerdict } from './gates/decide.ts';
export { redactText, redactValue } from './observability/redaction/index.ts';
export { loadPreset } from './presets/load.ts';
export { renderComment } from './reports/comment.ts';
export { renderHtml } from './reports/html.ts';
export { renderSummary } from './reports/summary.ts';
export { listRuns } from './runs/list-runs.ts';
export { readCompletedRun, readRun } from './runs/read-run.ts';
export * as statistics from './statistics/index.ts';
export { loadTask } from './worlds/load-task.ts';
export { loadMujoco } from './worlds/mujoco.ts';
export { TaskSimulation } from './worlds/simulation.ts';
