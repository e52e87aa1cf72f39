import type { GpuState } from '../../contracts/gpu-guard.ts';
import { askGpus, visibleOf } from '../gpus.ts';
import type { HostIo } from '../host-io.ts';
import { processName } from './process-name.ts';

/** A GPU as the guard sees it: what is kept, and what only tells GPUs and processes apart. */
export interface SeenGpu extends GpuState {
  uuid: string | null;
  apps: readonly GpuApp[] | null;
}

export interface GpuApp {
  pid: number;
  name: string;
  memory_mib: number | null;
}

/** What asking gave; `gpus` is empty unless the state is `found`. */
export interface GpuLook {
  state: 'found' | 'no-gpu' | 'unreachable';
  detail: string;
  gpus: readonly SeenGpu[];
}

const BASIC = ['index', 'name', 'uuid', 'driver_version', 'memory.total', 'memory.used', 'memory.free'];
const HEALTH = ['temperature.gpu', 'persistence_mode', 'ecc.mode.current'];
const ERRORS = [
  'ecc.errors.uncorrected.volatile.total',
  'ecc.errors.uncorrected.aggregate.total',
  'retired_pages.pending',
];
const REMAPPED = ['remapped_rows.pending', 'remapped_rows.failure'];

/** A field that a driver does not know fails the whole query: from the fullest list to the least. */
const FIELD_LISTS: readonly (readonly string[])[] = [
  // 535 and newer, which name throttle reasons `clocks_event_reasons`.
  [...BASIC, ...HEALTH, ...ERRORS, ...REMAPPED, 'mig.mode.current', 'clocks_event_reasons.active'],
  [...BASIC, ...HEALTH, ...ERRORS, ...REMAPPED, 'mig.mode.current', 'clocks_throttle_reasons.active'],
  [...BASIC, ...HEALTH, ...ERRORS, 'mig.mode.current', 'clocks_throttle_reasons.active'],
  // 450 and older know neither MIG nor row remapping.
  [...BASIC, ...HEALTH, ...ERRORS, 'clocks_throttle_reasons.active'],
  [...BASIC, ...HEALTH],
  BASIC,
];

/** Bits that hold clocks down against will. Source: `nvml.h`, nvmlClocksEventReasons. Idle and set limits are no fault. */
const THROTTLE_BITS: readonly (readonly [bit: number, reason: string])[] = [
  [0x08, 'hardware slowdown'],
  [0x20, 'software thermal slowdown'],
  [0x40, 'hardware thermal slowdown'],
  [0x80, 'hardware power brake'],
];

/** Asks `nvidia-smi` for all that the guard judges by. Never throws. */
export async function lookAtGpus(io: HostIo): Promise<GpuLook> {
  const answer = await askGpus<readonly string[]>(io, FIELD_LISTS);
  if ('trouble' in answer) {
    const { state, detail } = answer.trouble;
    const isAbsent = state === 'absent' || state === 'none';
    return { state: isAbsent ? 'no-gpu' : 'unreachable', detail, gpus: [] };
  }
  if ('refused' in answer) {
    const { stderr, stdout } = answer.refused ?? { stderr: '', stdout: '' };
    const detail = `${stderr}\n${stdout}`.trim().split('\n')[0]?.trim() ?? '';
    return { state: 'unreachable', detail: `nvidia-smi failed: ${detail}`, gpus: [] };
  }
  const all = parseGpus(answer.stdout, answer.fields);
  const gpus = io.visibleDevices === undefined ? all : visibleOf(all, io.visibleDevices);
  if (gpus.length === 0) {
    const hidden = all.length > 0;
    return {
      state: 'no-gpu',
      detail: hidden ? `CUDA_VISIBLE_DEVICES hides all ${all.length} GPUs` : 'the NVIDIA driver sees no GPU',
      gpus: [],
    };
  }
  return { state: 'found', detail: '', gpus: withApps(gpus, await lookAtApps(io)) };
}

