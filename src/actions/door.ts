import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { WorldGateError } from '../foundation/errors.ts';
import { quoted } from '../foundation/plain-value.ts';
import type { Clock } from '../github/client.ts';
import type { Environment, EventContext } from '../github/event-context.ts';
import type { ActionHost } from './host.ts';

/** All that an action gets from outside. */
export interface Door {
  env: Environment;
  host: ActionHost;
  context: EventContext;
  clock: Clock;
  /** Aborts when the workflow is cancelled; the runner kills the process about ten seconds later. */
  signal: AbortSignal;
  /** Takes secrets and paths of the host out of a text. */
  redact: (text: string) => string;
}

/**
 * The absolute path of the input `working-directory`, which is relative to the workspace.
 * @throws WorldGateError `input-invalid` where it is no folder
 */
export function workingDirectory(door: Door, input: string): string {
  const folder = resolve(door.env.GITHUB_WORKSPACE ?? '.', input);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return folder;
  throw new WorldGateError('input-invalid', `inputs: working-directory: ${quoted(input)} is not a folder`, {
    hint: 'Name a folder of the checkout, and run `actions/checkout` in an earlier step.',
  });
}
