import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack as packTar } from 'tar-stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WorldGateError } from '../../../src/foundation/errors.ts';
import { DEVICE_LIBRARIES, requireLibraries } from '../../../src/providers/onnx/device-libraries.ts';
import { type NativeRequest, provideNativeEngine } from '../../../src/providers/onnx/fetch-native.ts';
import {
  GPU_RELEASE,
  NATIVE_RELEASE,
  type NativeRelease,
} from '../../../src/providers/onnx/native-release.ts';
import { npmEnvironment, npmPacker, type Packer } from '../../../src/providers/onnx/npm-pack.ts';
import { pipPacker, type WheelPacker } from '../../../src/providers/onnx/pip-download.ts';
import { ROOT } from '../../support/runner.ts';
import { zipOf } from '../../support/zip.ts';

type Entry = { name: string; text?: string; type?: 'file' | 'symlink'; linkname?: string };

const BINARY = 'bin/napi-v6/linux/x64/onnxruntime_binding.node';
const ENGINE: Entry[] = [
  {
    name: 'package/package.json',
    text: '{"name":"onnxruntime-node","version":"1.2.3","main":"dist/index.js"}',
  },
  { name: 'package/dist/index.js', text: "module.exports = require('onnxruntime-common') + ' with native';" },
  { name: 'package/dist/index.d.ts', text: 'export {};' },
  { name: `package/${BINARY}`, text: 'linux machine code' },
  { name: 'package/bin/napi-v6/win32/x64/onnxruntime_binding.node', text: 'windows machine code' },
  { name: 'package/script/install.js', text: 'throw new Error("the installer was run")' },
];
const COMMON: Entry[] = [
  {
    name: 'package/package.json',
    text: '{"name":"onnxruntime-common","version":"1.2.3","main":"dist/cjs/index.js"}',
  },
  { name: 'package/dist/cjs/index.js', text: "module.exports = 'common';" },
];

const integrityOf = (tarball: Buffer) => `sha512-${createHash('sha512').update(tarball).digest('base64')}`;

async function tarball(entries: readonly Entry[]): Promise<Buffer> {
  const tar = packTar();
  for (const { name, text, type = 'file', linkname } of entries) {
    if (text === undefined) tar.entry({ name, type, ...(linkname !== undefined && { linkname }) });
    else tar.entry({ name, type }, text);
  }
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar) chunks.push(chunk as Buffer);
  return gzipSync(Buffer.concat(chunks));
}

function releaseOf(engine: Buffer, common: Buffer): NativeRelease {
  const pins = [integrityOf(engine), integrityOf(common)];
  return {
    ...NATIVE_RELEASE,
    version: '1.2.3',
    packages: NATIVE_RELEASE.packages.map((pinned, i) => ({
      ...pinned,
      version: '1.2.3',
      integrity: pins[i]!,
    })),
  };
}

let home: string;
let engine: Buffer;
let common: Buffer;
let release: NativeRelease;
let packs: number;
let lines: string[];

