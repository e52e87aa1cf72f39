import type { CommandHandler } from './commands.js';
export declare const publishCommand: CommandHandler;
