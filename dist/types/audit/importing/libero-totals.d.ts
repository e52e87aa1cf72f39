import type { ImportSink } from './contract.js';
import type { LogTotal } from './libero-lines.js';
/** Whether a line is of the block `Final results:` that OpenVLA-OFT and Cosmos Policy write. */
export declare function isFinalBlock(total: LogTotal): boolean;
/** Has what a log states at its end compared with its episodes; without episodes it is only reported. */
export declare function stateTotal(sink: ImportSink, total: LogTotal, { file, suite, episodes }: {
    file: string;
    suite: string | null;
    episodes: number;
}, line: number): void;
/** How a log says that its run did not come to its end. */
export interface LogEnd {
    /** `coverage-gap` where episodes are missing by the log itself; without its totals alone a run may be whole. */
    code: 'coverage-gap' | 'log-without-total';
    why: string;
}
/**
 * `null` for the log of a run that ended. OpenVLA and GR00T N1.5 write no totals, and close each task with its rate. Behind
 * the totals a traceback is only of the process that ends.
 */
export declare function endOf(log: {
    hasTotals: boolean;
    owesTotals: boolean;
    endsInTraceback: boolean;
    endsWithinTask: boolean;
}): LogEnd | null;
