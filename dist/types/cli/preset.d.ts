import type { CommandHandler } from './commands.js';
export declare const listCommand: CommandHandler;
export declare const showCommand: CommandHandler;
export declare const validateCommand: CommandHandler;
