import { z } from 'zod';
import { CACHE_MODES, SAVE_MODES } from '../../github/checkpoint-cache.ts';
import { everywhere, flag, lines, path } from './parts.ts';

export const checkpointsInputs = z
  .object({
    uris: lines.optional(),
    preset: path.optional(),
    'allow-unpinned': flag,
    cache: z.enum(CACHE_MODES).default('auto'),
    'save-cache': z.enum(SAVE_MODES).default('miss'),
    'max-size': z.string().max(40).optional(),
    'github-token': z.string().default(''),
    ...everywhere,
  })
  .refine(({ uris, preset }) => (uris?.length ?? 0) > 0 || preset !== undefined, {
    message: 'give "uris", "preset" or both',
  });
