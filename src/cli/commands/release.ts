import type { CommandSpec } from './command.ts';

export const RELEASE_COMMANDS: readonly CommandSpec[] = [];
