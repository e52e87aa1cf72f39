import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { handleCommand } from '../github/commands/handle-command.ts';
import { clip } from '../reports/plain.ts';
import type { Door } from './door.ts';
import { readInputs } from './inputs.ts';

export const COMMAND_OUTPUTS = [
  'command',
  'allowed',
  'reason',
  'preset',
  'gate',
  'episodes',
  'seed',
  'stop',
  'pull-request',
  'head-sha',
  'head-repository',
  'answer-url',
] as const;

/**
 * Door of `actions/command`: judges the comment that the workflow runs for, and answers it where words are the answer.
 * Fails only for a workflow that is wrong: a refused command is an output. Returns the exit code.
 */
export async function commandDoor(door: Door): Promise<number> {
  const { host, env, context, clock, redact } = door;
  const inputs = readInputs('command', env);
  host.mask(inputs['github-token']);
  const outcome = await handleCommand({
    ...{ context, clock, redact, token: inputs['github-token'] },
    event: readEvent(env.GITHUB_EVENT_PATH),
    temporaryDir: env.RUNNER_TEMP || tmpdir(),
  });
  const { command, allowed, reason, preset, gate, options, pullRequest, headSha, headRepository } = outcome;
  const outputs: Record<(typeof COMMAND_OUTPUTS)[number], string> = {
    command,
    allowed: String(allowed),
    reason: clip(reason, 1000),
    preset,
    gate,
    episodes: options.episodes ?? '',
    seed: options.seed ?? '',
    stop: options.stop ?? '',
    'pull-request': pullRequest === null ? '' : String(pullRequest),
    'head-sha': headSha,
    'head-repository': headRepository,
    'answer-url': outcome.answerUrl,
  };
  for (const [name, value] of Object.entries(outputs)) host.output(name, value);
  for (const message of outcome.warnings) host.annotate({ level: 'warning', title: 'WorldGate', message });
  const what = command === '' ? 'No command' : `/worldgate ${command}`;
  host.say([allowed ? `${what}: allowed` : `${what}: not allowed, ${clip(reason, 1000)}`]);
  return 0;
}

function readEvent(file: string | undefined): string {
  try {
    return file ? readFileSync(file, 'utf8') : '';
  } catch {
    return '';
  }
}
