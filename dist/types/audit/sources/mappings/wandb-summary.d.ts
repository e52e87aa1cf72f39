import { type ShippedMapping } from './shipped.js';
/** `wandb-summary.json`: last values of what a run logged. It has no episodes and no units, so that it decides nothing. */
export declare const wandbSummary: ShippedMapping;