/** Lines of comma-separated cells, of which only the last may hold a comma itself. */
function rows(csv: string, columns: number): string[][] {
  return csv
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split(',').map((cell) => cell.trim());
      return [...cells.slice(0, columns - 1), cells.slice(columns - 1).join(', ')];
    });
}

function parseGpus(csv: string, fields: readonly string[]): SeenGpu[] {
  return rows(csv, fields.length).map((cells) => {
    const text = (field: string): string | null => {
      const cell = cells[fields.indexOf(field)];
      // `[N/A]`, `[Not Supported]`, `[Insufficient Permissions]`, `[Unknown Error]`, `[GPU requires reset]`
      return cell === undefined || cell === '' || /^\[.*\]$|^N\/A$/i.test(cell) ? null : cell;
    };
    const number = (field: string): number | null => {
      const value = Number(text(field) ?? Number.NaN);
      return Number.isFinite(value) ? value : null;
    };
    const count = (field: string): number | null => {
      const value = number(field);
      return value === null || value < 0 ? null : Math.trunc(value);
    };
    const flag = (field: string): boolean | null => {
      const value = text(field)?.toLowerCase();
      if (value === undefined) return null;
      if (['enabled', 'yes', '1'].includes(value)) return true;
      return ['disabled', 'no', '0'].includes(value) ? false : null;
    };
    return {
      index: count('index'),
      name: (text('name') ?? 'unknown GPU').slice(0, 200),
      uuid: text('uuid'),
      driver: text('driver_version')?.slice(0, 100) ?? null,
      memory_total_mib: number('memory.total'),
      memory_used_mib: number('memory.used'),
      memory_free_mib: number('memory.free'),
      temperature_c: number('temperature.gpu'),
      persistence: flag('persistence_mode'),
      mig: flag('mig.mode.current'),
      ecc: flag('ecc.mode.current'),
      ecc_uncorrected: count('ecc.errors.uncorrected.volatile.total'),
      ecc_uncorrected_lifetime: count('ecc.errors.uncorrected.aggregate.total'),
      repair_pending: either(flag('retired_pages.pending'), flag('remapped_rows.pending')),
      repair_failed: flag('remapped_rows.failure'),
      throttled_by: throttleReasons(
        text('clocks_event_reasons.active') ?? text('clocks_throttle_reasons.active'),
      ),
      processes: null,
      apps: null,
    };
  });
}

/** GPUs repair their memory in one of two ways, and say nothing of the other. */
function either(a: boolean | null, b: boolean | null): boolean | null {
  if (a === null) return b;
  return b === null ? a : a || b;
}

function throttleReasons(mask: string | null): string[] | null {
  if (mask === null || !/^0x[0-9a-f]{1,16}$/i.test(mask)) return null;
  const bits = Number(BigInt(mask) & 0xffn);
  return THROTTLE_BITS.filter(([bit]) => (bits & bit) !== 0).map(([, reason]) => reason);
}

interface AppRow extends GpuApp {
  uuid: string;
}

/** Processes that compute on any GPU; `null` where the driver does not tell. */
async function lookAtApps(io: HostIo): Promise<AppRow[] | null> {
  // The name comes last: whoever owns the process chose it, commas and all.
  const { code, stdout, trouble } = await io.exec('nvidia-smi', [
    '--query-compute-apps=gpu_uuid,pid,used_memory,process_name',
    '--format=csv,noheader,nounits',
  ]);
  if (code !== 0 || trouble !== null || /insufficient permissions/i.test(stdout)) return null;
  return rows(stdout, 4).flatMap(([uuid = '', pid = '', memory = '', name = '']) => {
    if (!/^\d{1,10}$/.test(pid)) return [];
    const used = Number(memory);
    return [
      {
        uuid,
        pid: Number(pid),
        memory_mib: memory !== '' && Number.isFinite(used) ? used : null,
        name: processName(name),
      },
    ];
  });
}

function withApps(gpus: readonly SeenGpu[], apps: readonly AppRow[] | null): SeenGpu[] {
  return gpus.map((gpu) => ({
    ...gpu,
    apps: apps?.filter(({ uuid }) => uuid === gpu.uuid || gpu.uuid === null) ?? null,
  }));
}
