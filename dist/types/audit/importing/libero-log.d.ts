import type { ImportOptions, ImportSink } from './contract.js';
import type { InputTree } from './input-tree.js';
/** In what the evaluators that copied OpenVLA's log differ. */
export interface LogDialect {
    /**
     * Whether `Success:` may repeat the value of the episode before, where an exception ended an episode at once
     * (OpenVLA, openpi, GR00T N1.5); the counter is right then. Elsewhere a flag beside the counter is a contradiction.
     */
    staleFlag: boolean;
    /** Reads an `Eval config:` line, where the evaluator writes one. */
    config?(text: string, file: string, at: string): LogSettings | null;
}
/** What a log states of its own run. */
export interface LogSettings {
    seed: number | null;
    trials: number | null;
    suite: string | null;
}
/** How the logs were written, as far as the lines themselves tell. */
export interface LogTraits {
    /** Lines come from Python's `logging`, as openpi's do. */
    hasLogger: boolean;
    /** `Final results:` as OpenVLA-OFT and Cosmos Policy write it. */
    hasFinalBlock: boolean;
    episodes: number;
}
/**
 * Logs in the grammar that OpenVLA's LIBERO script began and openpi, OpenVLA-OFT, GR00T N1.5, Cosmos Policy and others
 * kept: one `Success:` per episode, then two running counters. Each counter has to go up by what the episode adds, so
 * a line that is missing, or a second run in the same file, does not pass.
 */
export declare class LiberoLogs {
    #private;
    readonly traits: LogTraits;
    constructor(dialect: LogDialect, tree: InputTree, options: ImportOptions, sink: ImportSink);
    /**
     * Reads one log.
     * @returns whether it holds a line of the grammar at all
     * @throws WorldGateError `counts-disagree`, `format-invalid`, `several-runs`, `task-ids-ambiguous`
     */
    read(file: string): boolean;
    /** After the last log: what is missing from the whole. */
    finish(): void;
}
