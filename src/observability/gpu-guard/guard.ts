import type { GpuGuard, GpuState, OnDirty } from '../../contracts/gpu-guard.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import type { ProcessTable } from '../../foundation/process-table.ts';
import type { HostIo } from '../host-io.ts';
import { findingsOf, type GuardLimits, gpuWord, notesOf } from './findings.ts';
import { type GpuLook, lookAtGpus, type SeenGpu } from './query.ts';

export interface GuardRequest {
  limits: GuardLimits;
  onDirty: OnDirty;
  /** How long to wait for a GPU to become clean, with `onDirty: wait`. */
  waitS: number;
  /** `NAME=value` of the variable that processes of this job have, where the runner sets one. */
  jobVariable: string | undefined;
}

export interface GuardWorld {
  io: HostIo;
  table: ProcessTable;
  /** Milliseconds. */
  now: () => number;
  sleep: (ms: number) => Promise<unknown>;
  signal: AbortSignal | undefined;
  log: (line: string) => void;
}

export interface GuardResult {
  guard: GpuGuard;
  /** The last look, which the guard compares with when the job ends. */
  look: GpuLook;
}

const POLL_MS = 5000;
const MAX_LIST = 100;

/**
 * Looks at the GPUs until they are fit for a measurement, or for as long as there is hope and time. Without a GPU
 * there is nothing to guard. Never throws for what it finds: the state says whether they are fit.
 * @throws WorldGateError `interrupted`
 */
export async function guardGpus(request: GuardRequest, world: GuardWorld): Promise<GuardResult> {
  const start = world.now();
  const deadline = start + (request.onDirty === 'wait' ? request.waitS * 1000 : 0);
  const isOwn = (pid: number) =>
    request.jobVariable !== undefined && world.table.environment(pid)?.includes(request.jobVariable) === true;
  let said = '';
  for (;;) {
    const look = await lookAtGpus(world.io);
    const findings = findingsOf(look, request.limits, isOwn);
    const remaining = deadline - world.now();
    // What does not pass by itself is not waited for.
    if (findings.length === 0 || remaining <= 0 || findings.some(({ passes }) => !passes)) {
      return { look, guard: result(look, findings, { start, isOwn }, world) };
    }
    const messages = findings.map(({ message }) => message).join('; ');
    if (messages !== said) {
      world.log(`waiting up to ${Math.ceil(remaining / 1000)} s: ${messages}`);
      said = messages;
    }
    await Promise.race([world.sleep(Math.min(POLL_MS, remaining)), aborted(world.signal)]);
    if (world.signal?.aborted === true) {
      throw new WorldGateError('interrupted', 'waiting for the GPU was interrupted', { kind: 'interrupted' });
    }
  }
}

/** Settles when whoever waits is to stop: a runner gives a cancelled step seconds only. */
function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve();
    else signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}

function result(
  look: GpuLook,
  findings: GpuGuard['findings'],
  { start, isOwn }: { start: number; isOwn: (pid: number) => boolean },
  world: GuardWorld,
): GpuGuard {
  const waitedS = Math.round((world.now() - start) / 100) / 10;
  const state = look.state === 'no-gpu' ? 'no-gpu' : findings.length === 0 ? 'clean' : 'dirty';
  return {
    schema_version: 'worldgate.gpu_guard.v1',
    state,
    detail: detailOf(look, state, findings).slice(0, 1000),
    gpus: look.gpus.slice(0, MAX_LIST).map(kept),
    findings: findings.slice(0, 1000),
    notes: notesOf(look.gpus, isOwn)
      .slice(0, 200)
      .map((note) => note.slice(0, 500)),
    waited_s: waitedS,
    checked_at: new Date(world.now()).toISOString(),
  };
}

function detailOf(look: GpuLook, state: GpuGuard['state'], findings: GpuGuard['findings']): string {
  if (state === 'no-gpu') return `no GPU to guard: ${look.detail}`;
  if (state === 'dirty') return findings.map(({ message }) => message).join('; ');
  return look.gpus.map(gpuLine).join('; ');
}

/** `GPU 0 NVIDIA L4, driver 570.86.15, 22731 of 23034 MiB free, 34 °C`. */
function gpuLine(gpu: SeenGpu): string {
  const { name, driver, memory_free_mib: free, memory_total_mib: total, temperature_c: temperature } = gpu;
  return [
    `${gpuWord(gpu)} ${name}`,
    ...(driver === null ? [] : [`driver ${driver}`]),
    ...(free === null ? [] : [`${free}${total === null ? '' : ` of ${total}`} MiB free`]),
    ...(temperature === null ? [] : [`${temperature} °C`]),
  ].join(', ');
}

/** Without what only tells GPUs and processes of this machine apart. */
function kept({ uuid: _, apps, ...gpu }: SeenGpu): GpuState {
  return {
    ...gpu,
    processes: apps?.slice(0, MAX_LIST).map(({ name, memory_mib }) => ({ name, memory_mib })) ?? null,
  };
}
