import path from 'node:path';
import { ownRef } from '../adoption/action-references.ts';
import { fromCml } from '../adoption/migrate/cml.ts';
import { fromGithubActionBenchmark } from '../adoption/migrate/github-action-benchmark.ts';
import type { Proposal } from '../adoption/migrate/proposal.ts';
import { fromPytestBenchmark } from '../adoption/migrate/pytest-benchmark.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { decodeText, readSmallFile } from '../foundation/read-text.ts';
import { didYouMean } from '../foundation/suggest.ts';
import { wrap } from '../reports/text-table.ts';
import type { CommandHandler } from './commands/command.ts';
import { resolvePath } from './outcome.ts';

const MOST_BYTES = 64 * 1024 * 1024;
const TOOLS: Readonly<Record<string, (text: string, file: string, ref: string) => Proposal>> = {
  'github-action-benchmark': fromGithubActionBenchmark,
  'pytest-benchmark': fromPytestBenchmark,
  cml: fromCml,
};

/** Proposes and writes nothing: what another tool's setting means here is for its reader to accept. */
export const migrateCommand: CommandHandler = async (context, _options, [tool, file]) => {
  const read = Object.hasOwn(TOOLS, tool!) ? TOOLS[tool!] : undefined;
  if (read === undefined) {
    const names = Object.keys(TOOLS);
    throw new WorldGateError('usage', `nothing is known of "${tool}"${didYouMean(tool!, names)}`, {
      hint: `migrate reads settings of ${names.join(', ')}`,
    });
  }
  const shown = file!.split(path.sep).join('/');
  const bytes = readSmallFile(resolvePath(context, file!), { maxBytes: MOST_BYTES });
  const proposal = read(decodeText(bytes, shown), shown, ownRef(context.installation.version));
  const width = Math.max(48, Math.min(context.terminal.columns, 100));
  return { exitCode: 0, data: proposal, text: textOf(proposal, width) };
};

function textOf({ counterparts, workflow, preset, commands }: Proposal, width: number): string {
  const rows = counterparts.flatMap(({ at, setting, becomes, why }) => [
    `${at}: ${setting}`,
    ...wrap(`${becomes === null ? 'no counterpart' : `→ ${becomes}`}: ${why}`, width - 4).map(
      (line) => `    ${line}`,
    ),
  ]);
  const none = counterparts.filter(({ becomes }) => becomes === null).length;
  const part = (title: string, text: string) => (text === '' ? [] : ['', `--- ${title}`, text.trimEnd()]);
  return [
    ...rows,
    '',
    `${counterparts.length - none} of ${counterparts.length} have a counterpart. Nothing was written.`,
    ...part('in the workflow', workflow),
    ...part('.worldgate/presets/latency.yaml', preset ?? ''),
    ...(commands.length === 0 ? [] : ['', 'Next:', ...commands.map((line) => `  npx worldgate ${line}`)]),
  ].join('\n');
}
