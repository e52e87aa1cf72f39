/** The public library: the same features that the command line and the actions use. */
export { decideAgain } from './evaluation/decide-again.js';
export { reproduce } from './evaluation/reproduce.js';
export type { RunProgress, RunRequest, RunTools } from './evaluation/request.js';
export type { RunOutcome } from './evaluation/run-outcome.js';
export { runPreset } from './evaluation/run-preset.js';
export { WorldGateError } from './foundation/errors.js';
export { decideGates, runVerdict } from './gates/decide.js';
export { redactText, redactValue } from './observability/redaction/index.js';
export { loadPreset } from './presets/load.js';
export { renderComment } from './reports/comment.js';
export { renderHtml } from './reports/html.js';
export { renderSummary } from './reports/summary.js';
export { listRuns } from './runs/list-runs.js';
export { readCompletedRun, readRun } from './runs/read-run.js';
export * as statistics from './statistics/index.js';
export { loadTask } from './worlds/load-task.js';
export { loadMujoco } from './worlds/mujoco.js';
export { TaskSimulation } from './worlds/simulation.js';
