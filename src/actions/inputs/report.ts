import { z } from 'zod';
import { commenting, deciding, everywhere, path } from './parts.ts';

export const gateInputs = z.object({
  'run-dir': path,
  gates: path.optional(),
  baseline: path.optional(),
  budgets: path.optional(),
  ...deciding,
  ...everywhere,
});

export const commentInputs = z
  .object({
    'run-dir': path.optional(),
    'report-json': path.optional(),
    ...commenting,
    ...everywhere,
  })
  .refine((inputs) => (inputs['run-dir'] === undefined) !== (inputs['report-json'] === undefined), {
    message: 'give exactly one of "run-dir" and "report-json"',
  });
