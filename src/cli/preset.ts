import { stringify } from 'yaml';
import { presetPlaces } from '../evaluation/prepare.ts';
import { isWorldGateError } from '../foundation/errors.ts';
import { listPresets, validatePreset } from '../presets/catalogue.ts';
import { loadPreset } from '../presets/load.ts';
import type { CommandHandler } from './commands/command.ts';
import { table } from './table.ts';

export const listCommand: CommandHandler = async (context) => {
  const rows = listPresets(presetPlaces({ repositoryDir: context.cwd }, context));
  return {
    exitCode: 0,
    data: { presets: rows },
    text: table(
      ['preset', 'kind', 'from', 'title'],
      rows.map((row) => [row.name, row.kind ?? '', row.source, row.error ?? row.title ?? '']),
    ),
  };
};

export const showCommand: CommandHandler = async (context, _options, [name]) => {
  const { preset, digest, source, chain } = loadPreset(
    name!,
    presetPlaces({ repositoryDir: context.cwd }, context),
  );
  const header = `# ${chain.join(' extends ')}\n# ${digest}\n`;
  return { exitCode: 0, data: { preset, digest, source, chain }, text: `${header}${stringify(preset)}` };
};

export const validateCommand: CommandHandler = async (context, _options, [name]) => {
  const places = presetPlaces({ repositoryDir: context.cwd }, context);
  const names = name === undefined ? listPresets(places).map((row) => row.name) : [name];
  const presets = names.map((each) => {
    try {
      const { loaded, problems } = validatePreset(each, places);
      return { name: loaded.preset.name, source: loaded.source, problems };
    } catch (error) {
      // Of all presets one that cannot be read must not hide what is wrong with the others.
      if (name !== undefined || !isWorldGateError(error)) throw error;
      return { name: each, source: null, problems: [error.message] };
    }
  });
  const isSound = presets.every(({ problems }) => problems.length === 0);
  return {
    exitCode: isSound ? 0 : 2,
    data: { presets },
    text: presets
      .map(({ name: each, problems }) =>
        problems.length === 0 ? `${each}: ok` : `${each}:\n  ${problems.join('\n').replaceAll('\n', '\n  ')}`,
      )
      .join('\n'),
    ...(isSound
      ? {}
      : {
          errors: presets.flatMap(({ name: each, problems }) =>
            problems.map((problem) => ({
              code: 'preset-invalid',
              message: `${each}: ${problem}`,
              hint: null,
            })),
          ),
        }),
  };
};
