import { WorldGateError } from '../../foundation/errors.ts';
import type { ImportOptions } from '../importing/contract.ts';
import type { Recognised } from '../importing/detect.ts';
import { IMPORTERS } from '../sources/registry.ts';

const FLAGS: Record<keyof ImportOptions, string> = {
  startSeed: '--start-seed',
  pointer: '--pointer',
  droidYesNoFix: '--droid-yn-fix',
  progressUnit: '--progress-unit',
  mapping: '--mapping',
  suite: '--suite',
};

/**
 * An option that the source does not read would change nothing, and its giver would not know.
 * @throws WorldGateError `usage`
 */
export function refuseForeignOptions({ importer }: Recognised, options: ImportOptions): void {
  for (const [name, value] of Object.entries(options) as [keyof ImportOptions, unknown][]) {
    if (value === undefined || importer.options?.includes(name) === true) continue;
    const readers = IMPORTERS.filter((each) => each.options?.includes(name)).map(({ source }) => source);
    throw new WorldGateError('usage', `${FLAGS[name]} is no option of ${importer.source}`, {
      hint: `it is one of ${readers.join(', ')}`,
    });
  }
}
