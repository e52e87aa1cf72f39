import type { CommandHandler } from './commands.js';
export declare const evalCommand: CommandHandler;
export declare const benchmarkCommand: CommandHandler;
