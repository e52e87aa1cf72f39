import { z } from 'zod';

export const commandInputs = z.object({ 'github-token': z.string().default('') });
