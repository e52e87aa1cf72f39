import type { CommandHandler } from './commands.js';
export declare const importCommand: CommandHandler;
