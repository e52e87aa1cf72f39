import { VERDICTS } from '../contracts/verdict.ts';
import { writeFileAtomic } from '../foundation/atomic-file.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { quoted } from '../foundation/plain-value.ts';
import { didYouMean } from '../foundation/suggest.ts';
import { clip, LONGEST } from '../reports/plain.ts';
import { renderRunIndexCsv, renderRunIndexMarkdown } from '../reports/run-index.ts';
import { indexRuns } from '../runs/index/run-index.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import { text } from './options.ts';
import { resolvePath, workspaceDir } from './outcome.ts';
import { table } from './table.ts';

export const indexCommand: CommandHandler = async (context, options) => {
  const index = indexRuns({
    workspaces: [
      { format: 'worldgate', dir: workspaceDir(context, options) },
      { format: 'worldforge', dir: resolvePath(context, text(options, 'forgeWorkspace') ?? '.worldforge') },
    ],
    filter: {
      preset: text(options, 'preset') ?? null,
      verdict: verdictOption(options),
      state: text(options, 'state') ?? null,
      kind: text(options, 'kind') ?? null,
      commit: commitOption(options),
      created_from: dayOption(options, 'createdFrom', '--created-from'),
      created_to: dayOption(options, 'createdTo', '--created-to'),
      provider: text(options, 'provider') ?? null,
      artifact_type: text(options, 'artifactType') ?? null,
    },
    now: context.now(),
    relativeTo: context.cwd,
  });
  const summary = `${index.entry_count} of ${index.run_count} runs, ${index.issue_count} that cannot be read`;
  const asText = () =>
    [
      table(
        ['run', 'kind', 'preset', 'state', 'verdict', 'made at'],
        index.entries.map((entry) => [
          clip(entry.run_id, LONGEST.name),
          clip(entry.kind, LONGEST.name),
          clip(entry.preset ?? '', LONGEST.name),
          clip(entry.state, LONGEST.name),
          entry.verdict ?? '',
          entry.created_at ?? '',
        ]),
      ),
      ...index.issues.map(
        ({ path, reason, message }) =>
          `${clip(path, LONGEST.label)}: ${reason}: ${clip(message, LONGEST.message)}`,
      ),
      summary,
    ].join('\n');
  const format = text(options, 'format') ?? 'text';
  const rendered = {
    text: asText,
    markdown: () => renderRunIndexMarkdown(index),
    csv: () => renderRunIndexCsv(index),
    json: () => `${JSON.stringify(index, null, 2)}\n`,
  }[format]!;
  const output = text(options, 'output');
  if (output === undefined) return { exitCode: 0, data: index, text: rendered() };
  writeFileAtomic(resolvePath(context, output), rendered());
  const { entries: _, issues: __, ...head } = index;
  return { exitCode: 0, data: { ...head, output }, text: `${summary}\nwrote ${output}` };
};

function verdictOption(options: Options): string | null {
  const value = text(options, 'verdict') ?? null;
  if (value === null || (VERDICTS as readonly string[]).includes(value)) return value;
  throw new WorldGateError(
    'usage',
    `--verdict: ${quoted(value)} is no verdict${didYouMean(value, VERDICTS)}`,
  );
}

function commitOption(options: Options): string | null {
  const value = text(options, 'commit') ?? null;
  if (value === null || /^[0-9a-fA-F]{4,64}$/.test(value)) return value;
  throw new WorldGateError('usage', `--commit: ${quoted(value)} is not the beginning of a commit`, {
    hint: 'Give at least four of its hexadecimal digits.',
  });
}

function dayOption(options: Options, key: string, flag: string): string | null {
  const value = text(options, key) ?? null;
  if (value === null) return null;
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : new Date(Number.NaN);
  if (!Number.isNaN(time.getTime()) && time.toISOString().startsWith(value)) return value;
  throw new WorldGateError('usage', `${flag}: ${quoted(value)} is no day`, {
    hint: 'Give it as 2026-11-21, in UTC.',
  });
}
