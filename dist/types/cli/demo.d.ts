import type { CommandHandler } from './commands.js';
/** Both directions of one comparison in real physics: the better policy passes, the worse one fails. */
export declare const demoCommand: CommandHandler;
