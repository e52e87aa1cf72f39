import { describe, expect, it } from 'vitest';
import { inputVariable, readInputs, unknownInputs } from '../../src/actions/inputs.ts';

function env(inputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value]));
}

describe('inputs', () => {
  it('keep what was not given open, and fill in what no preset decides', () => {
    expect(readInputs('run', env({ preset: ' push ', episodes: '', task: '  ' }))).toEqual({
      preset: 'push',
      'fail-on': 'failed',
      comment: 'auto',
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
  ])('of actions/run are refused: %j', (inputs, message) => {
    expect(() => readInputs('run', env(inputs as Record<string, string>))).toThrow(message);
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
