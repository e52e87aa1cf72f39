import { expect, test } from 'vitest';
import { checkImportBoundaries } from '../../src/checks/import-boundaries/check.ts';
import { nodeImports } from '../../src/checks/import-boundaries/node-imports.ts';
import { config, hasPython, notPassed, project } from './project.ts';

async function check(files: Record<string, string>, keys: object) {
  const asked = config({ import_boundaries: keys });
  return checkImportBoundaries(asked.import_boundaries!, project(files));
}

test('imports of every form are found, with when they happen', async () => {
  const text = `import a from 'a';
import type { B } from 'b';
import { type C } from 'c';
export * from './d.js';
export type { E } from 'e';
const f = await import('f');
const g = () => import(\`g\`);
class H { load() { return require('h'); } }
import i = require('i');
let j: import('j').J;
function k(name: string) { return import(name); }
// import l from 'l';
const m = "import n from 'n'";
export const o = <T,>(x: T) => <p>{x as T}</p>;
`;
  const { imports, unknown } = await nodeImports('src/x.tsx', text, (file) => file === 'src/d.ts');
  expect(imports.map(({ specifier, kind, line }) => [specifier, kind, line])).toEqual([
    ['a', 'eager', 1],
    ['b', 'type', 2],
    ['c', 'eager', 3],
    ['./d.js', 'eager', 4],
    ['e', 'type', 5],
    ['f', 'eager', 6],
    ['g', 'lazy', 7],
    ['h', 'lazy', 8],
    ['i', 'eager', 9],
    ['j', 'type', 10],
  ]);
  expect(imports[3]!.targets).toEqual(['src/d.ts']);
  expect(unknown).toBe(1);
});

test('rules and layers hold for Node sources, line by line', async () => {
  const files = {
    'src/low/a.ts': "import { b } from '../high/b.ts';\nimport type { T } from '../high/b.ts';\n",
    'src/high/b.ts': "import '../low/a.ts';\nimport 'heavy/part';\nexport const b = 1; export type T = 1;\n",
    'src/high/gate.ts': "import 'heavy';\n",
    'src/high/c.ts': "export const c = () => import('heavy');\n",
  };
  const node = {
    include: ['src/**/*.ts'],
    rules: [{ name: 'heavy', packages: ['heavy'], eager_in: ['src/high/gate.ts'], lazy_in: ['src/low/**'] }],
    layers: [[{ name: 'high', files: ['src/high/**'] }], [{ name: 'low', files: ['src/low/**'] }]],
  };
  const { rows } = await check(files, { node });
  expect(notPassed(rows).sort()).toEqual([
    'failed: src/high/b.ts:2 loads "heavy/part" as soon as it is loaded itself.',
    'failed: src/high/c.ts:1 loads "heavy" when it is used, which only other files may.',
    'failed: src/low/a.ts:1 of low imports "../high/b.ts" of high, which is above it.',
  ]);
});

test('what cannot be parsed, and patterns without files, are no pass', async () => {
  const node = { include: ['src/*.ts', 'gone/*.ts'], rules: [{ name: 'r', packages: ['x'] }] };
  const { rows } = await check({ 'src/a.ts': 'const = 1;\n' }, { node });
  expect(notPassed(rows)).toEqual([
    'failed: No file matches gone/*.ts, so nothing of it was checked.',
    expect.stringMatching(/^invalid: src\/a.ts:1 cannot be parsed/),
  ]);
});

test('a clean Node shows what is loaded, by whatever way', async () => {
  const files = {
    'package.json': '{"type":"module"}',
    'main.js': "import './a.js'; console.log(process.argv[2]);",
    'a.js': "import { createRequire } from 'node:module'; createRequire(import.meta.url)('heavy');",
    'light.js': 'export const load = () => import("heavy");',
    'node_modules/heavy/index.js': 'module.exports = 1;',
    'node_modules/heavy/package.json': '{"name":"heavy"}',
  };
  const entry = { runtime: 'node', must_not_load: ['heavy'] };
  const { rows } = await check(files, {
    import_time: [
      { ...entry, name: 'main', run: ['main.js', '--help'] },
      { ...entry, name: 'light', import: ['light.js'] },
      { ...entry, name: 'files', import: ['light.js'], must_not_load: ['li*.js', '*/none.js'] },
      { ...entry, name: 'broken', run: ['gone.js'] },
    ],
  });
  expect(rows.map(({ name, state }) => [name, state])).toEqual([
    ['main', 'failed'],
    ['light', 'passed'],
    ['files', 'failed'],
    ['broken', 'failed'],
  ]);
  expect(rows[0]!.summary).toContain('main loads heavy');
});

