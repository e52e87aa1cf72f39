import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listPresets, validatePreset } from '../../src/presets/catalogue.ts';
import { loadPreset } from '../../src/presets/load.ts';

const shippedDir = join(import.meta.dirname, '../../presets');
const places = { shippedDir, repositoryDir: tmpdir() };

describe('the presets that ship', () => {
  it('are the ones that the documentation names', () => {
    expect(listPresets(places).map(({ name, error }) => [name, error])).toEqual([
      ['mock-smoke', null],
      ['onnx-latency', null],
      ['onnx-latency-gpu', null],
      ['push', null],
      ['push-regression', null],
      ['reach', null],
    ]);
  });

  it.each(readdirSync(shippedDir).filter((name) => name.endsWith('.yaml')))('%s is sound', (file) => {
    const { problems } = validatePreset(file.replace('.yaml', ''), places);
    expect(problems).toEqual([]);
  });

  it('run anywhere but for the one that is for a GPU, evaluations on the engine that gives the same bits everywhere', () => {
    for (const { name } of listPresets(places)) {
      const { preset } = loadPreset(name, places);
      if (name === 'onnx-latency-gpu') {
        expect(preset).toMatchObject({ kind: 'benchmark', device: 'cuda', requires: { class: 'gpu' } });
        continue;
      }
      expect(preset.requires).toEqual({ class: 'checkout-safe', env: [] });
      if (preset.kind === 'eval') expect(preset.engine).toBe('wasm');
    }
  });
});
