import { saviSavings } from '../src/statistics/savi-plan.ts';

/** One figure of the bench table. */
interface Figure {
  name: string;
  value: number;
  unit: string;
  target: string;
  ok: boolean;
}

const ALPHA = 0.05;

/**
 * What early stopping saves: claim 0.75, fixed Wilson plan with 80 % power at 10 points in both directions,
 * `savi` capped at twice that plan, averaged over true rates 0.05, 0.15 ... 0.95. Exact, nothing is sampled.
 */
export async function run(): Promise<Figure[]> {
  const rates = Array.from({ length: 10 }, (_, i) => (5 + 10 * i) / 100);
  const savings = saviSavings({ required: 0.75, difference: 0.1, power: 0.8, alpha: ALPHA }, rates);
  const { passed, failed } = savings.errorAtBoundary;
  return [
    {
      name: `savi against a fixed plan of ${savings.fixedEpisodes}: mean share of episodes saved`,
      value: savings.meanSaved,
      unit: 'share',
      target: '>= 0.45',
      ok: savings.meanSaved >= 0.45,
    },
    {
      name: 'savi at the boundary: probability of passed',
      value: passed,
      unit: 'probability',
      target: `<= ${ALPHA}`,
      ok: passed <= ALPHA,
    },
    {
      name: 'savi at the boundary: probability of failed',
      value: failed,
      unit: 'probability',
      target: `<= ${ALPHA}`,
      ok: failed <= ALPHA,
    },
  ];
}
