import { z } from '../vendor/zod/index.js';
export declare const ON_DIRTY: readonly ["wait", "fail", "warn"];
export type OnDirty = (typeof ON_DIRTY)[number];
/** How long a guard waits unless it is told, in seconds. */
export declare const WAIT_S = 600;
/** GPUs start to slow down between 83 and 95 °C, in °C. */
export declare const MAX_TEMPERATURE_C = 85;
/** What `nvidia-smi` says of one GPU; null for each fact that the GPU or its driver does not know. */
export declare const gpuState: z.ZodObject<{
    index: z.ZodNullable<z.ZodInt>;
    name: z.ZodString;
    driver: z.ZodNullable<z.ZodString>;
    memory_total_mib: z.ZodNullable<z.ZodNumber>;
    memory_used_mib: z.ZodNullable<z.ZodNumber>;
    memory_free_mib: z.ZodNullable<z.ZodNumber>;
    temperature_c: z.ZodNullable<z.ZodNumber>;
    persistence: z.ZodNullable<z.ZodBoolean>;
    mig: z.ZodNullable<z.ZodBoolean>;
    ecc: z.ZodNullable<z.ZodBoolean>;
    ecc_uncorrected: z.ZodNullable<z.ZodInt>;
    ecc_uncorrected_lifetime: z.ZodNullable<z.ZodInt>;
    repair_pending: z.ZodNullable<z.ZodBoolean>;
    repair_failed: z.ZodNullable<z.ZodBoolean>;
    throttled_by: z.ZodNullable<z.ZodArray<z.ZodString>>;
    processes: z.ZodNullable<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        memory_mib: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
export type GpuState = z.infer<typeof gpuState>;
export declare const GPU_FINDINGS: readonly ["unreachable", "foreign-process", "memory-taken", "too-hot", "throttled", "ecc-errors", "repair-pending", "repair-failed"];
/** Why a GPU is not fit for a measurement. */
export declare const gpuFinding: z.ZodObject<{
    code: z.ZodEnum<{
        unreachable: "unreachable";
        "foreign-process": "foreign-process";
        "memory-taken": "memory-taken";
        "too-hot": "too-hot";
        throttled: "throttled";
        "ecc-errors": "ecc-errors";
        "repair-pending": "repair-pending";
        "repair-failed": "repair-failed";
    }>;
    gpu: z.ZodNullable<z.ZodInt>;
    message: z.ZodString;
    passes: z.ZodBoolean;
}, z.core.$strict>;
export type GpuFinding = z.infer<typeof gpuFinding>;
/** What was left when the job ended. */
export declare const gpuAfter: z.ZodObject<{
    orphans: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        ended: z.ZodBoolean;
    }, z.core.$strict>>;
    leaked: z.ZodArray<z.ZodObject<{
        gpu: z.ZodNullable<z.ZodInt>;
        memory_mib: z.ZodNumber;
    }, z.core.$strict>>;
    foreign: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        memory_mib: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type GpuAfter = z.infer<typeof gpuAfter>;
/** What the GPU guard found before a run. Nothing in it identifies the machine. */
export declare const gpuGuard: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.gpu_guard.v1">;
    state: z.ZodEnum<{
        clean: "clean";
        dirty: "dirty";
        "no-gpu": "no-gpu";
    }>;
    detail: z.ZodString;
    gpus: z.ZodArray<z.ZodObject<{
        index: z.ZodNullable<z.ZodInt>;
        name: z.ZodString;
        driver: z.ZodNullable<z.ZodString>;
        memory_total_mib: z.ZodNullable<z.ZodNumber>;
        memory_used_mib: z.ZodNullable<z.ZodNumber>;
        memory_free_mib: z.ZodNullable<z.ZodNumber>;
        temperature_c: z.ZodNullable<z.ZodNumber>;
        persistence: z.ZodNullable<z.ZodBoolean>;
        mig: z.ZodNullable<z.ZodBoolean>;
        ecc: z.ZodNullable<z.ZodBoolean>;
        ecc_uncorrected: z.ZodNullable<z.ZodInt>;
        ecc_uncorrected_lifetime: z.ZodNullable<z.ZodInt>;
        repair_pending: z.ZodNullable<z.ZodBoolean>;
        repair_failed: z.ZodNullable<z.ZodBoolean>;
        throttled_by: z.ZodNullable<z.ZodArray<z.ZodString>>;
        processes: z.ZodNullable<z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            memory_mib: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strict>>>;
    }, z.core.$strict>>;
    findings: z.ZodArray<z.ZodObject<{
        code: z.ZodEnum<{
            unreachable: "unreachable";
            "foreign-process": "foreign-process";
            "memory-taken": "memory-taken";
            "too-hot": "too-hot";
            throttled: "throttled";
            "ecc-errors": "ecc-errors";
            "repair-pending": "repair-pending";
            "repair-failed": "repair-failed";
        }>;
        gpu: z.ZodNullable<z.ZodInt>;
        message: z.ZodString;
        passes: z.ZodBoolean;
    }, z.core.$strict>>;
    notes: z.ZodArray<z.ZodString>;
    waited_s: z.ZodNumber;
    checked_at: z.ZodISODateTime;
    after: z.ZodOptional<z.ZodObject<{
        orphans: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            ended: z.ZodBoolean;
        }, z.core.$strict>>;
        leaked: z.ZodArray<z.ZodObject<{
            gpu: z.ZodNullable<z.ZodInt>;
            memory_mib: z.ZodNumber;
        }, z.core.$strict>>;
        foreign: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            memory_mib: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type GpuGuard = z.infer<typeof gpuGuard>;
