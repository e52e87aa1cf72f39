import { z } from 'zod';

/** The one object that `--json` prints. */
export const cliEnvelope = z.strictObject({
  schema_version: z.literal('worldgate.cli.v1'),
  command: z.string(),
  ok: z.boolean(),
  exit_code: z.int(),
  data: z.unknown(),
  errors: z.array(z.strictObject({ code: z.string(), message: z.string(), hint: z.string().nullable() })),
});
export type CliEnvelope = z.infer<typeof cliEnvelope>;
