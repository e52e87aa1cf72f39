import type { z } from 'zod';
export interface ParseContext {
    /** The file that the value came from, as messages call it. */
    file: string;
    /** Code of the error: `preset-invalid`, `task-invalid`, … */
    code: string;
    hint?: string;
}
/**
 * The typed value, or one error that lists each problem (at most eight) as `file: key.path: what is wrong`.
 * Unknown keys get the nearest key that the schema knows at that level, unknown enumerated values the nearest
 * value. A file of a newer major version, or of another kind, gets that as its only problem.
 * @throws WorldGateError with the code of `context`
 */
export declare function parseWith<S extends z.ZodType>(schema: S, value: unknown, context: ParseContext): z.output<S>;
