import { type EvidencedRun } from '../audit/package/pack-run.js';
import type { Door } from './door.js';
import { type FinishOptions } from './finish.js';
import type { PackageStep } from './package-step.js';
/** What is told of a run; the worse of what its gates and its claim say is its verdict. */
export declare function runOutputs({ report, runDir, reportJson, evidence }: EvidencedRun): Record<string, string>;
/** Tells the runner how a run ended. Returns the exit code of the step. */
export declare function finishRun(door: Door, outcome: EvidencedRun, { upload, step, ...options }: FinishOptions & {
    upload: boolean;
    step?: PackageStep;
}): Promise<number>;
