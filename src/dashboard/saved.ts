import type { DashboardRun, QualityDashboard } from '../contracts/dashboard.ts';
import { WorldGateError } from '../foundation/errors.ts';

/** What an hour of the machine costs. */
export interface Price {
  perHour: number;
  currency: string;
}

/** @throws WorldGateError with `code` where it is no price */
export function requirePrice(perHour: number, currency: string | undefined, code: string): Price {
  if (!(perHour >= 0 && perHour <= 1e9)) {
    throw new WorldGateError(code, 'the cost of an hour is no number from 0 to 1e9', {
      hint: 'Give it as 0.48.',
    });
  }
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency)) {
    throw new WorldGateError(code, 'the currency is no code of three capital letters', {
      hint: 'Give its ISO 4217 code, such as USD or EUR.',
    });
  }
  return { perHour, currency: currency ?? 'USD' };
}

/**
 * Episodes that early stopping made needless. The time they would have taken is an estimate: their number times the seconds
 * for each episode of the run that they belong to, start and end included. Runs without times add nothing.
 */
export function savedOf(rows: readonly DashboardRun[], price: Price | null): QualityDashboard['saved'] {
  const saved = { runs: 0, episodes_run: 0, episodes_planned: 0, episodes_saved: 0, timed_runs: 0 };
  let seconds = 0;
  for (const { stop, episodes, state, started_at: start, finished_at: end } of rows) {
    if (state !== 'completed' || stop?.stopped_early !== true || episodes === null) continue;
    const needless = Math.max(0, episodes.planned - episodes.run);
    saved.runs += 1;
    saved.episodes_run += episodes.run;
    saved.episodes_planned += episodes.planned;
    saved.episodes_saved += needless;
    const took = end === null ? Number.NaN : (Date.parse(end) - Date.parse(start)) / 1000;
    if (!(took > 0) || episodes.run === 0) continue;
    saved.timed_runs += 1;
    seconds += (took / episodes.run) * needless;
  }
  const estimate = saved.timed_runs === 0 ? null : seconds;
  return {
    ...saved,
    wall_time_s_estimate: estimate,
    cost:
      price === null || estimate === null
        ? null
        : {
            per_hour: price.perHour,
            currency: price.currency,
            estimate: (estimate / 3600) * price.perHour,
          },
  };
}
