import { readFileSync } from 'node:fs';
import os from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { baselineAsk } from '../evaluation/baseline-ask.ts';
import type { RunRequest, RunTools } from '../evaluation/request.ts';
import type { RunOutcome } from '../evaluation/run-outcome.ts';
import { readEventContext } from '../github/event-context.ts';
import type { CliContext } from './context.ts';

interface Sought {
  request: RunRequest;
  tools: RunTools;
  run: (request: RunRequest, tools: RunTools) => Promise<RunOutcome>;
}

/**
 * Runs with the baseline that `--baseline` asks to look for: `paired`, and inside of a GitHub workflow `base-branch` and
 * `release`, with the token of `GITHUB_TOKEN` or `GH_TOKEN`. A path stands in the request already.
 */
export async function withSoughtBaseline(
  { env }: CliContext,
  baseline: string | undefined,
  { request, tools, run }: Sought,
): Promise<RunOutcome> {
  const ask = baseline === undefined ? undefined : baselineAsk(baseline);
  if (ask === undefined || ask.kind === 'path') return run(request, tools);
  const [{ withBaseline }, { baseOf }] = await Promise.all([
    import('../github/baselines/with-baseline.ts'),
    import('../github/baselines/base.ts'),
  ]);
  const readEvent = (file: string) => readFileSync(file, 'utf8');
  const context = readEventContext(env, readEvent);
  const world = {
    context,
    base: baseOf(context, env, readEvent),
    token: env.GITHUB_TOKEN || env.GH_TOKEN || '',
    clock: { now: Date.now, sleep: (ms: number) => sleep(ms), random: Math.random },
    redact: tools.redact,
    temporaryDir: env.RUNNER_TEMP || os.tmpdir(),
  };
  return withBaseline(ask, request, world, tools, (chosen) => run(chosen, tools));
}
