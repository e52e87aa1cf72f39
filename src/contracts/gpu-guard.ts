import { z } from 'zod';
import { finite, isoTime } from './common.ts';

export const ON_DIRTY = ['wait', 'fail', 'warn'] as const;
export type OnDirty = (typeof ON_DIRTY)[number];

/** How long a guard waits unless it is told, in seconds. */
export const WAIT_S = 600;

/** GPUs start to slow down between 83 and 95 °C, in °C. */
export const MAX_TEMPERATURE_C = 85;

const mib = finite.nullable().describe('MiB; null where the driver does not say');

/** A process on a GPU, by its name alone: a command line may hold secrets. */
const gpuProcess = z.strictObject({ name: z.string().max(100), memory_mib: mib });

/** What `nvidia-smi` says of one GPU; null for each fact that the GPU or its driver does not know. */
export const gpuState = z.strictObject({
  index: z.int().min(0).nullable(),
  name: z.string().max(200),
  driver: z.string().max(100).nullable(),
  memory_total_mib: mib,
  memory_used_mib: mib,
  memory_free_mib: mib,
  temperature_c: finite.nullable(),
  persistence: z.boolean().nullable(),
  mig: z.boolean().nullable(),
  ecc: z.boolean().nullable(),
  ecc_uncorrected: z.int().min(0).nullable().describe('since the driver was loaded'),
  ecc_uncorrected_lifetime: z.int().min(0).nullable(),
  repair_pending: z.boolean().nullable().describe('bad memory is replaced at the next reset'),
  repair_failed: z.boolean().nullable(),
  throttled_by: z.array(z.string()).nullable().describe('reasons that hold the clocks down against will'),
  processes: z
    .array(gpuProcess)
    .max(100)
    .nullable()
    .describe('that compute on it; null where it cannot be told'),
});
export type GpuState = z.infer<typeof gpuState>;

export const GPU_FINDINGS = [
  'unreachable',
  'foreign-process',
  'memory-taken',
  'too-hot',
  'throttled',
  'ecc-errors',
  'repair-pending',
  'repair-failed',
] as const;

/** Why a GPU is not fit for a measurement. */
export const gpuFinding = z.strictObject({
  code: z.enum(GPU_FINDINGS),
  gpu: z.int().min(0).nullable(),
  message: z.string().max(500),
  passes: z.boolean().describe('may pass by itself, so that waiting makes sense'),
});
export type GpuFinding = z.infer<typeof gpuFinding>;

/** What was left when the job ended. */
export const gpuAfter = z.strictObject({
  orphans: z.array(z.strictObject({ name: z.string().max(100), ended: z.boolean() })).max(1000),
  leaked: z.array(z.strictObject({ gpu: z.int().min(0).nullable(), memory_mib: finite })).max(100),
  foreign: z.array(gpuProcess).max(100),
});
export type GpuAfter = z.infer<typeof gpuAfter>;

/** What the GPU guard found before a run. Nothing in it identifies the machine. */
export const gpuGuard = z.strictObject({
  schema_version: z.literal('worldgate.gpu_guard.v1'),
  state: z.enum(['clean', 'dirty', 'no-gpu']),
  detail: z.string().max(1000).describe('one line for people'),
  gpus: z.array(gpuState).max(100),
  findings: z.array(gpuFinding).max(1000),
  notes: z.array(z.string().max(500)).max(200),
  waited_s: finite,
  checked_at: isoTime,
  after: gpuAfter.optional(),
});
export type GpuGuard = z.infer<typeof gpuGuard>;
