import type { CommandSpec } from './command.ts';

export const DEPENDENCY_COMMANDS: readonly CommandSpec[] = [];
