import type { CommandHandler } from './commands.js';
export declare const keygenCommand: CommandHandler;
