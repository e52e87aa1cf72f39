import type { Placement } from '../decision/cell-table.js';
import type { ImportedEpisode } from '../importing/contract.js';
import type { LineBytes } from './line-bytes.js';
/** `,"task":"…"}` and the line break, which the lines of a task share. */
export declare function taskEnd(name: string): Uint8Array;
export declare function episodeLine(line: LineBytes, episode: ImportedEpisode, task: Uint8Array, placement: Placement, metricNames: readonly string[]): void;
export declare function failureLine(line: LineBytes, episode: ImportedEpisode, task: Uint8Array): void;
export declare function replayLine(line: LineBytes, { episode, runSeed, seed }: ImportedEpisode, task: Uint8Array, hasModel: boolean): void;
