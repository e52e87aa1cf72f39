import type { Requirements } from '../contracts/preset.js';
/** What the machine offers, found out at the door. */
export interface Presence {
    /** Names of the environment variables that are set and not empty. */
    env: readonly string[];
    gpus: readonly {
        memory_mib: number | null;
    }[];
    /** Names of the providers that can be used. */
    providers: readonly string[];
    /** Classes that whoever runs this host has declared for it; nothing can be measured about these. */
    declaredClasses: readonly Requirements['class'][];
}
/**
 * What a preset requires and this machine lacks, one sentence each; empty when it may run. A preset whose
 * requirements are not met is skipped, never passed.
 */
export declare function unmetRequirements(requires: Requirements, present: Presence): string[];
