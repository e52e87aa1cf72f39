import { z } from 'zod';
import type { Digest } from '../foundation/digest.ts';

/** A finite JSON number. */
export const finite = z.number();

/** `sha256:` and 64 lower-case hexadecimal digits. */
export const digest = z.templateLiteral(['sha256:', z.string().regex(/^[0-9a-f]{64}$/)]) as z.ZodType<Digest>;

/** ISO 8601 in UTC with a `Z`. */
export const isoTime = z.iso.datetime();

/** A name that is safe as a file name, an id in HTML and a table cell. */
export const slug = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?$/, 'lower-case letters, digits, ".", "_" and "-" only');

/** `owner/name` of a repository on GitHub. */
export const repositoryName = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}$/, 'owner/name');

/** A whole object name of Git, by SHA-1 or SHA-256. */
export const FULL_COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
export const commitSha = z.string().regex(FULL_COMMIT, 'a full commit');

/** A name inside a task, usable as a variable in an expression. */
export const identifier = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/, 'letters, digits and "_" only, not starting with a digit');

/** `[low, high]` with `low <= high`. */
export const range = z
  .tuple([finite, finite])
  .refine(([low, high]) => low <= high, { message: 'the first number must not exceed the second' });

/** An interval end is `null` where the interval is unbounded on that side. */
export const interval = z.tuple([finite.nullable(), finite.nullable()]);
export type Interval = z.infer<typeof interval>;

/** A path below the file that names it, with `/` separators. */
export const relativePath = z
  .string()
  .min(1)
  .max(1024)
  .refine(
    (path) =>
      !path.startsWith('/') &&
      !/^[A-Za-z]:/.test(path) &&
      !path.includes('\\') &&
      !path.includes('\0') &&
      !path.split('/').includes('..'),
    { message: 'must be a relative path inside the folder, with "/" and without ".."' },
  );

/**
 * A path relative to the file that states it, with `/` separators. It may climb with `..`; whoever reads the
 * file refuses what leaves the repository or the package that the file stands in.
 */
export const treePath = z
  .string()
  .min(1)
  .max(1024)
  .refine(
    (path) =>
      !path.startsWith('/') && !/^[A-Za-z]:/.test(path) && !path.includes('\\') && !path.includes('\0'),
    { message: 'must be a relative path with "/" between its parts' },
  );
