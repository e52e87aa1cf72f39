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
