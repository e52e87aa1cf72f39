import { wrap } from '../reports/text-table.ts';
import type { CliContext } from './context.ts';

/** A line of `label   value`. */
export type Row = readonly [label: string, value: string];

const WIDTH = 80;
const LABEL = 9;

export function rowsText(rows: readonly Row[]): string {
  return rows
    .flatMap(([label, value]) =>
      wrap(value, WIDTH - LABEL).map((part, index) => `${(index === 0 ? label : '').padEnd(LABEL)}${part}`),
    )
    .join('\n');
}

/** A command line to copy, without the program; over several lines where it is too long for one. */
export function commandText([first, ...rest]: readonly string[]): string {
  const parts = [`npx worldgate ${first}`, ...rest];
  const line = `  ${parts.join(' ')}`;
  return line.length <= WIDTH ? line : `  ${parts.join(' \\\n    ')}`;
}

/** How a new package is signed where this command ran: a job has an identity, anybody else needs a key. */
export function signingNext({ env }: CliContext, packageName: string): string {
  const sign = `audit sign ${packageName}`;
  if (env.GITHUB_ACTIONS === 'true') return `sign:\n${commandText([sign])}`;
  return [
    'sign, with a key of your own:',
    commandText(['audit keygen', '--output ~/keys/lab', '--owner "Robot Lab"']),
    commandText([sign, '--key ~/keys/lab.private.pem']),
  ].join('\n');
}
