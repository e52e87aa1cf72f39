/**
 * `20261121T091409123Z-1f3a9c0b`: sorts by time, safe as a file name.
 * @param random four bytes that tell runs of one millisecond apart
 */
export declare function newRunId(now: Date, random: Uint8Array): string;
export declare function isRunId(name: string): boolean;
/** When the run with this id was started; `null` for a name that is no run id or holds no possible date. */
export declare function timeOfRunId(id: string): Date | null;
