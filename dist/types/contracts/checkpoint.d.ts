import { z } from '../vendor/zod/index.js';
/** A URI that {@link parseCheckpointUri} takes apart; it stays the text that was written. */
export declare const checkpointUri: z.ZodString;
/** A checkpoint as a preset names it: a file or a URI, with the digest that it must have; a text alone is one of them. */
export declare const checkpointRef: z.ZodUnion<readonly [z.ZodObject<{
    path: z.ZodOptional<z.ZodString>;
    uri: z.ZodOptional<z.ZodString>;
    digest: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
}, z.core.$strict>, z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
    path?: string | undefined;
    uri?: string | undefined;
    digest?: unknown;
}, string>>, z.ZodObject<{
    path: z.ZodOptional<z.ZodString>;
    uri: z.ZodOptional<z.ZodString>;
    digest: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
}, z.core.$strict>>]>;
export type CheckpointRef = z.output<typeof checkpointRef>;
/** A file of a checkpoint that is a folder. */
export declare const checkpointFile: z.ZodObject<{
    path: z.ZodString;
    digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    size_bytes: z.ZodInt;
}, z.core.$strict>;
export type CheckpointFile = z.infer<typeof checkpointFile>;
/**
 * What is known of a checkpoint and may be told to anybody. Of a folder, `digest` is that of the canonical JSON
 * (RFC 8785) of `files`, sorted by path.
 */
export declare const checkpointAsset: z.ZodObject<{
    source: z.ZodString;
    revision: z.ZodNullable<z.ZodString>;
    digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    size_bytes: z.ZodInt;
    exists: z.ZodBoolean;
    rebuild_command: z.ZodArray<z.ZodString>;
    files: z.ZodOptional<z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        size_bytes: z.ZodInt;
    }, z.core.$strict>>>;
}, z.core.$strict>;
export type CheckpointAsset = z.infer<typeof checkpointAsset>;
/** `entries/<digest>.json` of the store. */
export declare const checkpointEntry: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.checkpoint.v1">;
    asset: z.ZodObject<{
        source: z.ZodString;
        revision: z.ZodNullable<z.ZodString>;
        digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        size_bytes: z.ZodInt;
        exists: z.ZodBoolean;
        rebuild_command: z.ZodArray<z.ZodString>;
        files: z.ZodOptional<z.ZodArray<z.ZodObject<{
            path: z.ZodString;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            size_bytes: z.ZodInt;
        }, z.core.$strict>>>;
    }, z.core.$strict>;
    local: z.ZodObject<{
        path: z.ZodString;
        cache_root: z.ZodString;
    }, z.core.$strict>;
    fetched_at: z.ZodISODateTime;
}, z.core.$strict>;
export type CheckpointEntry = z.infer<typeof checkpointEntry>;
/** `sources/<digest of the URI>.json` of the store: what a pinned URI stands for, so that it is found without network. */
export declare const checkpointSource: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.checkpoint_source.v1">;
    source: z.ZodString;
    digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
}, z.core.$strict>;
