import { WorldGateError } from '../../foundation/errors.js';
import type { InputTree } from '../importing/input-tree.js';
/** A report whose provenance was checked. */
export interface Report {
    file: string;
    /** JSON pointer of the report inside its file: a benchmark with a gate is wrapped. */
    at: string;
    kind: 'evaluation' | 'benchmark';
    /** Of WorldForge. */
    version: string;
    /** ISO 8601 in UTC. */
    createdAt: string;
    whole: Record<string, unknown>;
    body: Record<string, unknown>;
    results: readonly Record<string, unknown>[];
}
/**
 * Holds the results against the digest that WorldForge put beside them: SHA-256 over their JSON with sorted keys and
 * without white space, as Python writes it.
 * @throws WorldGateError `digest-mismatch`, `format-invalid`
 */
export declare function requireResultDigest(tree: InputTree, file: string, isWrapped: boolean, expected: unknown, at: string): void;
export declare function record(value: unknown): Record<string, unknown> | undefined;
export declare function invalid(file: string, at: string, what: string): WorldGateError;
