import path from 'node:path';

/** Limits that control groups put on this process; `null` where there is none. */
export interface CgroupLimits {
  /** CPU time per time, in cores; may be a fraction. */
  quotaCores: number | null;
  /** Cores that the process may be scheduled on. */
  cpusetCores: number | null;
  memoryBytes: number | null;
}

type ReadText = (path: string) => string | undefined;

interface Mount {
  kind: 'v1' | 'v2';
  /** Part of the hierarchy that is mounted. */
  root: string;
  point: string;
  controllers: readonly string[];
}

/** Version 1 writes "no limit" as the largest multiple of the page size; no machine comes near 2^60. */
const UNLIMITED_BYTES = 2 ** 60;

/**
 * The limits in force, which are the tightest of the process's own group and of every group above it.
 * Source: proc(5) `/proc/[pid]/mountinfo`, cgroups(7), and the kernel's cgroup-v1 and cgroup-v2 guides.
 */
export function readCgroupLimits(readText: ReadText): CgroupLimits {
  const mounts = parseMounts(readText('/proc/self/mountinfo') ?? '');
  const groups = parseGroups(readText('/proc/self/cgroup') ?? '');
  const unified = mounts.find(({ kind }) => kind === 'v2');
  const folders = (controller: string): { v1: readonly string[]; v2: readonly string[] } => {
    const legacy = mounts.find(({ kind, controllers }) => kind === 'v1' && controllers.includes(controller));
    return {
      v1: legacy === undefined ? [] : foldersUpwards(legacy, groups.get(controller) ?? '/'),
      v2: unified === undefined ? [] : foldersUpwards(unified, groups.get('') ?? '/'),
    };
  };
  const cpu = folders('cpu');
  const cpuset = folders('cpuset');
  const memory = folders('memory');
  return {
    quotaCores: least([
      ...cpu.v1.map((folder) =>
        quota(readText(`${folder}/cpu.cfs_quota_us`), readText(`${folder}/cpu.cfs_period_us`)),
      ),
      ...cpu.v2.map((folder) => quota(...(readText(`${folder}/cpu.max`)?.trim().split(/\s+/) ?? []))),
    ]),
    cpusetCores: least([
      ...cpuset.v1.map((folder) =>
        countCores(readText(`${folder}/cpuset.effective_cpus`) ?? readText(`${folder}/cpuset.cpus`)),
      ),
      ...cpuset.v2.map((folder) => countCores(readText(`${folder}/cpuset.cpus.effective`))),
    ]),
    memoryBytes: least([
      ...memory.v1.map((folder) => bytes(readText(`${folder}/memory.limit_in_bytes`))),
      ...memory.v2.map((folder) => bytes(readText(`${folder}/memory.max`))),
    ]),
  };
}

/** `36 35 98:0 /root /mount/point rw,noatime master:1 - type source super,options` */
function parseMounts(mountinfo: string): Mount[] {
  return mountinfo.split('\n').flatMap((line): Mount[] => {
    const [head = '', tail = ''] = line.split(' - ');
    const [, , , root, point] = head.split(' ');
    const [type, , options = ''] = tail.split(' ');
    if (root === undefined || point === undefined) return [];
    if (type === 'cgroup2') return [{ kind: 'v2', root, point, controllers: [] }];
    if (type === 'cgroup') return [{ kind: 'v1', root, point, controllers: options.split(',') }];
    return [];
  });
}

/** `4:cpu,cpuacct:/path` for version 1, `0::/path` for version 2: path by controller, '' for version 2. */
function parseGroups(text: string): Map<string, string> {
  const groups = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, controllers, ...rest] = line.split(':');
    if (controllers === undefined) continue;
    for (const controller of controllers.split(',')) groups.set(controller, rest.join(':'));
  }
  return groups;
}

/**
 * The group's folder and those above it. Where only a part of the hierarchy is mounted (containers without a
 * cgroup namespace), the group's path is taken relative to that part.
 */
function foldersUpwards(mount: Mount, group: string): string[] {
  const inside =
    mount.root !== '/' && (group === mount.root || group.startsWith(`${mount.root}/`))
      ? group.slice(mount.root.length)
      : group;
  // A process outside its cgroup namespace sees `/../..`, which leads nowhere above the mount.
  let at = path.posix.join('/', inside);
  const folders: string[] = [];
  for (;;) {
    folders.push(at === '/' ? mount.point : `${mount.point}${at}`);
    if (at === '/') return folders;
    at = path.posix.dirname(at);
  }
}

function least(values: readonly (number | null)[]): number | null {
  const limits = values.filter((value) => value !== null);
  return limits.length === 0 ? null : Math.min(...limits);
}

/** `max` (version 2) and -1 (version 1) stand for no limit. */
function quota(allowed?: string, period?: string): number | null {
  const cores = Number(allowed) / Number(period);
  return Number.isFinite(cores) && cores > 0 ? cores : null;
}

function bytes(text: string | undefined): number | null {
  const value = Number(text?.trim() || Number.NaN);
  return Number.isFinite(value) && value < UNLIMITED_BYTES ? value : null;
}

/** Cores in a list such as `0-3,8`; `null` for an empty list, which means that the group above decides. */
function countCores(list: string | undefined): number | null {
  let cores = 0;
  for (const part of (list ?? '').trim().split(',')) {
    const [first, last = first] = part.split('-');
    if (first === '' || first === undefined) continue;
    const size = Number(last) - Number(first) + 1;
    if (Number.isInteger(size) && size > 0) cores += size;
  }
  return cores === 0 ? null : cores;
}