beforeEach(async () => {
  home = realpathSync(mkdtempSync(path.join(tmpdir(), 'worldgate-native-')));
  engine = await tarball(ENGINE);
  common = await tarball(COMMON);
  release = releaseOf(engine, common);
  packs = 0;
  lines = [];
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

const given: Packer = async (_, folder) => {
  packs += 1;
  writeFileSync(path.join(folder, 'onnxruntime-node-1.2.3.tgz'), engine);
  writeFileSync(path.join(folder, 'onnxruntime-common-1.2.3.tgz'), common);
  return undefined;
};

function provide(changes: Partial<NativeRequest> = {}): Promise<readonly string[]> {
  return provideNativeEngine({
    folders: [home],
    cacheDir: path.join(home, 'cache'),
    host: { platform: 'linux', arch: 'x64', isMusl: false },
    env: process.env,
    isOffline: false,
    log: (line) => lines.push(line),
    signal: undefined,
    release,
    pack: given,
    ...changes,
  });
}

const cached = () => path.join(home, 'cache', 'onnxruntime-node', '1.2.3', 'linux-x64');
const load = (folders: readonly string[]): unknown =>
  createRequire(path.join(folders[0]!, 'package.json'))('onnxruntime-node');
const files = (folder: string) =>
  existsSync(folder)
    ? (readdirSync(folder, { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[])
        .filter((entry) => !entry.isDirectory())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
        .sort()
    : [];
const refusal = async (changes: Partial<NativeRequest> = {}) =>
  (await provide(changes).then(
    () => expect.unreachable('it was provided'),
    (error: unknown) => error,
  )) as WorldGateError;

/** What every failure owes its reader. */
function expectClear(error: WorldGateError): void {
  expect(error).toMatchObject({ code: 'provider-unavailable', kind: 'environment', exitCode: 4 });
  expect(error.message).toMatch(/^the ONNX engine "native" needs onnxruntime-node, which /);
  expect(error.message).not.toContain('\n');
  expect(error.hint).toContain('`--engine wasm`');
}

describe('the pinned release', () => {
  it('is the one in the lock file, bit by bit', () => {
    const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version: string; integrity: string }>;
    };
    for (const { name, version, integrity } of NATIVE_RELEASE.packages) {
      expect(lock.packages[`node_modules/${name}`]).toMatchObject({ version, integrity });
    }
  });

  it('has every platform that the package has a binary for', () => {
    const folder = path.join(ROOT, 'node_modules', 'onnxruntime-node', 'bin', 'napi-v6');
    const found = readdirSync(folder).flatMap((platform) =>
      readdirSync(path.join(folder, platform)).map((arch) => `${platform}-${arch}`),
    );
    expect([...NATIVE_RELEASE.platforms].sort()).toEqual(found.sort());
  });
});

describe('providing the engine', () => {
  it("takes the caller's own and fetches nothing", async () => {
    mkdirSync(path.join(home, 'node_modules'));
    symlinkSync(
      path.join(ROOT, 'node_modules', 'onnxruntime-node'),
      path.join(home, 'node_modules', 'onnxruntime-node'),
    );
    expect(await provide()).toEqual([home]);
    expect({ packs, lines }).toEqual({ packs: 0, lines: [] });
  });

  it('fetches it, keeps what this platform needs and no more, and says so once', async () => {
    const folders = await provide();
    expect(folders).toEqual([cached()]);
    expect(load(folders)).toBe('common with native');
    expect(files(cached())).toEqual([
      'SHA256SUMS',
      'node_modules/onnxruntime-common/dist/cjs/index.js',
      'node_modules/onnxruntime-common/package.json',
      `node_modules/onnxruntime-node/${BINARY}`,
      'node_modules/onnxruntime-node/dist/index.js',
      'node_modules/onnxruntime-node/package.json',
    ]);
    expect(lines).toEqual(['fetching onnxruntime-node 1.2.3 for linux-x64 with npm (about 114 MB)']);
    expect(readdirSync(path.dirname(cached()))).toEqual(['linux-x64']);
  });

  it('writes a list that sha256sum agrees with', async () => {
    await provide();
    const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: cached(), encoding: 'utf8' });
    expect(said.trim().split('\n')).toHaveLength(5);
  });

  it('uses what it fetched again, also offline', async () => {
    await provide();
    expect(await provide({ isOffline: true })).toEqual([cached()]);
    expect(packs).toBe(1);
    expect(lines).toHaveLength(1);
  });

  it.each([
    [
      'a changed binary',
      () => writeFileSync(path.join(cached(), 'node_modules/onnxruntime-node', BINARY), 'x'),
    ],
    ['a missing file', () => rmSync(path.join(cached(), 'node_modules/onnxruntime-common/package.json'))],
    ['an empty list', () => writeFileSync(path.join(cached(), 'SHA256SUMS'), '')],
    [
      'a list that leads out of the folder',
      () => writeFileSync(path.join(cached(), 'SHA256SUMS'), `${'0'.repeat(64)}  ../../x.node\n`),
    ],
  ])('mends a cache with %s', async (_, damage) => {
    await provide();
    damage();
    expectClear(await refusal({ isOffline: true }));
    expect(load(await provide())).toBe('common with native');
    expect(packs).toBe(2);
    expect(lines[1]).toBe('onnxruntime-node in the cache is damaged and is fetched again');
    execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: cached(), stdio: 'ignore' });
    expect(await provide({ isOffline: true })).toEqual([cached()]);
  });

  it('goes on where a killed process stopped', async () => {
    mkdirSync(path.join(cached(), 'node_modules', 'onnxruntime-node'), { recursive: true });
    writeFileSync(path.join(cached(), 'node_modules', 'onnxruntime-node', 'package.json'), '{"na');
    expect(load(await provide())).toBe('common with native');
  });

  it('is sound whenever one of many at once is done', async () => {
    const check = () => execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: cached(), stdio: 'ignore' });
    await Promise.all(Array.from({ length: 8 }, () => provide().then(check)));
    expect(packs).toBe(8);
    expect(load([cached()])).toBe('common with native');
    expect(readdirSync(path.dirname(cached()))).toEqual(['linux-x64']);
  });
});

