import { z } from 'zod';
/** `error`: a run would fail; `warning`: something that a run may want is missing; `skipped`: nothing to check here. */
export declare const CHECK_STATUSES: readonly ["ok", "warning", "error", "skipped"];
export declare const doctorCheck: z.ZodObject<{
    name: z.ZodString;
    status: z.ZodEnum<{
        error: "error";
        ok: "ok";
        warning: "warning";
        skipped: "skipped";
    }>;
    detail: z.ZodString;
    hint: z.ZodNullable<z.ZodString>;
}, z.core.$strict>;
export type DoctorCheck = z.infer<typeof doctorCheck>;
/** What `worldgate doctor --json` says of a machine. */
export declare const doctorReport: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.doctor.v1">;
    checks: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        status: z.ZodEnum<{
            error: "error";
            ok: "ok";
            warning: "warning";
            skipped: "skipped";
        }>;
        detail: z.ZodString;
        hint: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type DoctorReport = z.infer<typeof doctorReport>;
