import { WorldGateError } from '../../foundation/errors.ts';
import { OWN_ACTION } from '../action-references.ts';
import type { Counterpart, Proposal } from './proposal.ts';

/** Commands of CML, the older spellings with them, each with what it becomes. */
const COMMANDS: readonly [pattern: RegExp, becomes: string | null, why: string][] = [
  [
    /\bcml(?:[ -]send)?[ -]comment(?:\s+(?:create|update))?\b/,
    'the comment of the step',
    'made from data, one per pull request with a section per preset or claim, and always updated in place. A report of your own (report.md) has no place in it: append it to $GITHUB_STEP_SUMMARY',
  ],
  [
    /\bcml(?:\s+asset)?[ -]publish\b/,
    'the artifact of the step',
    'runs and evidence are uploaded; nothing goes to an image server',
  ],
  [
    /\bcml(?:\s+runner|-runner)\b/,
    null,
    'no machine is started: use a self-hosted runner, or the provider of your cloud',
  ],
  [/\bcml(?:\s+pr|-pr)\b/, null, 'nothing is committed'],
  [/\bcml\s+check\b/, 'the check of the step', 'the gate table, with a verdict from intervals'],
  [
    /\bcml(?:\s+tensorboard|-tensorboard-dev)\b/,
    null,
    'curves of a training are no evidence of an evaluation',
  ],
  [/\bcml\s+(?:workflow|ci|repo)\b|\bcml-ci\b/, null, 'has no counterpart'],
];
const FLAGS: readonly [pattern: RegExp, becomes: string | null, why: string][] = [
  [
    /--watermark-title\b/,
    'the name of the preset or the slug of the claim',
    'tells sections of the comment apart',
  ],
  [/--target\b/, null, 'the pull request of the event; other events have the job summary'],
  [/--watch\b/, null, 'one report at the end, from what was decided'],
  [
    /--publish(?:-url|-native)?\b/,
    null,
    'images are not put into comments: an image host would learn of every reader',
  ],
  [/--update\b/, 'always so', 'the comment is updated in place'],
  [/--(?:commit-sha|head-sha)\b/, null, 'the head of the pull request, from the event'],
];
const SETUP = /uses:\s*['"]?iterative\/setup-cml\b/;
const REPORT = /(?:>>?|tee(?:\s+-a)?)\s*["']?([\w./-]+\.md)\b/;

/**
 * What the steps of CML in a workflow become.
 * @param ref of WorldGate's actions
 * @throws WorldGateError `nothing-to-migrate` where the workflow has none
 */
export function fromCml(text: string, file: string, ref: string): Proposal {
  const counterparts = text.split('\n').flatMap((line, index) => rowsOf(line, `${file}:${index + 1}`));
  if (!counterparts.some(({ setting }) => /\bcml\b|cml-/.test(setting))) {
    throw new WorldGateError('nothing-to-migrate', `${file} runs no command of CML`, {
      hint: 'name the workflow that runs `cml comment create`',
    });
  }
  return {
    tool: 'cml',
    counterparts,
    workflow: [
      'permissions:',
      '  contents: read',
      '  pull-requests: write # in the place of the personal token: without it there is no comment',
      'steps:',
      '  # … the steps that train and evaluate, as they are …',
      `  - uses: ${OWN_ACTION}@${ref}`,
      '    with:',
      '      # CHECK: the file or folder that your evaluation writes, and the claim that it is to decide.',
      '      from: outputs/eval',
      '      claim: claims/policy/claim.json',
      '      protocol: claims/policy/protocol.json',
      '',
    ].join('\n'),
    preset: null,
    commands: ['init --github --dry-run'],
  };
}

function rowsOf(line: string, at: string): Counterpart[] {
  const code = line.replace(/(?:^|\s)#.*$/, '');
  const row = (setting: string, becomes: string | null, why: string): Counterpart => ({
    at,
    setting,
    becomes,
    why,
  });
  const setup = SETUP.test(code)
    ? [row('iterative/setup-cml', null, 'nothing is installed: the action is all that runs')]
    : [];
  const command = COMMANDS.find(([pattern]) => pattern.test(code));
  const flags = FLAGS.filter(([pattern]) => command !== undefined && pattern.test(code));
  const report = command === undefined ? REPORT.exec(code)?.[1] : undefined;
  return [
    ...setup,
    ...(command === undefined ? [] : [row(command[0].exec(code)![0], command[1], command[2])]),
    ...flags.map(([pattern, becomes, why]) => row(pattern.exec(code)![0], becomes, why)),
    ...(report === undefined
      ? []
      : [
          row(
            `writes ${report}`,
            '$GITHUB_STEP_SUMMARY',
            'what you write yourself belongs into the job summary',
          ),
        ]),
    ...(/\bREPO_TOKEN\b/.test(code)
      ? [row('REPO_TOKEN', 'permissions of the job', 'no personal token is needed')]
      : []),
  ];
}