describe('what is not what it should be', () => {
  it.each(['onnxruntime-node', 'onnxruntime-common'])('a tarball of %s with another digest', async (name) => {
    if (name === 'onnxruntime-node') engine = Buffer.concat([engine, Buffer.from([0])]);
    else common = await tarball([...COMMON, { name: 'package/dist/cjs/more.js', text: '' }]);
    const error = await refusal();
    expectClear(error);
    expect(error.message).toContain(`the tarball of ${name} 1.2.3 does not have the digest`);
    expect(files(path.join(home, 'cache'))).toEqual([]);
  });

  it.each<[string, Entry]>([
    ['..', { name: 'package/dist/../../../../../../escaped.js', text: 'x' }],
    ['.. before the package', { name: '../escaped.js', text: 'x' }],
    ['an absolute path', { name: '/escaped.js', text: 'x' }],
    ['a backslash', { name: 'package\\..\\escaped.js', text: 'x' }],
    [
      'a link among the kept files',
      { name: 'package/dist/escaped.js', type: 'symlink', linkname: '/etc/passwd' },
    ],
    ['the same file twice', { name: 'package/dist/index.js', text: 'x' }],
  ])('a tarball with %s, although its digest is right', async (_, entry) => {
    engine = await tarball([...ENGINE, entry]);
    release = releaseOf(engine, common);
    expectClear(await refusal());
    expect(files(home)).toEqual([]);
  });

  it.each([
    ['no gzip', () => Buffer.from('not a tarball')],
    ['cut off', () => engine.subarray(0, engine.length - 40)],
  ])('a tarball that is %s, although its digest is right', async (_, made) => {
    engine = made();
    release = releaseOf(engine, common);
    expectClear(await refusal());
    expect(files(home)).toEqual([]);
  });

  it('a cache folder that cannot be written', async () => {
    writeFileSync(path.join(home, 'cache'), 'a file');
    const error = await refusal();
    expectClear(error);
    expect(error.message).toContain('could not be written');
  });
});

describe('where it cannot be had', () => {
  it.each([
    ['darwin', 'x64', false, 'has no binary for darwin-x64'],
    ['freebsd', 'x64', false, 'has no binary for freebsd-x64'],
    ['linux', 'x64', true, 'needs glibc and does not run on musl'],
  ])('%s-%s (musl: %s)', async (platform, arch, isMusl, why) => {
    const error = await refusal({ host: { platform, arch, isMusl } });
    expectClear(error);
    expect(error.message).toContain(why);
    expect(error.hint).not.toContain('npm install');
    expect(packs).toBe(0);
  });

  it('offline', async () => {
    const error = await refusal({ isOffline: true });
    expectClear(error);
    expect(error.message).toContain('WORLDGATE_OFFLINE');
    expect(error.hint).toContain('npm install onnxruntime-node@1.2.3 --onnxruntime-node-install=skip');
    expect({ packs, made: files(home) }).toEqual({ packs: 0, made: [] });
  });

  it('no npm', async () => {
    const error = await refusal({
      pack: npmPacker({ env: { PATH: home }, platform: 'linux', signal: undefined }),
    });
    expectClear(error);
    expect(error.message).toContain('npm is not on the PATH');
  });
});

/** A registry of two packages, as npm asks one. */
class Registry {
  readonly seen: string[] = [];
  status = 200;
  hangs = false;
  #server: Server = createServer((request, response) => {
    this.seen.push(`${request.url} ${request.headers.authorization ?? ''}`.trim());
    if (this.hangs) return;
    if (this.status !== 200) return response.writeHead(this.status).end('{}');
    const name = request.url!.includes('onnxruntime-node') ? 'onnxruntime-node' : 'onnxruntime-common';
    const bytes = name === 'onnxruntime-node' ? engine : common;
    if (request.url!.endsWith('.tgz')) return response.end(bytes);
    const dist = { tarball: `${this.url}${name}/-/${name}-1.2.3.tgz`, integrity: integrityOf(bytes) };
    const versions = { '1.2.3': { name, version: '1.2.3', dist } };
    return response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ name, 'dist-tags': { latest: '1.2.3' }, versions }));
  });

  async start(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}

