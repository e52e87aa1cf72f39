import type { CommandSpec } from './command.ts';

export const CHECK_COMMANDS: readonly CommandSpec[] = [];
