import { z } from '../vendor/zod/index.js';
/** How many cells one protocol may plan: what 10⁹ claimed episodes would cost is nobody's memory. */
export declare const MAX_PLANNED_CELLS = 10000000;
/** `protocol.json`: cells (task × seed × episode), attempts and denominator rule of a claim. */
export declare const protocol: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.protocol.v1">;
    id: z.ZodString;
    claim_id: z.ZodString;
    claim_hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    benchmark: z.ZodObject<{
        name: z.ZodString;
        version: z.ZodString;
        task_list: z.ZodArray<z.ZodString>;
        split: z.ZodString;
    }, z.core.$strict>;
    execution: z.ZodObject<{
        episodes_per_task: z.ZodInt;
        episodes_counted: z.ZodEnum<{
            per_task: "per_task";
            per_task_and_seed: "per_task_and_seed";
        }>;
        seeds: z.ZodArray<z.ZodInt>;
        max_steps_per_episode: z.ZodNullable<z.ZodInt>;
        reset_policy: z.ZodString;
        observation_space: z.ZodArray<z.ZodString>;
        action_space: z.ZodString;
    }, z.core.$strict>;
    attempts: z.ZodObject<{
        policy: z.ZodEnum<{
            unknown: "unknown";
            single: "single";
            retry_infrastructure_errors: "retry_infrastructure_errors";
        }>;
        max: z.ZodInt;
    }, z.core.$strict>;
    denominator: z.ZodEnum<{
        planned: "planned";
        observed: "observed";
    }>;
    margin_rule: z.ZodEnum<{
        strict: "strict";
        tolerant: "tolerant";
    }>;
    stopping: z.ZodEnum<{
        fixed: "fixed";
        savi: "savi";
    }>;
    evaluator: z.ZodObject<{
        name: z.ZodString;
        version: z.ZodString;
        commit: z.ZodNullable<z.ZodString>;
        implementation_ref: z.ZodString;
    }, z.core.$strict>;
    model_runtime: z.ZodObject<{
        checkpoint_uri: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>;
    frozen: z.ZodNullable<z.ZodObject<{
        at: z.ZodISODateTime;
        planned_cells: z.ZodInt;
        planned_cells_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    }, z.core.$strict>>;
    needs_review: z.ZodDefault<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
export type Protocol = z.infer<typeof protocol>;
