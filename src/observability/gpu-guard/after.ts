import type { GpuAfter } from '../../contracts/gpu-guard.ts';
import type { ProcessTable } from '../../foundation/process-table.ts';
import type { HostIo } from '../host-io.ts';
import { endProcesses, type JobMark, leftovers } from './leftovers.ts';
import { processName } from './process-name.ts';
import { lookAtGpus } from './query.ts';

export interface AfterRequest {
  mark: JobMark;
  /** Memory in use on each GPU before the run, by its UUID, in MiB. */
  usedBefore: Readonly<Record<string, number>>;
  /** Whether processes that the job has left are ended, or only told of. */
  endOrphans: boolean;
}

export interface AfterWorld {
  io: HostIo;
  table: ProcessTable;
  /** Id of this process. */
  self: number;
  kill: (pid: number, signal: NodeJS.Signals) => void;
  sleep: (ms: number) => Promise<unknown>;
}

/** Memory comes and goes by a few pages; a CUDA context alone takes more than this. */
const LEAK_MIB = 200;

/** The driver gives memory back a moment after its process is gone. */
const SETTLE_MS = [250, 750, 1500];

/** Looks what a job has left behind, ends its own processes, and says what the GPUs still hold. Never throws. */
export async function lookAfter(request: AfterRequest, world: AfterWorld): Promise<GpuAfter> {
  const own = leftovers(world.table, request.mark, world.self);
  const ended = request.endOrphans ? await endProcesses(world.table, own, world.kill) : own.map(() => false);
  const after: GpuAfter = {
    orphans: own.slice(0, 1000).map(({ name }, i) => ({ name: processName(name), ended: ended[i]! })),
    leaked: [],
    foreign: [],
  };
  if (Object.keys(request.usedBefore).length === 0) return after;
  for (const wait of [...SETTLE_MS, undefined]) {
    const look = await lookAtGpus(world.io);
    const ownIds = new Set(own.map(({ pid }) => pid));
    after.foreign = look.gpus
      .flatMap(({ apps }) => apps ?? [])
      .filter(({ pid }) => !ownIds.has(pid))
      .slice(0, 100)
      .map(({ name, memory_mib }) => ({ name, memory_mib }));
    after.leaked = look.gpus.flatMap(({ index, uuid, memory_used_mib, apps }) => {
      const before = request.usedBefore[uuid ?? ''];
      if (before === undefined || memory_used_mib === null) return [];
      // What others have come to use meanwhile is theirs.
      const theirs = (apps ?? []).reduce((sum, { memory_mib }) => sum + (memory_mib ?? 0), 0);
      const more = memory_used_mib - before - theirs;
      return more > LEAK_MIB ? [{ gpu: index, memory_mib: more }] : [];
    });
    if (after.leaked.length === 0 || wait === undefined) return after;
    await world.sleep(wait);
  }
  return after;
}

/** What was left, one sentence each; empty where all is as it was. */
export function afterLines({ orphans, leaked, foreign }: GpuAfter): string[] {
  const names = (list: readonly { name: string }[]) =>
    [...new Set(list.map(({ name }) => `"${name}"`))].join(', ');
  const ended = orphans.filter((orphan) => orphan.ended);
  const left = orphans.filter((orphan) => !orphan.ended);
  return [
    ...(ended.length > 0
      ? [
          `The job had left ${count(ended.length)} running, which ${ended.length === 1 ? 'was' : 'were'} ended: ${names(ended)}.`,
        ]
      : []),
    ...(left.length > 0 ? [`The job has left ${count(left.length)} running: ${names(left)}.`] : []),
    ...leaked.map(
      ({ gpu, memory_mib }) =>
        `${gpu === null ? 'The GPU' : `GPU ${gpu}`} has ${memory_mib} MiB more in use than before the run, by no process that can be seen.`,
    ),
    ...(foreign.length > 0 ? [`Processes of others use the GPU now: ${names(foreign)}.`] : []),
  ];
}

function count(processes: number): string {
  return processes === 1 ? 'a process' : `${processes} processes`;
}
