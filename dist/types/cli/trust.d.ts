import type { CommandHandler } from './commands.js';
export declare const initCommand: CommandHandler;
export declare const lintCommand: CommandHandler;
export declare const reviewCommand: CommandHandler;
