import { setTimeout as sleep } from 'node:timers/promises';
import { MAX_TEMPERATURE_C, ON_DIRTY, type OnDirty, WAIT_S } from '../contracts/gpu-guard.ts';
import { childEnvironment } from '../evaluation/worker-handle.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { PROC } from '../foundation/process-table.ts';
import { didYouMean } from '../foundation/suggest.ts';
import { guardGpus } from '../observability/gpu-guard/guard.ts';
import { hostIo } from '../observability/host-io.ts';
import { wrap } from '../reports/text.ts';
import type { CommandHandler } from './commands/command.ts';
import { integer, text } from './options.ts';

const WIDTH = 80;

/** `worldgate gpu check`: looks whether the GPUs are fit for a measurement, as `actions/gpu-guard` does. */
export const gpuCheckCommand: CommandHandler = async (context, options) => {
  const { env, signal } = context;
  const { guard } = await guardGpus(
    {
      limits: {
        freeMemoryMib: integer(options, 'freeMemory', '--free-memory', 1),
        maxTemperatureC: integer(options, 'maxTemperature', '--max-temperature', 1) ?? MAX_TEMPERATURE_C,
      },
      onDirty: onDirty(text(options, 'onDirty')),
      waitS: integer(options, 'wait', '--wait', 0) ?? WAIT_S,
      jobVariable: undefined,
    },
    {
      io: hostIo(env.CUDA_VISIBLE_DEVICES, childEnvironment(env)),
      table: PROC,
      now: () => context.now().getTime(),
      sleep: (ms) => sleep(ms, undefined, { signal }).catch(() => undefined),
      signal,
      log: (line) => context.err(`${line}\n`),
    },
  );
  const lines = [`${guard.state}: ${guard.detail}`, ...guard.notes.map((note) => `note: ${note}`)];
  const refused = guard.state === 'dirty' && text(options, 'onDirty') !== 'warn';
  return {
    exitCode: refused ? 4 : 0,
    data: guard,
    text: lines.flatMap((line) => wrap(line, WIDTH)).join('\n'),
  };
};

/** On a laptop a look is what is wanted: it waits only where that is asked for. */
function onDirty(given: string | undefined): OnDirty {
  if (given === undefined) return 'fail';
  const known = ON_DIRTY.find((name) => name === given);
  if (known !== undefined) return known;
  throw new WorldGateError('usage', `--on-dirty "${given}" is not known${didYouMean(given, ON_DIRTY)}`);
}
