import { z } from '../vendor/zod/index.js';
/** One line of `results/episodes.jsonl`: one seeded trial. Holds no clock, host or path. */
export declare const episodeRecord: z.ZodObject<{
    episode: z.ZodInt;
    seed: z.ZodInt;
    task: z.ZodString;
    success: z.ZodBoolean;
    termination: z.ZodString;
    steps: z.ZodInt;
    metrics: z.ZodRecord<z.ZodString, z.ZodNullable<z.ZodNumber>>;
    trajectory_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
}, z.core.$strict>;
export type EpisodeRecord = z.infer<typeof episodeRecord>;
/** What `result_digest` binds besides the records: everything that decides them. */
export declare const resultHeader: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.result.v1">;
    tasks: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        world_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    }, z.core.$strict>>;
    policy: z.ZodObject<{
        provider: z.ZodString;
        digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        engine: z.ZodString;
        engine_version: z.ZodString;
        device: z.ZodString;
    }, z.core.$strict>;
    physics: z.ZodObject<{
        engine: z.ZodString;
        version: z.ZodString;
    }, z.core.$strict>;
    plan: z.ZodObject<{
        episodes: z.ZodInt;
        seed: z.ZodInt;
        stop: z.ZodObject<{
            rule: z.ZodEnum<{
                fixed: "fixed";
                savi: "savi";
            }>;
            claims: z.ZodArray<z.ZodObject<{
                gate: z.ZodString;
                kind: z.ZodString;
                required: z.ZodNumber;
                alpha: z.ZodNumber;
            }, z.core.$strict>>;
            baseline: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        }, z.core.$strict>;
    }, z.core.$strict>;
}, z.core.$strict>;
export type ResultHeader = z.infer<typeof resultHeader>;