const PACKAGE = {
  'src/lab/__init__.py': 'from . import core\n',
  'src/lab/core.py':
    'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import torch\nelse:\n    import json as torch\ndef train():\n    import torch.nn\n    import importlib\n    importlib.import_module("numpy.random")\n',
  'src/lab/ui.py':
    'try:\n    import torch\nexcept ImportError:\n    torch = None\nfrom ..lab.core import train\n',
  'src/torch.py': 'X = 1\n',
};

test.skipIf(!hasPython)('rules hold for Python sources, read by a real Python', async () => {
  const python = {
    include: ['src/lab/**/*.py'],
    roots: ['src'],
    rules: [
      { name: 'torch is optional', packages: ['torch'], lazy_in: ['src/lab/core.py'] },
      { name: 'numpy', packages: ['numpy'], lazy_in: [] },
      { name: 'core', modules: ['src/lab/core.py'], eager_in: ['src/lab/__init__.py'] },
    ],
  };
  const { rows, facts } = await check(PACKAGE, { python });
  expect(notPassed(rows)).toEqual([
    'failed: src/lab/ui.py:2 loads "torch" as soon as it is loaded itself.',
    'failed: src/lab/core.py:9 loads "numpy.random" when it is used, which only other files may.',
    'failed: src/lab/ui.py:5 loads "..lab.core:train" as soon as it is loaded itself.',
  ]);
  expect(facts[0]).toMatch(/^3 files of Python/);
});

test.skipIf(!hasPython)('a clean Python shows what an import brings in', async () => {
  const entry = { runtime: 'python', must_not_load: ['torch'] };
  const { rows } = await check(PACKAGE, {
    python: { include: ['src/lab/*.py'], roots: ['src'] },
    import_time: [
      { ...entry, name: 'lab', import: ['lab'] },
      { ...entry, name: 'ui', import: ['lab.ui'] },
      { ...entry, name: 'gone', import: ['lab.gone'] },
    ],
  });
  expect(rows.map(({ name, state }) => [name, state])).toEqual([
    ['lab', 'passed'],
    ['ui', 'failed'],
    ['gone', 'failed'],
  ]);
});

test('without a Python nothing of it has passed', async () => {
  const python = { include: ['src/lab/*.py'], roots: ['src'], rules: [{ name: 'r', packages: ['torch'] }] };
  const { rows } = await check(PACKAGE, { python, python_executable: 'no-such-python' });
  expect(rows.map(({ state, reason }) => [state, reason])).toEqual([['not_run', 'tool-unavailable']]);
});

test('a layer or a guarded module of which there is no file has failed', async () => {
  const node = {
    include: ['src/**/*.ts'],
    rules: [{ name: 'guard', modules: ['src/hevy/**'] }],
    layers: [[{ name: 'doors', files: ['srk/cli/**'] }], [{ name: 'core', files: ['src/**'] }]],
  };
  const { rows } = await check({ 'src/a.ts': "import './b.ts';\n", 'src/b.ts': '' }, { node });
  expect(notPassed(rows)).toEqual([
    'failed: No file matches srk/cli/** of the layer doors, so nothing of it was checked.',
    'failed: No file matches src/hevy/** of the rule guard, so nothing of it was checked.',
  ]);
});

test('a program that is no Python has not read anything', async () => {
  const python = { include: ['*.py'], rules: [{ name: 'lazy', packages: ['torch'] }] };
  const { rows } = await check({ 'a.py': 'import torch\n' }, { python, python_executable: 'true' });
  expect(notPassed(rows)).toEqual(['failed: Not read: true ended well, and did not answer as a Python does']);
});
