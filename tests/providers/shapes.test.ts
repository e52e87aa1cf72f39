import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TensorSpec } from '../../src/providers/contract.ts';
import { fitShape, statePairs, tensorSpecs, wantedText, zeroShape } from '../../src/providers/onnx/shapes.ts';
import { refusal } from '../support/worlds.ts';

describe('fitShape', () => {
  it.each<[(number | null)[], number, number[] | undefined, number]>([
    [[null, 48], 48, [1, 48], 1],
    [[1, 48], 48, [1, 48], 1],
    [[48], 48, [48], 1],
    [[null], 5, [5], 1],
    [[null, null], 7, [1, 7], 1],
    [[8, 3], 3, [8, 3], 8],
    [[4, 12], 48, [4, 12], 1],
    [[4, 12], 12, [4, 12], 4],
    [[null, null, 3], 12, [1, 4, 3], 1],
    [[null, 3, 2, 2], 12, [1, 3, 2, 2], 1],
    [[], 1, [], 1],
    // A batch of two is not what a task with twice the numbers meant.
    [[null, 48], 96, undefined, 0],
    [[1, 48], 47, undefined, 0],
    [[1, 48], 96, undefined, 0],
    [[null, null, 3], 13, undefined, 0],
    [[null, null, null], 8, undefined, 0],
    [[2, 3], 4, undefined, 0],
    [[null, 0], 1, undefined, 0],
  ])('%j takes %i numbers as %j', (shape, size, dims, batch) => {
    expect(fitShape(shape, size)).toEqual(dims && { dims, batch });
  });

  it('always holds the observation once per row of the batch', () => {
    const shape = fc.array(fc.option(fc.integer({ min: 1, max: 6 })), { maxLength: 4 });
    fc.assert(
      fc.property(shape, fc.integer({ min: 1, max: 100 }), (dims, size) => {
        const fitted = fitShape(dims, size);
        if (fitted === undefined) return;
        expect(fitted.dims.reduce((a, b) => a * b, 1)).toBe(size * fitted.batch);
        for (const [i, d] of dims.entries()) if (d !== null) expect(fitted.dims[i]).toBe(d);
        expect(fitted.dims.every(Number.isInteger)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('texts and states', () => {
  const spec = (
    name: string,
    shape: (number | null)[],
    type: TensorSpec['type'] = 'float32',
  ): TensorSpec => ({
    name,
    type,
    shape,
  });

  it('says how many numbers are wanted where that is known', () => {
    expect(wantedText(spec('o', [null, 48]))).toBe('48 ([?, 48])');
    expect(wantedText(spec('o', [null, 4, 3]))).toBe('12 ([?, 4, 3])');
    expect(wantedText(spec('o', [48]))).toBe('48 ([48])');
    expect(wantedText(spec('o', [null, null, 3]))).toBe('[?, ?, 3]');
  });

  it.each([
    ['h_in', 'h_out'],
    ['c_in', 'c_out'],
    ['state', 'stateN'],
    ['h', 'hn'],
    ['h0', 'hn'],
    ['h_0', 'h_n'],
    ['h', 'next_h'],
    ['state', 'new_state'],
    ['recurrent_in', 'recurrent_out'],
    ['hidden.in', 'hidden.out'],
    ['memory_input', 'memory_output'],
    ['h_prev', 'h_next'],
  ])('feeds %s from %s', (input, output) => {
    const pairs = statePairs([spec(input, [1, 4])], [spec('action', [1, 4]), spec(output, [null, 4])]);
    expect([...pairs]).toEqual([[input, output]]);
  });

  it.each([
    [spec('h_out', [1, 5]), 'another size'],
    [spec('h_out', [4]), 'another rank'],
    [spec('h_out', [1, 4], 'float64'), 'another type'],
    [spec('action', [1, 4]), 'a name that says nothing'],
  ])('does not feed %j: %s', (output) => {
    expect(statePairs([spec('h_in', [1, 4])], [output]).size).toBe(0);
  });

  it('starts states at zero with free dimensions as one', () => {
    expect(zeroShape([null, 3, null])).toEqual([1, 3, 1]);
  });

  it('reads symbols, zero and negative sizes as free, and refuses what is no tensor', async () => {
    const metadata = (shape: (number | string)[]) => [{ name: 'x', isTensor: true, type: 'float32', shape }];
    expect(tensorSpecs(metadata(['b', 0, -1, 3]), 'm.onnx')[0]!.shape).toEqual([null, null, null, 3]);
    const error = await refusal(() =>
      tensorSpecs([{ name: 'list', isTensor: false, type: 'sequence', shape: [] }], 'm.onnx'),
    );
    expect(error.message).toBe('m.onnx: "list" is no tensor');
  });
});
