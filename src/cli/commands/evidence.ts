import type { CommandSpec } from './command.ts';

const EVIDENCE = { name: 'evidence', description: 'read, compare and recompute evidence packages' };

export const EVIDENCE_COMMANDS: readonly CommandSpec[] = [
  {
    group: EVIDENCE,
    usage: 'inspect <package>',
    description: 'show what a package says, after checking every member',
    options: [
      ['--format <name>', 'what to print (default: text)', ['text', 'markdown', 'html', 'json']],
      ['--output <file>', 'write it to a file instead'],
    ],
    load: async () => (await import('../evidence.ts')).inspectCommand,
  },
  {
    group: EVIDENCE,
    usage: 'diff <package> <other> [more...]',
    description: 'compare packages in which the same was measured; refuses others and says why',
    options: [
      ['--waive <keys>', 'differences that are accepted, with commas between them, e.g. evaluator,horizon'],
      ['--format <name>', 'what to print (default: text)', ['text', 'markdown']],
    ],
    load: async () => (await import('../evidence.ts')).diffCommand,
  },
  {
    group: EVIDENCE,
    usage: 'recompute <package>',
    description: 'decide the claim again from the episodes, and compare',
    options: [],
    load: async () => (await import('../evidence.ts')).recomputeCommand,
  },
];
