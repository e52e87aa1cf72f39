import type { RunProgress, RunTools } from '../evaluation/request.js';
import type { CliContext } from './context.js';
/** Folders where `onnxruntime-node` may be: the caller's project, a tool cache, then beside this package. */
export declare function nativeFolders(cwd: string, env: CliContext['env'], root: URL): string[];
/** Where what was fetched for any project is kept: the runner's tool cache, else the user's cache. */
export declare function cacheFolder(env: CliContext['env']): string;
/** Gives a run what it needs of the world. */
export declare function runTools(context: Pick<CliContext, 'installation' | 'env' | 'now' | 'monotonic' | 'randomBytes' | 'signal'>, cwd: string, show: {
    progress: (progress: RunProgress) => void;
    log: (line: string) => void;
}): RunTools;
