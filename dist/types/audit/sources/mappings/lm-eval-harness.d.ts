import { type ShippedMapping } from './shipped.js';
/**
 * lm-evaluation-harness: with `--log_samples` a document is an episode with its metrics; `results_*.json` alone is an
 * aggregate. There is no success, only metrics.
 */
export declare const lmEvalHarness: ShippedMapping;
