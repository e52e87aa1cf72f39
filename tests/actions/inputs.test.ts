import { describe, expect, it } from 'vitest';
import { inputsOnly, inputVariable, readInputs, unknownInputs } from '../../src/actions/inputs.ts';

function env(inputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value]));
}

/** What is said of signing where nothing is said. */
const SIGNING = {
  output: 'worldgate-evidence',
  sign: 'auto',
  'signing-backend': 'auto',
  'allow-public-log': 'false',
  'allow-untrusted-event': 'false',
  separate: 'false',
};

/** What is shown beside the comment where nothing else is asked for. */
const SHOWING = { 'stale-comment': 'minimize', check: 'auto', 'commit-status': 'false', labels: 'false' };

describe('inputs', () => {
  it('keep what was not given open, and fill in what no preset decides', () => {
    expect(readInputs('run', env({ preset: ' push ', episodes: '', task: '  ' }))).toEqual({
      preset: 'push',
      'allow-unpinned': 'false',
      evidence: 'false',
      ...SIGNING,
      'fail-on': 'failed',
      comment: 'auto',
      ...SHOWING,
      'github-token': '',
      'working-directory': '.',
    });
  });

  it('let a policy take the place of that of the preset', () => {
    expect(readInputs('run', env({ preset: 'push-regression', policy: 'mine.onnx' }))).toMatchObject({
      preset: 'push-regression',
      policy: 'mine.onnx',
    });
  });

  it('are handed over as the runner names them', () => {
    expect(inputVariable('fail-on')).toBe('INPUT_FAIL-ON');
    expect(readInputs('run', { INPUT_PRESET: 'push', 'INPUT_BASELINE-POLICY': 'old.onnx' })).toMatchObject({
      'baseline-policy': 'old.onnx',
    });
  });

  it.each([
    [{}, 'give "preset", or "task" and "policy"'],
    [{ preset: 'push', task: 'x.yaml' }, '"task" does not go with "preset"'],
    [{ preset: 'push', task: 'x.yaml', policy: 'x.onnx' }, '"task" does not go with "preset"'],
    [{ policy: 'x.onnx' }, 'give "preset", or "task" and "policy"'],
    [{ task: 'x.yaml' }, '"task" and "policy"'],
    [{ preset: 'push', episodes: '-3' }, 'episodes: must be a number, not "-3"'],
    [{ preset: 'push', episodes: '0' }, 'episodes: must be at least 1'],
    [{ preset: 'push', episodes: '10000001' }, 'episodes: must be at most'],
    [{ preset: 'push', episodes: '1e9' }, 'episodes: must be a number'],
    [{ preset: 'push', workers: '1.5' }, 'workers: must be a number'],
    [{ preset: 'push', seed: '300000000000000' }, 'seed: must be at most'],
    [{ preset: 'push', stop: 'sav' }, 'did you mean "savi"?'],
    [{ preset: 'push', 'fail-on': 'faild' }, 'did you mean "failed"?'],
    [{ preset: 'push', comment: 'allways' }, 'did you mean "always"?'],
    [{ preset: 'push', separate: 'true' }, '"separate" given without "evidence: true"'],
    [{ preset: 'push', 'on-outage': 'defer' }, '"on-outage" given without "evidence: true"'],
  ])('of actions/run are refused: %j', (inputs, message) => {
    expect(() => readInputs('run', env(inputs as Record<string, string>))).toThrow(message);
  });

  const FILES = { from: 'eval_info.json', claim: 'claim.json', protocol: 'protocol.json' };

  it('of actions/audit are read as they are given, with the defaults', () => {
    expect(
      readInputs('audit', env({ ...FILES, compliance: ' nist-ai-rmf,\niso_42001 ,', 'start-seed': '7' })),
    ).toEqual({
      ...FILES,
      ...SIGNING,
      compliance: ['nist-ai-rmf', 'iso-42001'],
      mlbom: 'false',
      'same-model': 'false',
      'completeness-score': 'false',
      stopping: 'fixed',
      'start-seed': 7,
      'droid-yn-fix': 'false',
      'fail-on': 'failed',
      comment: 'auto',
      ...SHOWING,
      'github-token': '',
      'working-directory': '.',
    });
  });

  it.each([
    [{ ...FILES, claim: '' }, 'claim: is missing'],
    [{ ...FILES, compliance: 'eu-ai-act-annex_9' }, 'did you mean "eu-ai-act-annex8"?'],
    [{ ...FILES, compliance: 'iso-42001,gdpr,hipaa' }, '"hipaa" is none of'],
    [{ ...FILES, mlbom: '1.60' }, 'mlbom: must be one of'],
    [{ ...FILES, stopping: 'sav' }, 'did you mean "savi"?'],
    [{ ...FILES, 'progress-unit': 'percents' }, 'did you mean "percent"?'],
    [{ ...FILES, 'completeness-score': '1' }, 'must be one of "true", "false"'],
  ])('of actions/audit are refused: %j', (inputs, message) => {
    expect(() => readInputs('audit', env(inputs))).toThrow(message);
  });

  it.each([
    [{}, 'give "preset", or "task" and "policy", or "from" with "claim" and "protocol"'],
    [{ policy: 'p.onnx' }, 'give "preset"'],
    [{ ...FILES, preset: 'push' }, '"preset" given together with "from"'],
    [{ ...FILES, task: 't', policy: 'p', episodes: '3' }, '"task", "policy", "episodes" given together'],
    [{ ...FILES, stop: 'savi' }, '"stop" given together with "from"'],
    [{ from: 'a', claim: 'claim.json' }, '"from" needs "protocol" beside it'],
    [{ from: 'a' }, '"from" needs "claim", "protocol" beside it'],
    [{ source: 'lerobot' }, '"source" given without "from"'],
    [{ preset: 'push', claim: 'c', mapping: 'x' }, '"claim", "mapping" given without "from"'],
    [{ preset: 'push', output: 'x' }, '"output" given without "evidence: true"'],
    [{ preset: 'push', sign: 'required' }, '"sign" given without "evidence: true"'],
    [{ preset: 'push', 'signing-key': 'k' }, '"signing-key" given without "evidence: true"'],
    [{ preset: 'push', evidence: 'yes' }, 'evidence: must be one of "true", "false"'],
    [{ preset: 'push', evidence: 'true', sign: 'always' }, 'sign: must be one of'],
    [{ preset: 'push', evidence: 'true', 'on-outage': 'deffer' }, 'did you mean "defer"?'],
    [{ ...FILES, evidence: 'true' }, '"evidence" given together with "from"'],
    [{ preset: 'push', task: 't' }, '"task" does not go with "preset"'],
  ])('of the root action are refused: %j', (inputs, message) => {
    expect(() => readInputs('root', env(inputs as Record<string, string>))).toThrow(message);
  });

  it.each([
    [{ preset: 'push', policy: 'p.onnx', mlbom: 'false', output: 'worldgate-evidence' }],
    [{ task: 't.yaml', policy: 'p.onnx' }],
    [{ ...FILES, source: 'lerobot', mlbom: 'true', sign: 'required', output: 'x' }],
    [{ preset: 'push', evidence: 'true', output: 'x', sign: 'required', 'signing-backend': 'github' }],
    [{ preset: 'push', sign: 'never' }],
  ])('of the root action are one thing or the other, defaults beside: %j', (inputs) => {
    expect(readInputs('root', env(inputs as Record<string, string>))).toMatchObject(inputs);
  });

  it.each([
    [{}, 'exactly one of "package" and "pending"'],
    [{ package: 'a', pending: 'b' }, 'exactly one of "package" and "pending"'],
    [{ package: 'a', sign: 'maybe' }, 'sign: must be one of'],
  ])('of actions/sign are refused: %j', (inputs, message) => {
    expect(() => readInputs('sign', env(inputs as Record<string, string>))).toThrow(message);
  });

  it.each([
    [{}, 'package: is missing'],
    [{ package: 'a', repository: 'acme' }, 'repository: must'],
    [{ package: 'a', commit: 'main' }, 'commit: must'],
    [{ package: 'a', offline: 'yes' }, 'offline: must be one of'],
  ])('of actions/verify are refused: %j', (inputs, message) => {
    expect(() => readInputs('verify', env(inputs as Record<string, string>))).toThrow(message);
  });

  it('never show a key', () => {
    for (const action of ['root', 'run', 'audit', 'sign'] as const) {
      try {
        readInputs(action, env({ 'signing-key': 'hunter2', 'signing-key-passphrase': 'hunter3', sign: 'x' }));
      } catch (error) {
        expect(String(error)).not.toMatch(/hunter/);
        continue;
      }
      throw new Error('was not refused');
    }
  });

  it('that the root action does not know have no effect on what it opens', () => {
    const given = { ...env({ preset: 'push', separate: 'true' }), PATH: '/bin' };
    expect(inputsOnly('root', given)).toEqual({ INPUT_PRESET: 'push', PATH: '/bin' });
  });

  it('of the others are refused', () => {
    expect(() => readInputs('gate', {})).toThrow('run-dir: is missing');
    expect(() => readInputs('comment', {})).toThrow('exactly one of "run-dir" and "report-json"');
    const both = env({ 'run-dir': 'a', 'report-json': 'b' });
    expect(() => readInputs('comment', both)).toThrow('exactly one');
  });

  it('that are unknown are named with the nearest known one', () => {
    const given = { ...env({ preset: 'push', episods: '3', zzz: '1' }), PATH: '/bin' };
    expect(unknownInputs('run', given)).toEqual([
      'The input "episods" is not known and has no effect; did you mean "episodes"?',
      'The input "zzz" is not known and has no effect',
    ]);
  });
});
