import { randomUUID } from 'node:crypto';
import path from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { MAX_TEMPERATURE_C, WAIT_S } from '../contracts/gpu-guard.ts';
import { childEnvironment } from '../evaluation/worker-handle.ts';
import { messageOf, WorldGateError } from '../foundation/errors.ts';
import { parseJson } from '../foundation/json.ts';
import { PROC } from '../foundation/process-table.ts';
import { afterLines, lookAfter } from '../observability/gpu-guard/after.ts';
import { FACTS_VARIABLE, readFacts, writeFacts } from '../observability/gpu-guard/facts-file.ts';
import { guardGpus } from '../observability/gpu-guard/guard.ts';
import type { GpuLook } from '../observability/gpu-guard/query.ts';
import { type HostIo, hostIo } from '../observability/host-io.ts';
import type { Door } from './door.ts';
import { type ActionInputs, readInputs } from './inputs.ts';

export const GPU_GUARD_OUTPUTS = ['state', 'detail', 'facts', 'waited-s'] as const;

/** What the first half of the action leaves to the second, which the runner calls when the job ends. */
const guardState = z.strictObject({
  facts: z.string(),
  since_ticks: z.number(),
  end_orphans: z.boolean(),
  used_mib: z.record(z.string(), z.number()),
});
type GuardState = z.infer<typeof guardState>;

/** Name of the state; the runner hands it to the `post` step in `STATE_guard`. */
const STATE = 'guard';

/** Shorter than elsewhere: the runner waits about 10 s for a step of a job that was cancelled. */
const POST_TIMEOUT_MS = 2000;

/**
 * Door of `actions/gpu-guard`, of both its halves: before the run it looks whether the GPUs are fit, and when the
 * job ends what it has left on them. Returns the exit code.
 */
export async function gpuGuardDoor(door: Door): Promise<number> {
  const state = door.env[`STATE_${STATE}`];
  return state === undefined || state === '' ? before(door) : after(door, state);
}

function gpuHost({ env }: Door, timeoutMs?: number): HostIo {
  return hostIo(env.CUDA_VISIBLE_DEVICES, childEnvironment(env), timeoutMs);
}

async function before(door: Door): Promise<number> {
  const { env, host } = door;
  const inputs = readInputs('gpu-guard', env);
  const folder = env.RUNNER_TEMP;
  if (folder === undefined || folder === '') {
    throw new WorldGateError('input-invalid', 'RUNNER_TEMP is not set', {
      hint: 'this action runs on a runner of GitHub Actions; elsewhere `worldgate gpu check` does the same',
    });
  }
  const tracking = env.RUNNER_TRACKING_ID;
  const { guard, look } = await host.inert('GPU guard', () =>
    guardGpus(
      {
        limits: {
          freeMemoryMib: inputs['free-memory-mib'],
          maxTemperatureC: inputs['max-temperature-c'] ?? MAX_TEMPERATURE_C,
        },
        onDirty: inputs['on-dirty'],
        waitS: inputs.wait ?? WAIT_S,
        jobVariable: tracking ? `RUNNER_TRACKING_ID=${tracking}` : undefined,
      },
      {
        io: gpuHost(door),
        table: PROC,
        now: door.clock.now,
        sleep: door.clock.sleep,
        signal: door.signal,
        log: host.print,
      },
    ),
  );
  const facts = path.join(folder, `worldgate-gpu-${randomUUID()}.json`);
  writeFacts(facts, guard);
  host.output('state', guard.state);
  host.output('detail', guard.detail);
  host.output('facts', facts);
  host.output('waited-s', String(guard.waited_s));
  host.exportVariable(FACTS_VARIABLE, facts);
  host.saveState(STATE, JSON.stringify(stateOf(facts, look, inputs)));
  const waited = guard.waited_s >= 1 ? ` (after ${Math.round(guard.waited_s)} s)` : '';
  host.say([`${guard.detail}${waited}`, ...guard.notes]);
  if (guard.state !== 'dirty') return 0;
  const isWarning = inputs['on-dirty'] === 'warn';
  host.annotate({
    level: isWarning ? 'warning' : 'error',
    title: 'GPU is not fit for a measurement',
    message: `${guard.detail}${waited}.${isWarning ? '' : ' Nothing was run. `on-dirty: warn` runs all the same.'}`,
  });
  return isWarning ? 0 : 4;
}

function stateOf(facts: string, look: GpuLook, inputs: ActionInputs<'gpu-guard'>): GuardState {
  return {
    facts,
    since_ticks: PROC.facts(process.pid)?.startTicks ?? 0,
    end_orphans: inputs.orphans === 'end',
    used_mib: Object.fromEntries(
      look.gpus.flatMap(({ uuid, memory_used_mib: used }) =>
        uuid === null || used === null ? [] : [[uuid, used] as const],
      ),
    ),
  };
}

/** Reports, and fails nothing: the job has been decided. */
async function after(door: Door, text: string): Promise<number> {
  const { host } = door;
  try {
    const state = guardState.parse(parseJson(text, 'the state of the GPU guard'));
    const found = await host.inert('GPU guard', () =>
      lookAfter(
        {
          mark: { variable: `${FACTS_VARIABLE}=${state.facts}`, sinceTicks: state.since_ticks },
          usedBefore: state.used_mib,
          endOrphans: state.end_orphans,
        },
        {
          io: gpuHost(door, POST_TIMEOUT_MS),
          table: PROC,
          self: process.pid,
          kill: (pid, signal) => process.kill(pid, signal),
          sleep: door.clock.sleep,
        },
      ),
    );
    const lines = afterLines(found);
    for (const message of lines) host.annotate({ level: 'warning', title: 'GPU guard', message });
    if (lines.length === 0) host.say(['The job has left nothing behind.']);
    writeFacts(state.facts, { ...readFacts(state.facts), after: found });
  } catch (error) {
    const message = `What the job has left behind could not be found out: ${messageOf(error)}`;
    host.annotate({ level: 'warning', title: 'GPU guard', message });
  }
  return 0;
}
