import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');

/** DESIGN: arrows point one way, down these ranks; rooms of one rank may use each other. */
const RANKS: Record<string, number> = {
  actions: 6,
  cli: 6,
  entries: 6,
  adoption: 5,
  testing: 6,
  attest: 5,
  dashboard: 5,
  doctor: 5,
  'supply-chain': 5,
  release: 5,
  checks: 5,
  github: 5,
  evaluation: 4,
  benchmark: 4,
  audit: 4,
  reports: 3,
  gates: 3,
  runs: 3,
  providers: 2,
  worlds: 2,
  checkpoints: 2,
  presets: 2,
  observability: 2,
  contracts: 1,
  statistics: 1,
  foundation: 1,
};

/** `statistics` and `reports` import no feature: pure rooms see only these. */
const PURE: Record<string, readonly string[]> = {
  statistics: ['statistics', 'foundation'],
  reports: ['reports', 'contracts', 'foundation', 'statistics'],
  foundation: ['foundation'],
  contracts: ['contracts', 'foundation'],
};

interface Import {
  from: string;
  to: string;
}

function sourceFiles(): string[] {
  return (readdirSync(SRC, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts')).sort();
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(SRC, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
  return specifiers.map((to) => ({ from: file, to }));
}

const roomOf = (file: string) => (file.includes('/') ? file.split('/')[0]! : '');
const imports = sourceFiles().flatMap(importsOf);
const inner = imports
  .filter(({ to }) => to.startsWith('.'))
  .map(({ from, to }) => ({ from, to: path.posix.join(path.posix.dirname(from), to) }));

test('every room has a rank', () => {
  const rooms = new Set(sourceFiles().map(roomOf));
  rooms.delete('');
  expect([...rooms].filter((room) => RANKS[room] === undefined)).toEqual([]);
});

test('imports point down the ranks', () => {
  const upward = inner.filter(
    ({ from, to }) => roomOf(from) !== '' && (RANKS[roomOf(to)] ?? 9) > RANKS[roomOf(from)]!,
  );
  expect(upward).toEqual([]);
});

test('pure rooms import no feature', () => {
  const impure = inner.filter(
    ({ from, to }) => PURE[roomOf(from)] !== undefined && !PURE[roomOf(from)]!.includes(roomOf(to)),
  );
  expect(impure).toEqual([]);
});

test('only github/ imports @actions packages, src/actions only @actions/core, testing/ only the parser and its expressions', () => {
  const strangers = imports.filter(
    ({ from, to }) =>
      to.startsWith('@actions/') &&
      roomOf(from) !== 'github' &&
      !(roomOf(from) === 'actions' && to === '@actions/core') &&
      !(roomOf(from) === 'testing' && /^@actions\/(?:expressions|workflow-parser)/.test(to)),
  );
  expect(strangers).toEqual([]);
});

test('features never read the environment, the arguments or the current folder', () => {
  // What tests call is a door as well.
  const doors = new Set(['cli', 'actions', 'testing', '']);
  const offenders = sourceFiles().filter((file) => {
    if (doors.has(roomOf(file))) return false;
    // Text of a script: it runs in readers' browsers, by their clock.
    if (file === 'reports/share-page-script.ts') return false;
    const code = readFileSync(path.join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
    return /process\.(env|argv|cwd)\b|new Date\(\)|Date\.now\(\)|Math\.random\(\)/.test(code);
  });
  expect(offenders).toEqual([]);
});

test('heavy parts load only when they are used', () => {
  const heavy = [
    '@actions/artifact',
    '@actions/cache',
    '@actions/github',
    'onnxruntime-node',
    'onnxruntime-web',
    '@mujoco/mujoco',
    '@cyclonedx/cyclonedx-library',
    '@sigstore/bundle',
    '@sigstore/core',
    '@sigstore/protobuf-specs',
    '@sigstore/sign',
    '@sigstore/tuf',
    '@sigstore/verify',
    'aws4fetch',
    'echarts',
  ];
  const eager = imports.filter(({ from, to }) => {
    if (!heavy.some((name) => to === name || to.startsWith(`${name}/`))) return false;
    const text = readFileSync(path.join(SRC, from), 'utf8');
    return new RegExp(`^import (?!type )[^;]*'${to}'`, 'm').test(text);
  });
  expect(eager).toEqual([]);
});

test('no Math function that differs between engines is used where results are made', () => {
  const rooms = new Set(['worlds', 'evaluation', 'statistics', 'gates', 'providers', 'foundation']);
  const allowed = /^(sqrt|abs|floor|ceil|min|max|round|trunc|sign|PI|SQRT2|imul|clz32|fround)$/;
  const offenders = sourceFiles()
    .filter((file) => rooms.has(roomOf(file)))
    .flatMap((file) => {
      const code = readFileSync(path.join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
      return [...code.matchAll(/\bMath\.(\w+)/g)]
        .filter((match) => !allowed.test(match[1]!))
        .map((match) => `${file}: ${match[0]}`);
    });
  expect(offenders).toEqual([]);
});

test('nothing that ships loads testing/ but its own entry point', () => {
  const loading = inner.filter(({ from, to }) => roomOf(to) === 'testing' && roomOf(from) !== 'testing');
  expect(loading.filter(({ from }) => from !== 'entries/testing.ts')).toEqual([]);
});
