import path from 'node:path';
import { type FailOn, failOn } from '../contracts/verdict.ts';
import type { Options } from './commands/command.ts';
import type { CliContext } from './context.ts';
import { text } from './options.ts';

export function failOnOption(options: Options): FailOn {
  return failOn.parse(text(options, 'failOn') ?? 'failed');
}

/** Where the caller keeps runs. */
export function workspaceDir(context: CliContext, options: Options): string {
  return resolvePath(context, text(options, 'runWorkspace') ?? '.worldgate');
}

export function resolvePath(context: CliContext, file: string): string {
  return path.resolve(context.cwd, file);
}
