import { climbLadder } from '../../foundation/process-group.ts';
import { lineage, type ProcessFacts, type ProcessTable } from '../../foundation/process-table.ts';

/** Which processes belong to a job. */
export interface JobMark {
  /** `NAME=value` of a variable that only processes of this job have. */
  variable: string;
  /** Start of the guard, in clock ticks since boot: whatever is older was here before. */
  sinceTicks: number;
}

/**
 * The processes that a job has left behind: those that carry its mark, their descendants, and whatever else is in
 * a process group or session that one of them leads, started after the guard. Never this process, nor any above it,
 * nor a process of theirs.
 * @param self id of this process
 */
export function leftovers(table: ProcessTable, mark: JobMark, self: number): ProcessFacts[] {
  const spared = lineage(table, self);
  const all = table
    .ids()
    .flatMap((pid) => table.facts(pid) ?? [])
    .filter(
      ({ pid, isZombie, startTicks }) => !isZombie && !spared.has(pid) && startTicks >= mark.sinceTicks,
    );
  const own = new Set(
    all.filter(({ pid }) => table.environment(pid)?.includes(mark.variable)).map(({ pid }) => pid),
  );
  // A child whose environment was cleared has lost the mark, but not its place.
  for (let grown = true; grown; ) {
    grown = false;
    for (const { pid, parent, group, session } of all) {
      if (own.has(pid) || !(own.has(parent) || own.has(group) || own.has(session))) continue;
      own.add(pid);
      grown = true;
    }
  }
  return all.filter(({ pid }) => own.has(pid));
}

/** Whether a process still runs, and not another one that was given its id. */
export function isStillThere(table: ProcessTable, { pid, startTicks }: ProcessFacts): boolean {
  const now = table.facts(pid);
  return now !== undefined && !now.isZombie && now.startTicks === startTicks;
}

/**
 * Ends processes by the ladder interrupt, terminate, kill. Each is looked at again right before each signal, so that
 * an id which has come to another process is never hit.
 * @returns for each process whether it is gone
 */
export async function endProcesses(
  table: ProcessTable,
  processes: readonly ProcessFacts[],
  kill: (pid: number, signal: NodeJS.Signals) => void,
): Promise<boolean[]> {
  await climbLadder(
    (signal) => {
      for (const process of processes) {
        if (!isStillThere(table, process)) continue;
        try {
          kill(process.pid, signal);
        } catch {
          // Gone in between, or of another user.
        }
      }
    },
    () => processes.every((process) => !isStillThere(table, process)),
  );
  return processes.map((process) => !isStillThere(table, process));
}
