import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../src/github/commands/parse-command.ts';

const SHA = 'd'.repeat(40);

describe('a command', () => {
  it.each([
    ['/worldgate run push', { name: 'run', preset: 'push', options: {} }],
    ['/worldgate   run\tpush  ', { name: 'run', preset: 'push', options: {} }],
    ['/worldgate run push\r\nThanks!', { name: 'run', preset: 'push', options: {} }],
    [
      `/worldgate run own.preset_2 episodes=200 seed=0 stop=savi sha=${SHA}`,
      {
        name: 'run',
        preset: 'own.preset_2',
        options: { episodes: '200', seed: '0', stop: 'savi', sha: SHA },
      },
    ],
    ['/worldgate explain no-regression', { name: 'explain', gate: 'no-regression', preset: null }],
    ['/worldgate explain success preset=push', { name: 'explain', gate: 'success', preset: 'push' }],
    ['/worldgate', { name: 'help' }],
    ['/worldgate help', { name: 'help' }],
  ])('%j', (body, command) => {
    expect(parseCommand(body)).toEqual({ state: 'command', command });
  });
});

it.each([
  '',
  'please /worldgate run push',
  '> /worldgate run push',
  '```\n/worldgate run push\n```',
  ' /worldgate run push',
  '\n/worldgate run push',
  '/worldgates run push',
  '/worldgate-run push',
  '/WORLDGATE run push',
])('%j is an ordinary comment', (body) => {
  expect(parseCommand(body)).toEqual({ state: 'none' });
});

it.each([
  '\ufeff/worldgate run push',
  '\u200b/worldgate run push',
  '/w\u043erldgate run push',
  '/worldgate\u00a0run push',
  '/worldgate\u200b run push',
  '<!-- \n/worldgate run push\n-->',
  '    /worldgate run push',
  '- /worldgate run push',
  '> quoted\r/worldgate run push',
  '\u2028/worldgate run push',
])('%j, which only looks like one, is an ordinary comment', (body) => {
  expect(parseCommand(body)).toEqual({ state: 'none' });
});

describe('what is not understood is refused as a whole', () => {
  it.each([
    ['/worldgate rum push', 'there is no command "rum"; did you mean "run"?'],
    ['/worldgate run', '`run` needs the name of a preset'],
    ['/worldgate run ../../etc/passwd', 'presets are named, never given by a path'],
    ['/worldgate run push;id', 'is no name of a preset'],
    ['/worldgate run $(id)', 'is no name of a preset'],
    ['/worldgate run push `id`', 'is no option of `run`'],
    ['/worldgate run push episodes=1;id', '`episodes` is a number from 1 on, not "1;id"'],
    ['/worldgate run push episodes=0', '`episodes` is a number from 1 on'],
    ['/worldgate run push seed=1 seed=2', '`seed` is given twice'],
    ['/worldgate run push stop=now', '`stop` is `fixed` or `savi`, not "now"'],
    ['/worldgate run push sha=4c6ad98', '`sha` is a full commit'],
    ['/worldgate run push policy=evil.onnx', 'is no option of `run`'],
    ['/worldgate run push __proto__=1', 'is no option of `run`'],
    ['/worldgate explain', '`explain` needs the name of a gate'],
    ['/worldgate explain <img/src=x>', 'is no name of a gate'],
    ['/worldgate explain success preset=push more', '`explain` takes one gate'],
    ['/worldgate explain success preset=../x', 'is no name of a preset'],
    [`/worldgate run push ${'x '.repeat(200)}`, 'too long for a command'],
    ['/worldgate run push\u0000', 'is no name of a preset'],
    ['/worldgate run pus\u202eh', 'is no name of a preset'],
  ])('%j', (body, reason) => {
    const parsed = parseCommand(body);
    expect(parsed).toMatchObject({ state: 'wrong', reason: expect.stringContaining(reason) });
  });
});

it('lets nothing through that a shell, Markdown or a workflow command could read', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('run ', 'explain ', 'run push '),
      (text, name) => {
        const parsed = parseCommand(`/worldgate ${name}${text}`);
        if (parsed.state !== 'command') return;
        const said = JSON.stringify(Object.values(parsed.command)).replace(/[\]["{}:,]/g, ' ');
        expect(said).toMatch(/^[a-z0-9._ -]*$/);
      },
    ),
    { numRuns: 300 },
  );
});
