import { readdirSync, readFileSync } from 'node:fs';

/** A process as `/proc/PID/stat` tells of it. */
export interface ProcessFacts {
  pid: number;
  /** Its program's name, up to 15 bytes; never an argument. */
  name: string;
  /** Clock ticks between boot and its start: with the id it names one process for ever. */
  startTicks: number;
  parent: number;
  group: number;
  session: number;
  isZombie: boolean;
}

/** The processes of this machine, as far as this user may see them. */
export interface ProcessTable {
  ids(): number[];
  facts(pid: number): ProcessFacts | undefined;
  /** The variables that it was started with; `undefined` for those of other users. */
  environment(pid: number): string[] | undefined;
}

/** Linux's `/proc`. On other systems there is none, and so no process in the table. */
export const PROC: ProcessTable = {
  ids() {
    try {
      return readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map(Number);
    } catch {
      return [];
    }
  },
  facts(pid) {
    const stat = read(`/proc/${pid}/stat`);
    // The name stands in brackets and may hold brackets and blanks itself.
    const end = stat?.lastIndexOf(')') ?? -1;
    if (stat === undefined || end === -1) return undefined;
    const fields = stat.slice(end + 2).split(' ');
    return {
      pid,
      name: stat.slice(stat.indexOf('(') + 1, end),
      isZombie: fields[0] === 'Z' || fields[0] === 'X',
      parent: Number(fields[1]),
      group: Number(fields[2]),
      session: Number(fields[3]),
      startTicks: Number(fields[19]),
    };
  },
  environment(pid) {
    return read(`/proc/${pid}/environ`)?.split('\0');
  },
};

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** This process and those above it, up to the first: none of them is ever a job's leftover. */
export function lineage(table: ProcessTable, pid: number): Set<number> {
  const line = new Set<number>();
  for (let at: number | undefined = pid; at !== undefined && at > 0 && !line.has(at); ) {
    line.add(at);
    at = table.facts(at)?.parent;
  }
  return line;
}
