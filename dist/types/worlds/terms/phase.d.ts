import type { z } from 'zod';
import type { phaseTerm } from '../../contracts/task.js';
import type { RawTerm, TermContext, TermPlace } from './context.js';
/**
 * Gait clocks. Every clock runs at the same frequency from its own offset; the observation is the cosine
 * and sine of each. With `when_still`, the clocks hold while the norm of the command is below the limit.
 * What a clock advances in a control step is decided by the commands that stood during it.
 */
export declare function phase(term: z.infer<typeof phaseTerm>, context: TermContext, place: TermPlace): RawTerm;
