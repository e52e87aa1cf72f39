import type { ActionName } from './actions/inputs.js';
import type { Installation } from './foundation/installation.js';
/**
 * What the launchers in `dist/` call. Everything behind these doors loads when it is needed, so that
 * `worldgate --help` or a gate never pays for an engine.
 */
export declare function cli(argv: readonly string[], installation: Installation): Promise<void>;
export declare function action(name: ActionName, installation: Installation): Promise<void>;
export declare function worker(): Promise<void>;
export declare function library(): Promise<typeof import('./index.js')>;
