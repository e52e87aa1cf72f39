import { z } from 'zod';

/** `error`: a run would fail; `warning`: something that a run may want is missing; `skipped`: nothing to check here. */
export const CHECK_STATUSES = ['ok', 'warning', 'error', 'skipped'] as const;

export const doctorCheck = z.strictObject({
  name: z.string(),
  status: z.enum(CHECK_STATUSES),
  detail: z.string(),
  hint: z.string().nullable().describe('the first thing to try'),
});
export type DoctorCheck = z.infer<typeof doctorCheck>;

/** What `worldgate doctor --json` says of a machine. */
export const doctorReport = z.strictObject({
  schema_version: z.literal('worldgate.doctor.v1'),
  checks: z.array(doctorCheck),
});
export type DoctorReport = z.infer<typeof doctorReport>;
