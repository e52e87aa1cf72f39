import type { JobDefinition } from './files.ts';
import type { JobResult, Outcome } from './results.ts';

/** Results of the combinations of one job of the file, and of the jobs of a workflow that it calls. */
export interface JobGroup {
  result: Outcome;
  outputs: Record<string, string>;
}

export function groupOf(jobs: readonly JobResult[]): JobGroup {
  const group: JobGroup = { result: 'skipped', outputs: {} };
  for (const job of jobs) addTo(group, job);
  return group;
}

/** Of outputs that several combinations set, the last that is not empty counts. */
export function addTo(group: JobGroup, { result, outputs }: JobGroup): void {
  group.result = worse(group.result, result);
  for (const [name, value] of Object.entries(outputs)) {
    if (value !== '' || group.outputs[name] === undefined) group.outputs[name] = value;
  }
}

export interface Ancestors {
  failed: boolean;
  /** What `success()` means of a job: a job that was skipped, however far before, skips those after it, too. */
  allSucceeded: boolean;
}

/** How the jobs ended that these come after, however far before. */
export async function ancestorsOf(
  needed: readonly string[],
  jobs: Readonly<Record<string, JobDefinition>>,
  started: ReadonlyMap<string, Promise<JobGroup>>,
): Promise<Ancestors> {
  const all = new Set<string>();
  const add = (ids: readonly string[]) => {
    for (const id of ids.filter((one) => !all.has(one))) {
      all.add(id);
      add([jobs[id]?.needs ?? []].flat());
    }
  };
  add(needed);
  const results = await Promise.all([...all].map(async (id) => (await started.get(id))?.result));
  return {
    failed: results.includes('failure'),
    allSucceeded: results.every((result) => result === 'success'),
  };
}

const ORDER: readonly Outcome[] = ['skipped', 'success', 'cancelled', 'failure'];

export function worse(a: Outcome, b: Outcome): Outcome {
  return ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a;
}
