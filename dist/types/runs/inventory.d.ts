import type { Artifact } from '../contracts/run.js';
/**
 * Every file of a run below its five folders, sorted by path, with size and digest. Results, reports and logs
 * (which are written redacted) may leave the machine; of inputs and artifacts those that are named.
 * @param mayLeave paths below the run folder, such as `artifacts/video.mp4`
 * @throws WorldGateError `run-unsafe` for a symbolic link or anything else that is no file or folder
 */
export declare function inventory(runDir: string, mayLeave: ReadonlySet<string>): Promise<Artifact[]>;
