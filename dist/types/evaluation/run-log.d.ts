import type { RunTools } from './request.js';
export type LogLevel = 'info' | 'warning' | 'error';
/**
 * What happened in a run and when, as redacted lines of text in its folder: for people who ask later why it ended
 * as it did. A log that cannot be written never ends a run.
 */
export declare class RunLog {
    #private;
    /** @param locate gives the absolute path of a file of the run */
    constructor(locate: (relative: string) => string, tools: Pick<RunTools, 'now' | 'redact'>);
    /** Warnings since the log was opened. */
    get warnings(): number;
    write(level: LogLevel, message: string): void;
    close(): void;
}
