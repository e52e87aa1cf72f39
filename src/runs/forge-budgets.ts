import { type ForgeBudget, forgeBudgetFile } from '../contracts/worldforge/benchmark.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { parseWith } from '../foundation/schema.ts';

/**
 * Budgets of a budget file of WorldForge: a list, or an object with the list under `budgets`. A candidate of a calibration, ours
 * or that tool's, is refused as long as it says that somebody must review it: it fits the runs that it was made from, whatever
 * they were.
 * @param value as it was parsed; `name` is what messages call the file
 * @throws WorldGateError `budgets-invalid`, `budgets-unreviewed`
 */
export function forgeBudgetsIn(value: unknown, name: string, hint?: string): ForgeBudget[] {
  const context = { file: name, code: 'budgets-invalid', ...(hint === undefined ? {} : { hint }) };
  const file = parseWith(forgeBudgetFile, value, context);
  if (Array.isArray(file)) return file;
  const flag = file.metadata?.review_required ?? false;
  if (flag !== false) {
    throw new WorldGateError(
      'budgets-unreviewed',
      `${name} is a candidate that a calibration proposed, and nobody has reviewed it: metadata.review_required is ${JSON.stringify(flag).slice(0, 50)}`,
      {
        hint: 'Look at each budget, then copy what you accept into the budget file, or set review_required to false there.',
      },
    );
  }
  return file.budgets;
}
