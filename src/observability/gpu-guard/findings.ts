import type { GpuFinding } from '../../contracts/gpu-guard.ts';
import type { GpuLook, SeenGpu } from './query.ts';

export interface GuardLimits {
  /** Least free memory that each GPU must have. */
  freeMemoryMib: number | undefined;
  maxTemperatureC: number;
}

/** Memory of an idle GPU: the driver's own, and a display's. */
const IDLE_MEMORY_MIB = 1024;

const MAX_NAMES = 5;

/**
 * What makes these GPUs unfit for a measurement.
 * @param isOwn whether a process belongs to this job
 */
export function findingsOf(
  look: GpuLook,
  limits: GuardLimits,
  isOwn: (pid: number) => boolean = () => false,
): GpuFinding[] {
  if (look.state === 'no-gpu') return [];
  if (look.state === 'unreachable') {
    return [{ code: 'unreachable', gpu: null, message: look.detail.slice(0, 500), passes: true }];
  }
  return look.gpus.flatMap((gpu) => [
    ...processFinding(gpu, isOwn),
    ...memoryFinding(gpu, limits, isOwn),
    ...heatFindings(gpu, limits),
    ...errorFindings(gpu),
  ]);
}

function finding(gpu: SeenGpu, code: GpuFinding['code'], passes: boolean, message: string): GpuFinding {
  return { code, gpu: gpu.index, passes, message: `${gpuWord(gpu)} ${message}`.slice(0, 500) };
}

export function gpuWord({ index }: Pick<SeenGpu, 'index'>): string {
  return index === null ? 'the GPU' : `GPU ${index}`;
}

function processFinding(gpu: SeenGpu, isOwn: (pid: number) => boolean): GpuFinding[] {
  const foreign = gpu.apps?.filter(({ pid }) => !isOwn(pid)) ?? [];
  if (foreign.length === 0) return [];
  const names = foreign
    .slice(0, MAX_NAMES)
    .map(({ name, memory_mib }) => `"${name}"${memory_mib === null ? '' : ` (${memory_mib} MiB)`}`);
  const more = foreign.length > MAX_NAMES ? ` and ${foreign.length - MAX_NAMES} more` : '';
  const count = foreign.length === 1 ? 'a process' : `${foreign.length} processes`;
  return [finding(gpu, 'foreign-process', true, `is used by ${count} of others: ${names.join(', ')}${more}`)];
}

function memoryFinding(
  gpu: SeenGpu,
  { freeMemoryMib }: GuardLimits,
  isOwn: (pid: number) => boolean,
): GpuFinding[] {
  const { apps, memory_free_mib: free, memory_used_mib: used } = gpu;
  if (freeMemoryMib !== undefined && free !== null && free < freeMemoryMib) {
    return [
      finding(gpu, 'memory-taken', true, `has ${free} MiB free, and ${freeMemoryMib} MiB are asked for`),
    ];
  }
  // What a process is seen to use is told of by its name.
  if (used === null || apps?.some(({ pid }) => !isOwn(pid))) return [];
  const seen = apps?.reduce((sum, { memory_mib }) => sum + (memory_mib ?? Number.POSITIVE_INFINITY), 0) ?? 0;
  const unseen = used - seen;
  if (unseen <= IDLE_MEMORY_MIB) return [];
  return [
    finding(
      gpu,
      'memory-taken',
      true,
      `has ${unseen} MiB taken by no process that can be seen: left by one that died, or used in another container`,
    ),
  ];
}

function heatFindings(gpu: SeenGpu, { maxTemperatureC }: GuardLimits): GpuFinding[] {
  const { temperature_c: temperature, throttled_by: reasons } = gpu;
  return [
    ...(temperature !== null && temperature > maxTemperatureC
      ? [finding(gpu, 'too-hot', true, `is at ${temperature} °C, above ${maxTemperatureC} °C`)]
      : []),
    ...(reasons !== null && reasons.length > 0
      ? [finding(gpu, 'throttled', true, `is slowed down: ${reasons.join(', ')}`)]
      : []),
  ];
}

function errorFindings(gpu: SeenGpu): GpuFinding[] {
  const { ecc_uncorrected: errors } = gpu;
  return [
    ...(errors !== null && errors > 0
      ? [
          finding(
            gpu,
            'ecc-errors',
            false,
            `had ${errors} uncorrected memory ${errors === 1 ? 'error' : 'errors'} since its driver was loaded`,
          ),
        ]
      : []),
    ...(gpu.repair_pending === true
      ? [finding(gpu, 'repair-pending', false, 'waits for a reset to replace bad memory')]
      : []),
    ...(gpu.repair_failed === true
      ? [finding(gpu, 'repair-failed', false, 'could not replace bad memory and must be exchanged')]
      : []),
  ];
}

/** What is no reason to refuse a GPU, but changes what it measures. */
export function notesOf(gpus: readonly SeenGpu[], isOwn: (pid: number) => boolean = () => false): string[] {
  return gpus.flatMap((gpu) => [
    ...(gpu.persistence === false
      ? [`${gpuWord(gpu)} has persistence mode off: the first call pays for loading the driver`]
      : []),
    ...(gpu.mig === true
      ? [`${gpuWord(gpu)} is split by MIG: processes of other slices may not be seen`]
      : []),
    ...((gpu.ecc_uncorrected_lifetime ?? 0) > 0
      ? [`${gpuWord(gpu)} had ${gpu.ecc_uncorrected_lifetime} uncorrected memory errors in its life`]
      : []),
    ...(gpu.apps === null ? [`${gpuWord(gpu)} does not tell which processes use it`] : []),
    ...(gpu.apps?.some(({ pid }) => isOwn(pid))
      ? [`${gpuWord(gpu)} is used by an earlier step of this job`]
      : []),
  ]);
}
