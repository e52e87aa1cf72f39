import type { Annotation } from '../reports/annotations.js';
/** The runner, as far as an action talks to it. */
export interface ActionHost {
    /** Hides a text in all that the log shows from now on. */
    mask: (secret: string) => void;
    output: (name: string, value: string) => void;
    annotate: (annotation: Annotation) => void;
    /** Prints a line as it is; only for use within `inert`. */
    print: (line: string) => void;
    /** Prints lines that may hold text from outside. */
    say: (lines: readonly string[]) => void;
    /** Runs `work` under a heading; nothing that is printed meanwhile, by anybody, can be a workflow command. */
    inert: <T>(heading: string, work: () => Promise<T>) => Promise<T>;
}
type Core = Pick<typeof import('@actions/core'), 'setSecret' | 'setOutput' | 'error' | 'warning' | 'notice' | 'startGroup' | 'endGroup'>;
/** The host inside of GitHub Actions. `write` writes to the standard output, where the runner reads commands. */
export declare function actionsHost(core: Core, write: (text: string) => void): ActionHost;
export {};