describe('with the real npm, from a registry on loopback', () => {
  let registry: Registry;
  beforeEach(async () => {
    registry = await new Registry().start();
  });
  afterEach(() => registry.stop());

  function npm(
    more: { timeoutMs?: number; signal?: AbortSignal; env?: Record<string, string> } = {},
  ): Packer {
    const { signal, env, ...rest } = more;
    return npmPacker({
      env: {
        PATH: process.env.PATH,
        HOME: home,
        npm_config_registry: registry.url,
        npm_config_cache: path.join(home, 'npm'),
        npm_config_fetch_retries: '0',
        ...env,
      },
      platform: process.platform,
      signal,
      ...rest,
    });
  }

  it('fetches through the registry that the user has set', async () => {
    expect(load(await provide({ pack: npm() }))).toBe('common with native');
    expect(registry.seen.filter((line) => line.endsWith('.tgz'))).toHaveLength(2);
  });

  it("finds the registry and its token in the user's .npmrc, and reads none from the checkout", async () => {
    const host = registry.url.replace('http:', '');
    writeFileSync(
      path.join(home, '.npmrc'),
      `registry=${registry.url}\n${host}:_authToken=\${NODE_AUTH_TOKEN}\n`,
    );
    // The cache may lie inside the checkout, whose settings a stranger may have written.
    mkdirSync(path.join(home, 'checkout'));
    writeFileSync(path.join(home, 'checkout', 'package.json'), '{}');
    writeFileSync(path.join(home, 'checkout', '.npmrc'), 'registry=http://127.0.0.1:9/\n');
    const env = { npm_config_registry: '', NODE_AUTH_TOKEN: 'mirror-token' };
    await provide({ cacheDir: path.join(home, 'checkout', 'cache'), pack: npm({ env }) });
    expect(registry.seen[0]).toMatch(/Bearer mirror-token$/);
  });

  it('refuses a registry that hands out something else under its own digest', async () => {
    engine = await tarball([...ENGINE, { name: 'package/dist/evil.js', text: 'x' }]);
    const error = await refusal({ pack: npm() });
    expectClear(error);
    expect(error.message).toContain('does not have the digest that WorldGate expects');
  });

  it.each([
    [401, 'E401'],
    [404, 'E404'],
    [500, 'E500'],
  ])('says what npm said when the registry answers %i', async (status, code) => {
    registry.status = status;
    const error = await refusal({ pack: npm() });
    expectClear(error);
    expect(error.message).toContain(`npm ended with ${code}`);
  });

  it('says what npm said when there is no registry', async () => {
    await registry.stop();
    registry = await new Registry().start();
    const error = await refusal({ pack: npm({ env: { npm_config_registry: 'http://127.0.0.1:9/' } }) });
    expectClear(error);
    expect(error.message).toContain('npm ended with ECONNREFUSED');
  });

  it('gives up on a registry that never answers', async () => {
    registry.hangs = true;
    const error = await refusal({ pack: npm({ timeoutMs: 2000 }) });
    expectClear(error);
    expect(error.message).toContain('npm did not finish in time');
    expect(files(path.join(home, 'cache'))).toEqual([]);
  });

  it('ends with the job', async () => {
    registry.hangs = true;
    const abort = new AbortController();
    const { signal } = abort;
    const pending = refusal({ pack: npm({ signal }), signal });
    while (registry.seen.length === 0) await new Promise((wake) => setTimeout(wake, 20));
    abort.abort();
    expect(await pending).toMatchObject({ code: 'interrupted', exitCode: 130 });
    expect(files(path.join(home, 'cache'))).toEqual([]);
  });
});

