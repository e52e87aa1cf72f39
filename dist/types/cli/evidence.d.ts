import type { CommandHandler } from './commands.js';
export declare const inspectCommand: CommandHandler;
export declare const recomputeCommand: CommandHandler;
export declare const diffCommand: CommandHandler;
