import type { PreparedRun } from './prepare.js';
import type { RunTools } from './request.js';
/**
 * Makes sure, before any worker starts, that a run which asks for the native engine has it: no run changes to
 * another engine by itself.
 * @throws WorldGateError `provider-unavailable`
 */
export declare function withNativeEngine(prepared: PreparedRun, tools: RunTools): Promise<RunTools>;
