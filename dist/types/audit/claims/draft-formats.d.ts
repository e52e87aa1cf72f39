import { z } from 'zod';
import type { Claim } from '../../contracts/claim.js';
import type { Protocol } from '../../contracts/protocol.js';
export declare const draftClaim: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldflux.claim.v0_draft">;
    id: z.ZodString;
    slug: z.ZodString;
    claim_text: z.ZodString;
    subject: z.ZodObject<{
        type: z.ZodString;
        id: z.ZodString;
        checkpoint_uri: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>;
    capability: z.ZodString;
    applicability: z.ZodObject<{
        benchmark: z.ZodString;
        benchmark_version: z.ZodDefault<z.ZodString>;
        robot_embodiment: z.ZodDefault<z.ZodString>;
        simulator: z.ZodDefault<z.ZodString>;
        camera_distribution: z.ZodDefault<z.ZodString>;
        language_template: z.ZodDefault<z.ZodString>;
        license_assumptions: z.ZodDefault<z.ZodArray<z.ZodString>>;
    }, z.core.$strip>;
    expected_metrics: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        operator: z.ZodEnum<{
            ">=": ">=";
            "<=": "<=";
            "==": "==";
        }>;
        value: z.ZodNumber;
        unit: z.ZodEnum<{
            s: "s";
            ratio: "ratio";
            count: "count";
            mse: "mse";
            mae: "mae";
            reward: "reward";
            score: "score";
            ms: "ms";
        }>;
    }, z.core.$strip>>;
    decision_rule: z.ZodObject<{
        null_hypothesis: z.ZodString;
        margin: z.ZodDefault<z.ZodNumber>;
        alpha: z.ZodDefault<z.ZodNumber>;
        interval_method: z.ZodDefault<z.ZodString>;
    }, z.core.$strip>;
    source: z.ZodObject<{
        type: z.ZodString;
        title: z.ZodString;
        url: z.ZodOptional<z.ZodString>;
        section: z.ZodDefault<z.ZodString>;
    }, z.core.$strip>;
    curator: z.ZodObject<{
        agent: z.ZodString;
        created_at: z.ZodString;
    }, z.core.$strip>;
}, z.core.$strip>;
export declare const draftProtocol: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldflux.protocol.v0_draft">;
    id: z.ZodString;
    claim_id: z.ZodString;
    claim_hash: z.ZodString;
    benchmark: z.ZodObject<{
        name: z.ZodString;
        version: z.ZodDefault<z.ZodString>;
        task_list: z.ZodArray<z.ZodString>;
        split: z.ZodDefault<z.ZodString>;
    }, z.core.$strip>;
    execution: z.ZodObject<{
        episodes_per_task: z.ZodNumber;
        seeds: z.ZodArray<z.ZodNumber>;
        max_steps_per_episode: z.ZodOptional<z.ZodNumber>;
        reset_policy: z.ZodDefault<z.ZodString>;
        observation_space: z.ZodDefault<z.ZodArray<z.ZodString>>;
        action_space: z.ZodDefault<z.ZodString>;
    }, z.core.$strip>;
    evaluator: z.ZodObject<{
        name: z.ZodString;
        version: z.ZodDefault<z.ZodString>;
        implementation_ref: z.ZodDefault<z.ZodString>;
    }, z.core.$strip>;
    model_runtime: z.ZodObject<{
        checkpoint_uri: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>;
}, z.core.$strip>;
/** The same claim in our shape; to be parsed by its schema, which refuses what neither knows. */
export declare function claimOfDraft(draft: z.infer<typeof draftClaim>): Record<keyof Claim, unknown>;
/**
 * The same protocol in our shape. The draft does not say whether `episodes_per_task` is per seed, how attempts count,
 * or what a missing episode is; missing ones then count as failures, and the rest is `unknown`.
 */
export declare function protocolOfDraft(draft: z.infer<typeof draftProtocol>): Record<keyof Protocol, unknown>;