it('hands npm its settings and the way out, and no secret of the job', () => {
  const env = {
    PATH: '/bin',
    HOME: '/home/me',
    HTTPS_PROXY: 'http://proxy:3128',
    no_proxy: 'localhost',
    NODE_EXTRA_CA_CERTS: '/etc/ca.pem',
    NPM_CONFIG_REGISTRY: 'http://mirror/',
    'npm_config_//mirror/:_authToken': 'token',
    npm_config_dry_run: 'true',
    npm_config_local_prefix: '/checkout',
    GITHUB_TOKEN: 'secret',
    'INPUT_GITHUB-TOKEN': 'secret',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    NODE_OPTIONS: '--require=/evil.js',
    AWS_SECRET_ACCESS_KEY: 'secret',
  };
  expect(Object.keys(npmEnvironment(env)).sort()).toEqual(
    [
      'PATH',
      'HOME',
      'HTTPS_PROXY',
      'no_proxy',
      'NODE_EXTRA_CA_CERTS',
      'NPM_CONFIG_REGISTRY',
      'npm_config_//mirror/:_authToken',
    ].sort(),
  );
});

it('fetches the release that is pinned, and ONNX Runtime loads from it', {
  timeout: 600_000,
}, async (test) => {
  const { platform, arch } = process;
  const folders = await provide({
    release: NATIVE_RELEASE,
    pack: npmPacker({ env: process.env, platform, signal: undefined }),
    host: { platform, arch, isMusl: false },
  }).catch((error: unknown) => {
    const { message } = error as Error;
    const away =
      /npm ended with (ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ENOTCACHED|ERR_SOCKET\w*|E[45]\d\d)\b/;
    if (!away.test(message)) throw error;
    console.log(`skipped: no registry can be reached from here (${message})`);
    return test.skip(message);
  });
  // In a process of its own: native code in a test worker could take it down.
  const script = "const ort = require('onnxruntime-node'); console.log(ort.env.versions.node)";
  const said = execFileSync(process.execPath, ['-e', script], { cwd: folders[0]!, encoding: 'utf8' });
  expect(said.trim()).toBe(NATIVE_RELEASE.version);
});

describe('the providers for GPUs', () => {
  const BINARIES = 'node_modules/onnxruntime-node/bin/napi-v6/linux/x64';
  const NAMES = ['shared', 'cuda', 'tensorrt'].map((name) => `libonnxruntime_providers_${name}.so`);
  const folderOf = (cache: string) => path.join(cache, 'onnxruntime-node', '1.2.3', 'linux-x64-cuda13');

  function gpu(changes: Partial<NativeRequest> = {}, wheel = zipOf(members())) {
    const { extra } = GPU_RELEASE;
    const sha256 = createHash('sha256').update(zipOf(members())).digest('hex');
    return {
      libraries: DEVICE_LIBRARIES.cuda,
      release: {
        ...release,
        platforms: GPU_RELEASE.platforms,
        extra: { ...extra!, wheel: { ...extra!.wheel, sha256 } },
      },
      packWheel: (async ({ file }, folder) => {
        writeFileSync(path.join(folder, file), wheel);
        return undefined;
      }) as WheelPacker,
      ...changes,
    };
  }
  const members = () => [
    ...NAMES.map((name) => ({ name: `onnxruntime/capi/${name}`, data: `machine code of ${name}` })),
    { name: 'onnxruntime/__init__.py', data: 'raise SystemExit' },
  ];

  it('come from the wheel of the same version, and lie where the binding looks for them', async () => {
    const folders = await provide(gpu());
    expect(folders).toEqual([folderOf(path.join(home, 'cache'))]);
    for (const name of NAMES) {
      expect(readFileSync(path.join(folders[0]!, BINARIES, name), 'utf8')).toBe(`machine code of ${name}`);
    }
    expect(files(folders[0]!).filter((file) => file.endsWith('.py'))).toEqual([]);
    expect(load(folders)).toBe('common with native');
    expect(lines[0]).toContain('onnxruntime-gpu with pip');
    // What lies there is used again, and noticed where it is damaged.
    await provide(gpu({ isOffline: true }));
    expect(packs).toBe(1);
    writeFileSync(path.join(folders[0]!, BINARIES, NAMES[1]!), 'other code');
    const damaged = await refusal(gpu({ isOffline: true }));
    expect(damaged.message).toBe(
      'devices "cuda" and "tensorrt" need onnxruntime-node with its CUDA provider, which is damaged in the cache, and WORLDGATE_OFFLINE forbids fetching it',
    );
  });

  it('are refused with another digest', async () => {
    const error = await refusal(gpu({}, zipOf([{ name: 'other', data: '' }])));
    expect(error).toMatchObject({ code: 'provider-unavailable', kind: 'environment' });
    expect(error.message).toContain(
      'the wheel of onnxruntime-gpu 1.30.0 does not have the digest that WorldGate expects',
    );
    expect(error.hint).toContain('`device: cpu`');
    expect(files(folderOf(path.join(home, 'cache')))).toEqual([]);
  });

  it('are not taken from an installation that lacks them', async () => {
    const project = path.join(home, 'node_modules', 'onnxruntime-node');
    mkdirSync(path.join(project, 'dist'), { recursive: true });
    mkdirSync(path.join(project, path.dirname(BINARY)), { recursive: true });
    writeFileSync(
      path.join(project, 'package.json'),
      '{"name":"onnxruntime-node","version":"1.2.3","main":"dist/index.js"}',
    );
    writeFileSync(path.join(project, 'dist', 'index.js'), '');
    writeFileSync(path.join(project, BINARY), '');
    expect(await provide({ libraries: [] })).toEqual([home]);
    expect(await provide(gpu())).toEqual([folderOf(path.join(home, 'cache'))]);
    for (const name of NAMES) writeFileSync(path.join(project, path.dirname(BINARY), name), '');
    expect(await provide(gpu())).toEqual([home]);
  });

  it('are only for Linux on x64', async () => {
    const error = await refusal(gpu({ host: { platform: 'darwin', arch: 'arm64', isMusl: false } }));
    expect(error.message).toContain('which has no binary for darwin-arm64');
  });

  it('name each library that is missing, and what it belongs to', async () => {
    const folders = await provide(gpu());
    const exec = async () => ({
      code: 0,
      stdout:
        '\tlibcudart.so.13 => not found\n\tlibcuda.so.1 => not found\n\tlibnvinfer.so.10 => not found\n\tlibc.so.6 => /lib/libc.so.6\n',
      stderr: '',
      trouble: null,
    });
    await expect(
      requireLibraries('tensorrt:1', folders, { platform: 'linux', arch: 'x64', exec }),
    ).rejects.toMatchObject({
      code: 'provider-unavailable',
      message:
        'the device "tensorrt:1" needs libraries that are not found: libcudart.so.13, libcuda.so.1, libnvinfer.so.10',
      hint: 'install the CUDA 13 runtime and the NVIDIA driver and TensorRT 10, or name their folder in LD_LIBRARY_PATH',
    });
    await requireLibraries('webgpu', folders, { platform: 'linux', arch: 'x64', exec });
  });
});

