import type { DashboardProblem } from '../contracts/dashboard.ts';
import { isWorldGateError } from '../foundation/errors.ts';

/** The row of something that could not be used. A fault of ours is thrown again. */
export function problemOf(what: DashboardProblem['what'], path: string, error: unknown): DashboardProblem {
  if (!isWorldGateError(error)) throw error;
  const { code, message, hint } = error;
  return {
    what,
    path: path.slice(0, 1024) || '.',
    code,
    message: message.slice(0, 2000),
    hint: hint?.slice(0, 2000) ?? null,
  };
}
