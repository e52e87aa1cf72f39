import type { SeedSource } from '../../contracts/evidence-source.js';
import { WorldGateError } from '../../foundation/errors.js';
import type { ImportSink } from './contract.js';
import type { SuiteCoverage } from './libero-coverage.js';
import { type OpenTask } from './libero-episode.js';
import type { LogEvent } from './libero-lines.js';
export interface SectionOptions {
    file: string;
    sink: ImportSink;
    staleFlag: boolean;
    suite: string | null;
    runSeed: number | null;
    seedSource: SeedSource;
    /** The id of a task that begins. */
    idOf(task: OpenTask, section: LogSection): string;
}
/** The part of a log that is one run of one suite by one process. */
export declare class LogSection {
    #private;
    readonly file: string;
    suite: string | null;
    runSeed: number | null;
    seedSource: SeedSource;
    trials: number | null;
    episodes: number;
    hasLogger: boolean;
    /** A `Task suite:` line was there. */
    isNamed: boolean;
    hasTotals: boolean;
    /** An `Eval config:` line was there: the evaluators that write one end with totals. */
    isConfigured: boolean;
    hasFinalBlock: boolean;
    split: {
        rank: number;
        world: number;
        tasks: number[];
    } | null;
    constructor({ file, sink, staleFlag, suite, runSeed, seedSource, idOf }: SectionOptions);
    /** How many tasks have begun. */
    get tasks(): number;
    get hasBegun(): boolean;
    take(event: LogEvent, line: number): void;
    /** The log ends here, or another run begins: an episode without a result is no trial. */
    close(): void;
    cover(coverage: SuiteCoverage): void;
    severalRuns(line: number, what: string): WorldGateError;
}
