import type { Importer } from '../importing/contract.js';
/**
 * The normal form of every source, `audit_input.json`: as `audit import run-folder --select-run` and bridges write it,
 * with the episodes in place, or as it stands in an evidence package, with `episode_results.jsonl` beside it. Whether
 * an episode counted in an earlier decision is not taken over: the protocol at hand says it again.
 */
export declare const auditInput: Importer;
