import { runId } from '../contracts/run.ts';

/**
 * `20261121T091409123Z-1f3a9c0b`: sorts by time, safe as a file name.
 * @param random four bytes that tell runs of one millisecond apart
 */
export function newRunId(now: Date, random: Uint8Array): string {
  const time = now.toISOString().replace(/[-:.]/g, '');
  const tail = Buffer.from(random.subarray(0, 4)).toString('hex');
  return runId.parse(`${time}-${tail}`);
}

export function isRunId(name: string): boolean {
  return runId.safeParse(name).success;
}

/** When the run with this id was started; `null` for a name that is no run id or holds no possible date. */
export function timeOfRunId(id: string): Date | null {
  if (!isRunId(id)) return null;
  const iso = id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z.*$/, '$1-$2-$3T$4:$5:$6.$7Z');
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? null : time;
}
