import { z } from 'zod';
import { ON_DIRTY } from '../../contracts/gpu-guard.ts';

export const gpuGuardInputs = z.object({
  'on-dirty': z.enum(ON_DIRTY).default('wait'),
  wait: z.int().min(0).max(86_400).optional(),
  'free-memory-mib': z.int().min(1).max(10_000_000).optional(),
  'max-temperature-c': z.int().min(1).max(150).optional(),
  orphans: z.enum(['end', 'report']).default('end'),
});
