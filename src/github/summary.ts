import { appendFileSync, statSync } from 'node:fs';

/** The runner drops a step's whole summary above this (actions/runner `CreateStepSummaryCommand`). */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

const CUT_NOTE =
  '\n\n_The rest was left out: a job summary may have 1 MiB. The whole is in the report of the run._\n';

/**
 * Appends Markdown to the step's summary file, within what is left of the limit for the step; what is over it is
 * left out from the end, whole lines at a time, with a note.
 *
 * @param path `GITHUB_STEP_SUMMARY`
 * @returns whether anything was left out
 */
export function appendSummary(path: string, markdown: string, maxBytes: number = MAX_SUMMARY_BYTES): boolean {
  const used = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const bytes = Buffer.from(`${markdown.trimEnd()}\n`);
  if (used + bytes.length <= maxBytes) {
    appendFileSync(path, bytes);
    return false;
  }
  const room = maxBytes - used - Buffer.byteLength(CUT_NOTE);
  const end = room <= 0 ? -1 : bytes.lastIndexOf(0x0a, room - 1);
  if (end > 0) appendFileSync(path, Buffer.concat([bytes.subarray(0, end), Buffer.from(CUT_NOTE)]));
  return true;
}
