export interface RunLock {
    release(): void;
}
/**
 * Takes the one right to write into a run folder, so that two processes never append to the same lines. A lock
 * whose owner was killed is taken over: at once where the owner ran on this machine, else after half a minute
 * without a sign of life.
 * @param runDir absolute
 * @throws WorldGateError `run-locked`, and those of writing
 */
export declare function lockRun(runDir: string, randomBytes: (count: number) => Uint8Array): RunLock;
