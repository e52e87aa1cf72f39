/**
 * Builds `dist/`: the bundle that runners execute, its launchers, the byte-exact engines and the type
 * declarations of the library. `--check` builds into a temporary folder and compares instead; `--out DIR` builds into a
 * new folder, and leaves `dist/` as it is.
 */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { transform } from 'esbuild';
import { type FileLock, takeLock } from '../src/foundation/file-lock.ts';
import { writeDeclarations } from './declarations.ts';

const root = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const isCheck = process.argv.includes('--check');
const outAt = process.argv.indexOf('--out');
const outDir = outAt === -1 ? undefined : process.argv[outAt + 1];

const ENGINES = [
  '@mujoco/mujoco/mujoco.js',
  '@mujoco/mujoco/mujoco.wasm',
  'onnxruntime-web/dist/ort.wasm.min.mjs',
  'onnxruntime-web/dist/ort-wasm-simd-threaded.mjs',
  'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
];
/** Names of the actions that run a file of ours: the one at the root, and those that are not composed of others. */
const ACTIONS = [
  'root',
  ...readdirSync(path.join(root, 'actions')).filter((name) =>
    readFileSync(path.join(root, 'actions', name, 'action.yml'), 'utf8').includes('using: node24'),
  ),
];

interface NccResult {
  code: string;
  assets: Record<string, { source: Buffer | string }>;
}

/** The installation is described by the launcher, because a bundle cannot know where it lies. */
function launcher(call: string, version: string, depth: number): string {
  const up = '../'.repeat(depth);
  return `import { ${call.split('(')[0]} } from './${'../'.repeat(depth - 1)}bundle/index.js';
const root = new URL('${up}', import.meta.url);
const installation = {
  root,
  engines: new URL('dist/engines/', root),
  worker: new URL('dist/worker.js', root),
  version: '${version}',
};
await ${call};
`;
}

/** Older Node versions stop here with one line instead of a syntax error deep inside. */
const NODE_CHECK = `const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || major === 23 || (major === 22 && minor < 22)) {
  console.error(\`error: worldgate needs Node 22.22 or 24 and newer; this is Node \${process.versions.node}\`);
  process.exit(2);
}
`;

async function build(out: string): Promise<void> {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  // Always the same folder: its name is in the numbers and the comments of the bundle.
  const stage = path.join(root, '.build');
  const lock = await alone();
  rmSync(stage, { recursive: true, force: true });
  try {
    // ncc cannot read TypeScript with \`.ts\` import paths, so it is given what tsc emits.
    execFileSync(
      process.execPath,
      [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', stage],
      {
        cwd: root,
        stdio: 'inherit',
      },
    );
    writeFileSync(path.join(stage, 'package.json'), '{"type":"module"}\n');
    await bundle(path.join(stage, 'entry.js'), path.join(out, 'bundle'));
    await writeLibrary(stage, out);
  } finally {
    rmSync(stage, { recursive: true, force: true });
    lock.release();
  }
  mkdirSync(path.join(out, 'engines'), { recursive: true });
  for (const engine of ENGINES) {
    cpSync(path.join(root, 'node_modules', engine), path.join(out, 'engines', path.basename(engine)));
  }
  writeFileSync(path.join(out, 'package.json'), '{"type":"module"}\n');
  writeFileSync(
    path.join(out, 'cli-main.js'),
    launcher('cli(process.argv.slice(2), installation)', version, 1),
  );
  writeFileSync(
    path.join(out, 'cli.js'),
    `#!/usr/bin/env node\n${NODE_CHECK}await import('./cli-main.js');\n`,
    { mode: 0o755 },
  );
  writeFileSync(
    path.join(out, 'worker.js'),
    "import { worker } from './bundle/index.js';\nawait worker();\n",
  );
  mkdirSync(path.join(out, 'actions'), { recursive: true });
  for (const name of ACTIONS) {
    writeFileSync(
      path.join(out, 'actions', `${name}.js`),
      launcher(`action('${name}', installation)`, version, 2),
    );
  }
}

/** Waits while another build of this checkout uses the folder between. */
async function alone(): Promise<FileLock> {
  const file = path.join(root, 'node_modules', '.worldgate-build.lock');
  for (;;) {
    const lock = takeLock(file, randomBytes);
    if (lock !== undefined) return lock;
    await setTimeout(500);
  }
}

async function bundle(entry: string, out: string): Promise<void> {
  const ncc = require('@vercel/ncc') as (entry: string, options: object) => Promise<NccResult>;
  const { code, assets } = await ncc(entry, {
    minify: true,
    quiet: true,
    cache: false,
    license: 'licenses.txt',
    externals: ['onnxruntime-node'],
  });
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, 'index.js'), code);
  const chunks = Object.entries(assets).filter(([name]) => CHUNK.test(name));
  const first = firstOfEqual(chunks.map(([name, { source }]) => [name, source.toString()]));
  for (const [name, { source }] of Object.entries(assets)) {
    const file = path.join(out, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, CHUNK.test(name) ? await asShipped(source.toString(), first) : source);
  }
  for (const file of listFiles(out).filter((name) => name.endsWith('.js'))) {
    if (readFileSync(path.join(out, file), 'utf8').includes('webpackMissingModule')) {
      throw new Error(`${file} lacks a module; ncc did not say so`);
    }
  }
}