describe('pip', () => {
  const { wheel } = GPU_RELEASE.extra!;

  function fakePip(script: string): NodeJS.ProcessEnv {
    const bin = path.join(home, 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(path.join(bin, 'python3'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return {
      PATH: `${bin}:/usr/bin:/bin`,
      PIP_INDEX_URL: 'https://mirror.invalid/simple',
      GITHUB_TOKEN: 'hunter2',
    };
  }

  it.skipIf(process.platform === 'win32')(
    'is asked for the wheel by its own tags, with its digest and without secrets',
    async () => {
      const env = fakePip('echo "$@" > asked; env > environment; cat requirements.txt > required');
      expect(await pipPacker({ env, signal: undefined })(wheel, home)).toBeUndefined();
      const asked = readFileSync(path.join(home, 'asked'), 'utf8');
      expect(asked).toContain('-m pip download --no-deps --only-binary=:all: --require-hashes');
      expect(asked).toContain(
        '--python-version=3.12 --implementation=cp --abi=cp312 --platform=manylinux_2_28_x86_64',
      );
      expect(readFileSync(path.join(home, 'required'), 'utf8')).toBe(
        `onnxruntime-gpu==1.30.0 --hash=sha256:${wheel.sha256}\n`,
      );
      const environment = readFileSync(path.join(home, 'environment'), 'utf8');
      expect(environment).toContain('PIP_INDEX_URL=https://mirror.invalid/simple');
      expect(environment).not.toContain('hunter2');
    },
  );

  it.skipIf(process.platform === 'win32')('says why it failed, in one sentence', async () => {
    const env = fakePip(
      "echo 'ERROR: No matching distribution found for onnxruntime-gpu==1.30.0' >&2; exit 1",
    );
    expect(await pipPacker({ env, signal: undefined })(wheel, home)).toBe(
      'pip ended with 1: No matching distribution found for onnxruntime-gpu==1.30.0',
    );
    expect(await pipPacker({ env: { PATH: '/nowhere' }, signal: undefined })(wheel, home)).toBe(
      'pip is not on the PATH',
    );
  });
});
