import type { CommandHandler } from './commands.js';
export declare const createCommand: CommandHandler;
export declare const fromPaperCommand: CommandHandler;
export declare const lintCommand: CommandHandler;
export declare const freezeCommand: CommandHandler;
