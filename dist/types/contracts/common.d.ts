import { z } from '../vendor/zod/index.js';
import type { Digest } from '../foundation/digest.js';
/** A finite JSON number. */
export declare const finite: z.ZodNumber;
/** `sha256:` and 64 lower-case hexadecimal digits. */
export declare const digest: z.ZodType<Digest>;
/** ISO 8601 in UTC with a `Z`. */
export declare const isoTime: z.ZodISODateTime;
/** A name that is safe as a file name, an id in HTML and a table cell. */
export declare const slug: z.ZodString;
/** `owner/name` of a repository on GitHub. */
export declare const repositoryName: z.ZodString;
/** A whole object name of Git, by SHA-1 or SHA-256. */
export declare const FULL_COMMIT: RegExp;
export declare const commitSha: z.ZodString;
/** A name inside a task, usable as a variable in an expression. */
export declare const identifier: z.ZodString;
/** `[low, high]` with `low <= high`. */
export declare const range: z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>;
/** An interval end is `null` where the interval is unbounded on that side. */
export declare const interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
export type Interval = z.infer<typeof interval>;
/** A path below the file that names it, with `/` separators. */
export declare const relativePath: z.ZodString;
/**
 * A path relative to the file that states it, with `/` separators. It may climb with `..`; whoever reads the
 * file refuses what leaves the repository or the package that the file stands in.
 */
export declare const treePath: z.ZodString;
