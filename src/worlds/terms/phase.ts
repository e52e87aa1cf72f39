import type { z } from 'zod';
import type { phaseTerm } from '../../contracts/task.ts';
import { cos, sin } from '../../foundation/deterministic-math.ts';
import type { RawTerm, TermContext, TermPlace } from './context.ts';

const TURN = 2 * Math.PI;

/**
 * Gait clocks. Every clock runs at the same frequency from its own offset; the observation is the cosine
 * and sine of each. With `when_still`, the clocks hold while the norm of the command is below the limit.
 * What a clock advances in a control step is decided by the commands that stood during it.
 */
export function phase(term: z.infer<typeof phaseTerm>, context: TermContext, place: TermPlace): RawTerm {
  const { offsets_rad: offsets, layout, when_still: still } = term;
  const frequency =
    typeof term.frequency_hz === 'number'
      ? () => term.frequency_hz as number
      : context.commandExpression(term.frequency_hz, `${place.key}.frequency_hz`);
  const clocks = offsets.length;
  const cosineAt = (i: number) => (layout === 'grouped' ? i : 2 * i);
  const sineAt = (i: number) => (layout === 'grouped' ? clocks + i : 2 * i + 1);
  let elapsed = 0;

  const isStill = () => {
    if (still === undefined) return false;
    let total = 0;
    for (const value of context.commands.values) total += value * value;
    return Math.sqrt(total) < still.below;
  };

  return {
    size: 2 * clocks,
    reset: () => {
      elapsed = 0;
    },
    advance: () => {
      if (isStill()) return;
      elapsed += TURN * frequency() * context.controlStep;
      // Kept small, because the sine of a large angle loses digits.
      elapsed -= TURN * Math.floor(elapsed / TURN);
    },
    write: (out, at) => {
      const shown = still?.phase_rad !== undefined && isStill() ? still.phase_rad : undefined;
      for (let i = 0; i < clocks; i++) {
        const angle = shown ?? elapsed + offsets[i]!;
        out[at + cosineAt(i)] = cos(angle);
        out[at + sineAt(i)] = sin(angle);
      }
    },
  };
}
