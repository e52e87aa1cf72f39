import { appendFileSync, statSync } from 'node:fs';
import { SUMMARY_LIMIT } from '../reports/summary.ts';

/** Bytes that the step's summary file (`GITHUB_STEP_SUMMARY`) still has room for. */
export function summaryRoom(path: string): number {
  return SUMMARY_LIMIT - (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
}

/** Appends Markdown to the step's summary file. The runner drops the whole of a file over its limit. */
export function appendSummary(path: string, markdown: string): void {
  appendFileSync(path, `${markdown.trimEnd()}\n`);
}
