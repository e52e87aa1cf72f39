import { z } from '../vendor/zod/index.js';
/** The one object that `--json` prints. */
export declare const cliEnvelope: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.cli.v1">;
    command: z.ZodString;
    ok: z.ZodBoolean;
    exit_code: z.ZodInt;
    data: z.ZodUnknown;
    errors: z.ZodArray<z.ZodObject<{
        code: z.ZodString;
        message: z.ZodString;
        hint: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type CliEnvelope = z.infer<typeof cliEnvelope>;
