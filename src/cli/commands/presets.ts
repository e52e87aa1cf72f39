import type { CommandSpec } from './command.ts';

const PRESET = { name: 'preset', description: 'list, show and validate presets' };

export const PRESET_COMMANDS: readonly CommandSpec[] = [
  {
    group: PRESET,
    usage: 'list',
    description: 'list shipped and repository presets',
    options: [],
    load: async () => (await import('../preset.ts')).listCommand,
  },
  {
    group: PRESET,
    usage: 'show <name>',
    description: 'show a preset with everything it extends',
    options: [],
    load: async () => (await import('../preset.ts')).showCommand,
  },
  {
    group: PRESET,
    usage: 'validate [name]',
    description: 'check one preset, or all of the repository',
    options: [],
    load: async () => (await import('../preset.ts')).validateCommand,
  },
];
