import type { CommandSpec } from './command.ts';

const CHECKPOINTS = { name: 'checkpoint', description: 'fetch, list, verify and prune model checkpoints' };

export const CHECKPOINT_COMMANDS: readonly CommandSpec[] = [
  {
    group: CHECKPOINTS,
    usage: 'fetch <uri>',
    description: 'fetch a checkpoint into the store, or find it there, and print where it is',
    options: [
      ['--digest <sha256>', 'digest that the bytes must have'],
      ['--allow-unpinned', 'take a URI that names neither digest nor immutable revision'],
      ['--max-size <size>', 'afterwards remove what was not used for longest until the store is within this'],
    ],
    load: async () => (await import('../checkpoint.ts')).fetchCommand,
  },
  {
    group: CHECKPOINTS,
    usage: 'list',
    description: 'list what the store has, last used first',
    options: [],
    load: async () => (await import('../checkpoint.ts')).listCommand,
  },
  {
    group: CHECKPOINTS,
    usage: 'verify [checkpoint]',
    description: 'hash what the store has, or one checkpoint of it by URI or digest',
    options: [],
    load: async () => (await import('../checkpoint.ts')).verifyCommand,
  },
  {
    group: CHECKPOINTS,
    usage: 'prune',
    description: 'remove what was not used for longest until the store is within a size',
    options: [
      ['--max-size <size>', 'bytes that may stay, such as 50GB'],
      ['--dry-run', 'say what would be removed'],
    ],
    load: async () => (await import('../checkpoint.ts')).pruneCommand,
  },
];
