import type { Clock } from '../github/client.js';
import type { Environment, EventContext } from '../github/event-context.js';
import type { ActionHost } from './host.js';
/** All that an action gets from outside. */
export interface Door {
    env: Environment;
    host: ActionHost;
    context: EventContext;
    clock: Clock;
    /** Aborts when the workflow is cancelled; the runner kills the process about ten seconds later. */
    signal: AbortSignal;
    /** Takes secrets and paths of the host out of a text. */
    redact: (text: string) => string;
}
/**
 * The absolute path of the input `working-directory`, which is relative to the workspace.
 * @throws WorldGateError `input-invalid` where it is no folder
 */
export declare function workingDirectory(door: Door, input: string): string;
