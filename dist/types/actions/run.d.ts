import type { EvidencedRun } from '../audit/package/pack-run.js';
import type { StopRule } from '../contracts/preset.js';
import type { Environment } from '../github/event-context.js';
import { type Door } from './door.js';
import { type SignFeature } from './signing.js';
/** A preset, whose policy another one may replace; or a task and its policy. */
export type RunSubject = {
    preset: string;
    policy: string | undefined;
} | {
    task: string;
    policy: string;
};
/** What the caller asked for; whatever is `undefined` the preset or its default decides. */
export interface RunRequest {
    subject: RunSubject;
    baselinePolicy: string | undefined;
    episodes: number | undefined;
    seed: number | undefined;
    workers: number | undefined;
    stop: StopRule | undefined;
    /** Absolute folder of the package that the run becomes; `undefined` where it becomes none. */
    evidence: string | undefined;
    /** Absolute folder that relative paths start from and that `.worldgate/` lies in. */
    workingDirectory: string;
    environment: Environment;
    /** The commit that is judged: a pull request's head. */
    commit: string | null;
    signal: AbortSignal;
    log: (line: string) => void;
}
export type RunFeature = (request: RunRequest) => Promise<EvidencedRun>;
export declare const RUN_OUTPUTS: readonly ["verdict", "run-id", "run-manifest", "result-digest", "report-json", "artifact-name", "comment-url", "outcome", "grade", "package-path", "package-digest", "package-artifact-name", "bundle-path", "trust-level", "signature-state", "attestation-url", "pending"];
/**
 * Door of `actions/run`: evaluates or benchmarks, decides, makes evidence of it where that is asked for, and reports.
 * Returns the exit code.
 */
export declare function runDoor(door: Door, { run, sign }: {
    run: RunFeature;
    sign: SignFeature;
}): Promise<number>;
