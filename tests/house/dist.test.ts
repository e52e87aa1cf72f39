import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

let alone: string;
let elsewhere: string;

beforeAll(() => {
  // What runners and the npm package have: no node_modules anywhere above.
  alone = mkdtempSync(path.join(tmpdir(), 'worldgate-alone-'));
  elsewhere = mkdtempSync(path.join(tmpdir(), 'worldgate-user-'));
  for (const part of ['dist', 'presets', 'models', 'package.json']) {
    cpSync(path.join(ROOT, part), path.join(alone, part), { recursive: true });
  }
});

afterAll(() => {
  rmSync(alone, { recursive: true, force: true });
  rmSync(elsewhere, { recursive: true, force: true });
});

function worldgate(...args: string[]): string {
  return execFileSync(process.execPath, [path.join(alone, 'dist/cli.js'), ...args], {
    cwd: elsewhere,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
}

test.each([
  ['mujoco.js', '@mujoco/mujoco/mujoco.js'],
  ['mujoco.wasm', '@mujoco/mujoco/mujoco.wasm'],
  ['ort.wasm.min.mjs', 'onnxruntime-web/dist/ort.wasm.min.mjs'],
  ['ort-wasm-simd-threaded.mjs', 'onnxruntime-web/dist/ort-wasm-simd-threaded.mjs'],
  ['ort-wasm-simd-threaded.wasm', 'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm'],
])('dist/engines/%s is byte for byte the installed %s', (engine, installed) => {
  expect(sha256(path.join(ROOT, 'dist/engines', engine))).toBe(
    sha256(path.join(ROOT, 'node_modules', installed)),
  );
});

test('the bundle evaluates, decides and reproduces with no node_modules', () => {
  const run = JSON.parse(worldgate('eval', '--preset', 'reach', '--episodes', '20', '--json'));
  expect(run).toMatchObject({
    ok: true,
    exit_code: 0,
    data: { verdict: expect.any(String), episodes: { run: 20 } },
  });
  const again = JSON.parse(worldgate('gate', 'latest', '--json'));
  expect(again.data.result_digest).toBe(run.data.result_digest);
  expect(JSON.parse(worldgate('reproduce', 'latest', '--json')).data.reproduced).toBe(true);
});

test('the library of the bundle offers what its declarations say', async () => {
  const library = (await import(path.join(alone, 'dist/lib.js'))) as Record<string, unknown>;
  const source = await import('../../src/index.ts');
  expect(Object.keys(library).sort()).toEqual(Object.keys(source).sort());
});

test('an old Node gets one line', () => {
  const text = readFileSync(path.join(alone, 'dist/cli.js'), 'utf8');
  const check = text.replace(/^#!.*\n/, '').replace(/await import[^\n]*/, "console.log('loaded');");
  const with18 = check.replaceAll('process.versions.node', "'18.19.0'").replace('process.exit(2)', '');
  const written: string[] = [];
  new Function('console', with18)({ error: (line: string) => written.push(line), log: () => {} });
  expect(written).toEqual(['error: worldgate needs Node 22.22 or 24 and newer; this is Node 18.19.0']);
});

test('the bundler left no missing module behind', () => {
  const bundle = path.join(ROOT, 'dist/bundle');
  const broken = readdirSync(bundle).filter((file) =>
    readFileSync(path.join(bundle, file), 'utf8').includes('webpackMissingModule'),
  );
  expect(broken).toEqual([]);
});
