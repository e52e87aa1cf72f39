import { setTimeout as sleep } from 'node:timers/promises';
import { PROC } from './process-table.ts';

/**
 * How a process is asked to end, politest first, and how long each asking is waited for. All of it is over within
 * 4.5 s: a runner gives a cancelled step 10 s (actions/runner `ProcessInvoker`: SIGINT, 7.5 s, SIGTERM, 2.5 s).
 */
export const LADDER = [
  { signal: 'SIGINT', waitMs: 2000 },
  { signal: 'SIGTERM', waitMs: 1500 },
  { signal: 'SIGKILL', waitMs: 1000 },
] as const satisfies readonly { signal: NodeJS.Signals; waitMs: number }[];

const POLL_MS = 20;

/**
 * Climbs the {@link LADDER} until nothing is left to end.
 * @param send sends a signal; may throw
 * @param isGone whether nothing is left
 * @returns whether nothing is left
 */
export async function climbLadder(
  send: (signal: NodeJS.Signals) => void,
  isGone: () => boolean | Promise<boolean>,
  wait: (ms: number) => Promise<unknown> = sleep,
): Promise<boolean> {
  for (const { signal, waitMs } of LADDER) {
    if (await isGone()) return true;
    try {
      send(signal);
    } catch {
      // It ended in between, or is not ours to end, which `isGone` says.
    }
    for (let waited = 0; waited < waitMs; waited += POLL_MS) {
      if (await isGone()) return true;
      await wait(POLL_MS);
    }
  }
  return isGone();
}

/**
 * Ends a child process that leads a process group of its own, and whatever else is in that group.
 * @param leader process id of the child, which was started `detached`
 * @param gone settles when the child itself has been waited for; until then its id cannot be taken by another
 */
export async function endGroup(leader: number, gone: Promise<void>): Promise<void> {
  let isReaped = false;
  void gone.then(() => {
    isReaped = true;
  });
  if (process.platform === 'win32') {
    if (!isReaped && isAlive(leader)) process.kill(leader, 'SIGKILL');
    return gone;
  }
  await climbLadder(
    (signal) => process.kill(-leader, signal),
    () => isReaped && !isGroupAlive(leader),
  );
}

/** Whether anything in a group still runs: what is dead and waits for a parent that never asks does not. */
function isGroupAlive(leader: number): boolean {
  if (!isAlive(-leader)) return false;
  const all = PROC.ids().flatMap((pid) => PROC.facts(pid) ?? []);
  // Without `/proc` the signal alone must do.
  return all.length === 0 || all.some(({ group, isZombie }) => group === leader && !isZombie);
}

/** Whether there is a process of this id, or of this group where it is negative, that a signal would reach. */
function isAlive(target: number): boolean {
  try {
    process.kill(target, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
