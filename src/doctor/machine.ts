import { mkdtemp, rmdir, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import type { DoctorCheck } from '../contracts/doctor.ts';
import type { Hardware } from '../contracts/run.ts';
import { messageOf } from '../foundation/errors.ts';
import type { GpuProbe } from '../observability/gpus.ts';

const MIB = 1024 * 1024;
/** The demo stays under 600 MB; below 1 GiB several workers may not fit. */
const COMFORTABLE_MEMORY_MIB = 1024;
const LEAST_DISK_MIB = 50;
const COMFORTABLE_DISK_MIB = 500;

/** What a folder that may not exist yet allows. */
export interface FolderFacts {
  freeBytes: number;
  /** Why nothing can be written there, or `null`. */
  writeError: string | null;
}

/** Looks at a folder, or at the nearest one above it that exists; leaves nothing behind. */
export async function lookAtFolder(folder: string): Promise<FolderFacts> {
  const at = await nearestExisting(path.resolve(folder));
  const { bavail, bsize } = await statfs(at);
  let writeError: string | null = null;
  try {
    // Permission bits do not tell of read-only file systems, or of root.
    await rmdir(await mkdtemp(path.join(at, '.worldgate-doctor-')));
  } catch (error) {
    writeError = (error as NodeJS.ErrnoException).code ?? messageOf(error);
  }
  return { freeBytes: bavail * bsize, writeError };
}

async function nearestExisting(folder: string): Promise<string> {
  try {
    if ((await stat(folder)).isDirectory()) return folder;
  } catch {
    // Looked for above.
  }
  const above = path.dirname(folder);
  return above === folder ? folder : nearestExisting(above);
}

export function checkNode(version: string): DoctorCheck {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isGood = major >= 24 || (major === 22 && minor >= 22);
  return {
    name: 'node',
    status: isGood ? 'ok' : 'error',
    detail: `Node ${version}`,
    hint: isGood ? null : 'worldgate needs Node 22.22 or newer of that line, or 24 and newer',
  };
}

export function checkCores({ cpu, logical_cores, usable_cores }: Hardware): DoctorCheck {
  const limited = usable_cores < logical_cores ? ` (a limit leaves ${usable_cores} of ${logical_cores})` : '';
  return {
    name: 'cores',
    status: 'ok',
    detail: `${usable_cores} ${usable_cores === 1 ? 'core' : 'cores'}${limited}, ${cpu}`,
    hint: null,
  };
}

export function checkMemory({ memory_bytes, memory_limit_bytes }: Hardware): DoctorCheck {
  const usable = Math.floor((memory_limit_bytes ?? memory_bytes) / MIB);
  const isEnough = usable >= COMFORTABLE_MEMORY_MIB;
  const limited =
    memory_limit_bytes === null ? '' : ` (a limit; the machine has ${Math.floor(memory_bytes / MIB)} MiB)`;
  return {
    name: 'memory',
    status: isEnough ? 'ok' : 'warning',
    detail: `${usable} MiB${limited}`,
    hint: isEnough ? null : 'take one worker (`--workers 1`) if a run dies for lack of memory',
  };
}

export function checkGpu({ state, detail }: GpuProbe): DoctorCheck {
  const name = 'gpu';
  switch (state) {
    case 'found':
      return { name, status: 'ok', detail, hint: null };
    case 'absent':
    case 'none':
      return { name, status: 'skipped', detail: `no NVIDIA GPU: ${detail}`, hint: null };
    case 'hidden':
      return { name, status: 'skipped', detail, hint: 'unset CUDA_VISIBLE_DEVICES to use them' };
    case 'no-driver':
      return {
        name,
        status: 'warning',
        detail,
        hint: 'load or install the driver, or ignore this if there is no GPU',
      };
    default:
      return { name, status: 'warning', detail, hint: 'run nvidia-smi by hand; the driver may hang' };
  }
}

/** Runs are written below `.worldgate/runs`; a disk that is full or read-only fails them. */
export function checkRunFolder(facts: FolderFacts): DoctorCheck {
  const free = Math.floor(facts.freeBytes / MIB);
  const name = 'run-folder';
  if (facts.writeError !== null) {
    const hint = 'choose another place with --run-workspace DIR';
    return { name, status: 'error', detail: `runs cannot be written: ${facts.writeError}`, hint };
  }
  const status = free < LEAST_DISK_MIB ? 'error' : free < COMFORTABLE_DISK_MIB ? 'warning' : 'ok';
  return {
    name,
    status,
    detail: `${free} MiB free for runs`,
    hint: status === 'ok' ? null : 'free some disk, or choose another place with --run-workspace DIR',
  };
}

export function checkCacheFolder(facts: FolderFacts): DoctorCheck {
  const name = 'cache-folder';
  return facts.writeError === null
    ? { name, status: 'ok', detail: 'writable', hint: null }
    : {
        name,
        status: 'warning',
        detail: `nothing can be cached: ${facts.writeError}`,
        hint: 'downloads are repeated in every run; check the permissions of the cache folder',
      };
}
