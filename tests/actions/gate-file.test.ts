import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { gateFileOf } from '../../src/actions/gate-file.ts';

const PRESET = `schema_version: worldgate.preset.v1
gates:
  - { name: success, kind: success_rate, min: 0.8 }
  # A remark.
  - kind: coverage
    name: coverage
`;

const workspace = mkdtempSync(path.join(tmpdir(), 'worldgate-'));
const folder = path.join(workspace, 'sim');
mkdirSync(path.join(folder, '.worldgate', 'presets'), { recursive: true });
writeFileSync(path.join(folder, '.worldgate', 'presets', 'mine.yaml'), PRESET);
writeFileSync(path.join(folder, 'task.yaml'), 'name: push\n');
writeFileSync(path.join(folder, 'broken.yaml'), 'gates: [\n');
const outside = mkdtempSync(path.join(tmpdir(), 'worldgate-'));
writeFileSync(path.join(outside, 'secret.yaml'), PRESET);
symlinkSync(path.join(outside, 'secret.yaml'), path.join(folder, 'link.yaml'));

const ask = (subject: { preset: string } | { task: string }) => gateFileOf({ workspace, folder, subject });

it('finds the lines at which a preset states its gates, by name and by path', () => {
  const lines = new Map([
    ['success', 3],
    ['coverage', 5],
  ]);
  const file = 'sim/.worldgate/presets/mine.yaml';
  expect(ask({ preset: 'mine' })).toEqual({ path: file, lines });
  expect(ask({ preset: '.worldgate/presets/mine.yaml' })).toEqual({ path: file, lines });
});

it('names a task without gates, and a file that is broken', () => {
  expect(ask({ task: 'task.yaml' })).toEqual({ path: 'sim/task.yaml', lines: new Map() });
  expect(ask({ preset: 'broken.yaml' })).toEqual({ path: 'sim/broken.yaml', lines: new Map() });
});

it.each(['push', 'missing.yaml', '../../etc/passwd.yaml', 'link.yaml'])(
  'says nothing of a file that is not in the checkout: %s',
  (preset) => expect(ask({ preset })).toBeNull(),
);
