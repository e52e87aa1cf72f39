/**
 * Packs the package, installs the tarball into an empty folder without a network, compiles a strict TypeScript program that
 * uses every entry point, for both ways in which consumers resolve modules, and runs it; then runs the test that
 * `docs/testing.md` shows, as it stands there.
 *
 *   npm run test:package            builds what is packed into a temporary folder first
 *   npm run test:package -- DIR     packs an earlier build of `scripts/build.ts --out DIR`
 */
import { deepStrictEqual, ok } from 'node:assert';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
/** Most that one entry point may load. Of statistics most is the special functions of @stdlib; an engine takes megabytes. */
const MOST_LOADED_BYTES: Readonly<Record<string, number>> = { statistics: 1_200_000 };
/** Words of parts that no pure entry point loads. */
const HEAVY = ['onnxruntime', 'mujoco', 'octokit', 'fulcio'];

const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-package-'));
const say = (line: string) => console.log(`- ${line}`);
try {
  const built = process.argv[2] === undefined ? build() : path.resolve(process.argv[2]);
  const consumer = install(pack(built));
  compile(consumer, { module: 'NodeNext', moduleResolution: 'NodeNext' });
  compile(consumer, { module: 'Node16', moduleResolution: 'Node16' });
  compile(consumer, { module: 'ESNext', moduleResolution: 'Bundler', noEmit: true });
  run(consumer);
  testAsDocumented(consumer);
  for (const name of ['statistics', 'contracts', 'gates', 'reports']) loadsLittle(consumer, name);
  schemasAreThere(consumer);
  console.log('the package does for its consumers what docs/api.md says');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function node(args: readonly string[], cwd: string): string {
  return execFileSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', [...args, '--loglevel=error', '--no-fund', '--no-audit'], {
    cwd,
    encoding: 'utf8',
  });
}

function build(): string {
  const out = path.join(folder, 'dist');
  node([path.join(ROOT, 'scripts', 'build.ts'), '--out', out], ROOT);
  say('built');
  return out;
}

/** @returns the tarball, of the files that `package.json` names, with a fresh build in the place of `dist/` */
function pack(built: string): string {
  const tree = path.join(folder, 'tree');
  const { files } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { files: string[] };
  for (const name of ['package.json', 'LICENSE', 'README.md', ...files.filter((file) => file !== 'dist')]) {
    cpSync(path.join(ROOT, name), path.join(tree, name), { recursive: true });
  }
  cpSync(built, path.join(tree, 'dist'), { recursive: true });
  npm(['pack', '--ignore-scripts', '--pack-destination', folder], tree);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  ok(tarball !== undefined, 'npm pack made no tarball');
  say(`packed ${tarball}`);
  return path.join(folder, tarball);
}

function install(tarball: string): string {
  const consumer = path.join(folder, 'consumer');
  cpSync(path.join(import.meta.dirname, 'consumer.ts'), path.join(consumer, 'consumer.ts'));
  writeFileSync(
    path.join(consumer, 'package.json'),
    '{ "name": "consumer", "type": "module", "private": true }\n',
  );
  npm(['install', '--offline', '--ignore-scripts', tarball], consumer);
  deepStrictEqual(
    readdirSync(path.join(consumer, 'node_modules')).filter((name) => !name.startsWith('.')),
    ['worldgate'],
    'installing the package installs nothing else',
  );
  // What every TypeScript program for Node has.
  symlinkSync(path.join(ROOT, 'node_modules', '@types'), path.join(consumer, 'node_modules', '@types'));
  symlinkSync(
    path.join(ROOT, 'node_modules', 'undici-types'),
    path.join(consumer, 'node_modules', 'undici-types'),
  );
  say('installed without a network');
  return consumer;
}

function compile(consumer: string, options: Record<string, unknown>): void {
  const compilerOptions = {
    target: 'ES2023',
    lib: ['ES2023'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    // The declarations of the package are checked too.
    skipLibCheck: false,
    types: ['node'],
    ...options,
  };
  writeFileSync(
    path.join(consumer, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['consumer.ts'] }),
  );
  execFileSync(
    process.execPath,
    [path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', consumer],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  say(`compiled, moduleResolution ${String(options.moduleResolution)}`);
}

function run(consumer: string): void {
  const said = JSON.parse(node(['consumer.js'], consumer)) as Record<string, unknown>;
  const { interval, findings, sources, versions, ...rest } = said;
  deepStrictEqual(rest, {
    code: 'contract-invalid',
    verdict: 'passed',
    holm: [0.02, 0.04],
    claim: 'lerobot-pusht-success-rate',
    cell: 'a&#124;b',
    comment: 'function',
    policy: ['function', 'object'],
    trust: 0,
    redacted: rest.redacted,
    error: 'function',
    notAny: 'string',
    testing: ['function', 'function', 'read', 'a.txt'],
  });
  ok(!String(rest.redacted).includes('ghp_'), 'the secret is redacted');
  // Wilson's interval of 36 in 40, as R's binom::binom.wilson gives it.
  const [low, high] = interval as [number, number];
  ok(Math.abs(low - 0.769) < 0.001 && Math.abs(high - 0.9604) < 0.001, `Wilson: ${low}, ${high}`);
  ok(Number(findings) > 0 && Number(sources) > 8 && Number(versions) > 30);
  say('ran');
}

/** The example of `docs/testing.md` with the workflow of `docs/getting-started.md`: both as a reader would paste them. */
function testAsDocumented(consumer: string): void {
  const block = (page: string, language: string) => {
    const text = readFileSync(path.join(ROOT, 'docs', page), 'utf8');
    const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1];
    ok(found !== undefined, `docs/${page} shows no ${language}`);
    return found;
  };
  const workflows = path.join(consumer, '.github', 'workflows');
  mkdirSync(workflows, { recursive: true });
  writeFileSync(path.join(workflows, 'policy.yml'), block('getting-started.md', 'yaml'));
  writeFileSync(path.join(consumer, 'policy.test.ts'), block('testing.md', 'ts'));
  node(['--test', 'policy.test.ts'], consumer);
  say('ran the test of docs/testing.md');
}

/** Which files of the bundle an entry point loads: none with an engine, a client of GitHub or Sigstore in it. */
function loadsLittle(consumer: string, name: string): void {
  const program = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
    await import('worldgate/${name}');
    console.log(JSON.stringify(loaded.filter((url) => url.startsWith('file:'))));`;
  const loaded = JSON.parse(node(['--input-type=module', '--eval', program], consumer)) as string[];
  const texts = loaded.map((url) => readFileSync(new URL(url), 'utf8'));
  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  for (const word of HEAVY) {
    ok(!texts.some((text) => new RegExp(`\\b${word}`, 'i').test(text)), `worldgate/${name} loads ${word}`);
  }
  const most = MOST_LOADED_BYTES[name];
  ok(most === undefined || bytes <= most, `worldgate/${name} loads ${bytes} bytes, more than ${most}`);
  say(`worldgate/${name} loads ${loaded.length} files, ${Math.round(bytes / 1000)} kB`);
}

function schemasAreThere(consumer: string): void {
  const file = node(
    [
      '--input-type=module',
      '--eval',
      "console.log(import.meta.resolve('worldgate/schemas/preset.v1.schema.json'))",
    ],
    consumer,
  );
  ok(existsSync(new URL(file.trim())));
}