const CHUNK = /^(\d+)\.index\.js$/;

/** Of chunks that differ in nothing but their number and the order of their numbers, by number: the lowest of them. */
function firstOfEqual(chunks: readonly (readonly [name: string, text: string])[]): Map<string, string> {
  const groups = new Map<string, string[]>();
  for (const [name, text] of chunks) {
    const content = text
      .replace(/\bid = \d+;/, '')
      .replace(/\bids = \[([\d, ]+)\]/, (_, ids: string) => ids.split(/, ?/).sort().join());
    groups.set(content, [...(groups.get(content) ?? []), CHUNK.exec(name)![1]!]);
  }
  return new Map(
    [...groups.values()].flatMap((ids) => {
      const lowest = ids.reduce((a, b) => (Number(a) < Number(b) ? a : b));
      return ids.map((id) => [id, lowest] as const);
    }),
  );
}

/**
 * The text of a chunk as runners get it. Of several equal chunks the bundler asks now for one, now for another: always the
 * lowest makes every build the same. Comments and white space go, which ncc takes out of the entry alone; names stay, so that
 * the stack of a bug can be read.
 */
async function asShipped(source: string, first: ReadonlyMap<string, string>): Promise<string> {
  const settled = source.replace(
    /(__webpack_require__\.e\()(\d+)(?=\))/g,
    (_, call: string, id: string) => `${call}${first.get(id) ?? id}`,
  );
  const { code } = await transform(settled, {
    format: 'esm',
    target: 'node22',
    charset: 'utf8',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
  });
  return code;
}

/**
 * The library is the same bundle; names are written out because ES modules export statically. Each entry point loads what
 * it needs of the bundle and no more.
 */
async function writeLibrary(stage: string, out: string): Promise<void> {
  const entries = readdirSync(path.join(stage, 'entries')).filter((name) => name.endsWith('.js'));
  const faces = [
    { name: 'index', module: 'index.js', file: 'lib.js', up: './' },
    ...entries.map((file) => ({
      name: file.replace('.js', ''),
      module: `entries/${file}`,
      file: `lib/${file}`,
      up: '../',
    })),
  ];
  mkdirSync(path.join(out, 'lib'), { recursive: true });
  for (const { name, module, file, up } of faces) {
    const names = Object.keys((await import(path.join(stage, module))) as object).sort();
    writeFileSync(
      path.join(out, file),
      `import { libraries } from '${up}bundle/index.js';\nexport const {\n  ${names.join(',\n  ')},\n} = await libraries.${name}();\n`,
    );
  }
  writeDeclarations(
    stage,
    path.join(out, 'types'),
    faces.map(({ module }) => module.replace(/\.js$/, '.d.ts')),
  );
}

function listFiles(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();
}

function compare(fresh: string, committed: string): string[] {
  const names = new Set([...listFiles(fresh), ...(existsSync(committed) ? listFiles(committed) : [])]);
  return [...names].filter((name) => {
    const [a, b] = [path.join(fresh, name), path.join(committed, name)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
}

const dist = path.join(root, 'dist');
if (outDir !== undefined) {
  await build(path.resolve(outDir));
  process.exit();
}
const fresh = mkdtempSync(path.join(tmpdir(), 'worldgate-dist-'));
try {
  await build(fresh);
  let changed = compare(fresh, dist);
  if (isCheck && changed.length > 0) {
    // Of several chunks with the same content the bundler names, once in many builds, another one.
    rmSync(fresh, { recursive: true });
    mkdirSync(fresh);
    await build(fresh);
    changed = compare(fresh, dist);
  }
  if (!isCheck) {
    for (const name of changed) update(name);
  } else if (changed.length > 0) {
    console.error(
      `dist/ is not what src/ builds; run \`npm run build\` and commit it. Differs:\n  ${changed.join('\n  ')}`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

/** Only what changed is touched, so that a running command keeps its engines. */
function update(name: string): void {
  const [from, to] = [path.join(fresh, name), path.join(dist, name)];
  if (!existsSync(from)) {
    rmSync(to);
    return;
  }
  mkdirSync(path.dirname(to), { recursive: true });
  cpSync(from, to);
}
