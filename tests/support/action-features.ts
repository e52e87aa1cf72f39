import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { actionFeatures } from '../../src/actions/features.ts';
import type { ActionFeatures } from '../../src/actions/main.ts';
import type { RunRequest } from '../../src/actions/run.ts';
import { VERDICTS } from '../../src/contracts/verdict.ts';
import type { RunOutcome } from '../../src/evaluation/run-outcome.ts';
import { WorldGateError } from '../../src/foundation/errors.ts';
import { installation } from './benchmark.ts';
import { writeFinishedRun } from './finished-run.ts';

const SHOUT = [
  '::error title=forged::not ours',
  '  ::set-env name=PATH::/tmp/evil',
  'text ##[add-mask]forged',
  '::stop-commands::token-of-the-policy',
  '::add-mask::forged',
];

async function evaluate(request: RunRequest): Promise<RunOutcome> {
  const { environment, signal, log, ...plain } = request;
  writeFileSync(join(request.workingDirectory, 'request.json'), JSON.stringify(plain));
  log(`evaluating for ${environment.GITHUB_REPOSITORY}`);
  const name = 'preset' in request.subject ? request.subject.preset : 'adhoc';
  const runDir = join(request.workingDirectory, '.worldgate', 'runs', '20261121T091409123Z-1f3a9c0b');
  switch (name) {
    case 'missing':
      throw new WorldGateError('preset-unknown', 'no preset "pish" for password=hunter2', {
        hint: 'Did you mean "push"?',
      });
    case 'bug':
      throw new TypeError('x is undefined\n::error::forged');
    case 'shouting':
      for (const line of SHOUT) process.stdout.write(`${line}\n`);
      break;
    case 'no-summary':
      appendFileSync(environment.GITHUB_STEP_SUMMARY!, 'x'.repeat(1_048_000));
      break;
    case 'endless':
      log('waiting');
      while (!signal.aborted) await sleep(5);
      throw new WorldGateError('interrupted', 'The run was interrupted', { kind: 'interrupted' });
  }
  // A mistake that shows only once the run has begun: the run exists, and its verdict is `error`.
  const isMistake = name === 'spoiled-model';
  const verdict = isMistake ? 'error' : (VERDICTS.find((candidate) => candidate === name) ?? 'passed');
  const failure =
    verdict === 'error'
      ? new WorldGateError('policy-threw', 'The policy broke', { kind: isMistake ? 'input' : 'environment' })
      : undefined;
  const written = writeFinishedRun(runDir, {
    preset: name,
    verdict,
    files: {
      'logs/run.log': { role: 'log', text: 'fine\n' },
      'artifacts/scratch.bin': { role: 'artifact', text: 'x' },
    },
  });
  return { ...written, failure };
}

/**
 * What the actions open to, with stand-ins for what evaluates: the name of the preset says how it ends. They write a
 * real run folder. Audits are real.
 */
export const standInFeatures: ActionFeatures = {
  ...actionFeatures(installation),
  run: evaluate,
  gate: async ({ runDir, gates, baseline, log }) => {
    log(`deciding with ${gates} against ${baseline}`);
    return writeFinishedRun(runDir, { verdict: gates === undefined ? 'passed' : 'failed' });
  },
};
