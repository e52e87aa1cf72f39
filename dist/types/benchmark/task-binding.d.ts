import type { PolicyBinding } from '../providers/contract.js';
/**
 * What a task asks of a policy: sizes of its observations and actions. Compiled here and not in the process
 * that is measured, whose memory would hold the physics too.
 * @param task absolute path of the task file, and the folder of its assets
 * @throws WorldGateError what `loadTask`, `loadMujoco` and the compilation throw
 */
export declare function taskBinding(task: {
    path: string;
    assets: string | undefined;
}, engines: URL): Promise<PolicyBinding>;
