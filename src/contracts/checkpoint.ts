import { z } from 'zod';
import { isWorldGateError } from '../foundation/errors.ts';
import { isCheckpointUri, parseCheckpointUri } from './checkpoint-uri.ts';
import { digest, isoTime, treePath } from './common.ts';

/** A URI that {@link parseCheckpointUri} takes apart; it stays the text that was written. */
export const checkpointUri = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    try {
      parseCheckpointUri(text);
    } catch (error) {
      if (!isWorldGateError(error)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
    }
  })
  .describe('hf, https, github-release, oci, s3 or file');

/** By exactly one of a path and a URI, and its digest. */
const refObject = z
  .strictObject({
    path: treePath.optional().describe('relative to the file that states it'),
    uri: checkpointUri.optional().describe('fetched into the store before the first episode'),
    digest: digest.optional().describe('what the bytes must have'),
  })
  .refine(({ path, uri }) => (path === undefined) !== (uri === undefined), {
    message: 'needs either "path" or "uri"',
  });

/** A checkpoint as a preset names it: a file or a URI, with the digest that it must have; a text alone is one of them. */
export const checkpointRef = z.union([
  refObject,
  z
    .string()
    .min(1)
    .max(2048)
    .transform((text): z.input<typeof refObject> => (isCheckpointUri(text) ? { uri: text } : { path: text }))
    .pipe(refObject),
]);
export type CheckpointRef = z.output<typeof checkpointRef>;

/** A file of a checkpoint that is a folder. */
export const checkpointFile = z.strictObject({
  path: z.string().min(1).max(1024),
  digest,
  size_bytes: z.int().min(0),
});
export type CheckpointFile = z.infer<typeof checkpointFile>;

/**
 * What is known of a checkpoint and may be told to anybody. Of a folder, `digest` is that of the canonical JSON
 * (RFC 8785) of `files`, sorted by path.
 */
export const checkpointAsset = z.strictObject({
  source: z.string().describe('the URI; of a local file its name only'),
  revision: z.string().nullable().describe('commit or manifest digest that the source resolved to'),
  digest,
  size_bytes: z.int().min(0),
  exists: z.boolean().describe('whether its bytes were there when this was written'),
  rebuild_command: z.array(z.string()).describe('argument list that fetches the same bytes again'),
  files: z.array(checkpointFile).optional(),
});
export type CheckpointAsset = z.infer<typeof checkpointAsset>;

/** The half of the record that never leaves the machine. */
const checkpointLocal = z.strictObject({
  path: z.string().describe('absolute'),
  cache_root: z.string().describe('absolute'),
});

/** `entries/<digest>.json` of the store. */
export const checkpointEntry = z.strictObject({
  schema_version: z.literal('worldgate.checkpoint.v1'),
  asset: checkpointAsset,
  local: checkpointLocal,
  fetched_at: isoTime,
});
export type CheckpointEntry = z.infer<typeof checkpointEntry>;

/** `sources/<digest of the URI>.json` of the store: what a pinned URI stands for, so that it is found without network. */
export const checkpointSource = z.strictObject({
  schema_version: z.literal('worldgate.checkpoint_source.v1'),
  source: z.string(),
  digest,
});
