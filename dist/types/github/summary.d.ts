/** Bytes that the step's summary file (`GITHUB_STEP_SUMMARY`) still has room for. */
export declare function summaryRoom(path: string): number;
/** Appends Markdown to the step's summary file. The runner drops the whole of a file over its limit. */
export declare function appendSummary(path: string, markdown: string): void;
