import { mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type ArtifactStore,
  type UploadRequest,
  uploadFolder,
  uploadRun,
} from '../../src/github/artifact-upload.ts';
import { type FinishedRunOptions, writeFinishedRun } from '../support/finished-run.ts';
import { ResultsService } from '../support/results-service.ts';

const NAME = 'worldgate-push-20261121T091409123Z-1f3a9c0b';

let runDir: string;
beforeEach(() => {
  runDir = mkdtempSync(join(tmpdir(), 'worldgate-upload-'));
});
afterEach(() => {
  rmSync(runDir, { recursive: true });
  vi.unstubAllEnvs();
});

/** A store that only remembers what it was given. */
function memory() {
  const given: { name: string; files: string[] }[] = [];
  const store: ArtifactStore = {
    uploadArtifact: async (name, files) => {
      given.push({ name, files: files.map((file) => file.slice(runDir.length + 1)) });
      return { id: 1 };
    },
  };
  return { given, store };
}

function request(options: FinishedRunOptions, rest: Partial<UploadRequest> = {}): UploadRequest {
  const { manifest } = writeFinishedRun(runDir, options);
  const redact = (text: string) => text.replaceAll('hunter2', '[redacted]');
  return { runDir, manifest, redact, serverUrl: 'https://github.com', ...rest };
}

const everything: FinishedRunOptions['files'] = {
  'inputs/preset.json': { role: 'input', text: '{}' },
  'inputs/shared.json': { role: 'input', text: '{}', commit: true },
  'logs/run.log': { role: 'log', text: 'all is well\n' },
  'logs/leak.log': { role: 'log', text: 'password hunter2\n' },
  'artifacts/video.bin': { role: 'artifact', text: 'frames', commit: true },
  'artifacts/scratch.bin': { role: 'artifact', text: 'frames' },
};

describe('what leaves the machine', () => {
  it('is an allowlist, and what stays is listed with its reason', async () => {
    const { given, store } = memory();
    const upload = await uploadRun(request({ files: everything }, { store }));
    expect(given).toEqual([
      {
        name: NAME,
        files: [
          'run_manifest.json',
          'reports/report.json',
          'results/episodes.jsonl',
          'logs/run.log',
          'artifacts/video.bin',
          'inputs/shared.json',
        ],
      },
    ]);
    expect(upload).toMatchObject({ name: NAME, id: 1, warning: null, files: given[0]!.files });
    expect(Object.fromEntries(upload.leftBehind.map(({ path, why }) => [path, why]))).toEqual({
      'logs/leak.log': expect.stringContaining('secret'),
      'artifacts/scratch.bin': expect.stringContaining('`commit`'),
      'inputs/preset.json': expect.stringContaining('inputs'),
    });
  });

  it('is only what the manifest lists', async () => {
    const { given, store } = memory();
    const wanted = request({}, { store });
    writeFileSync(join(runDir, 'results', 'core.dump'), 'memory');
    await uploadRun(wanted);
    expect(given[0]!.files).not.toContain('results/core.dump');
  });

  it('has a size limit that cuts the least important first', async () => {
    const { given, store } = memory();
    const files: FinishedRunOptions['files'] = {
      'artifacts/big.bin': { role: 'artifact', text: 'x'.repeat(60_000), commit: true },
      'artifacts/small.bin': { role: 'artifact', text: 'x', commit: true },
    };
    const upload = await uploadRun(request({ files }, { store, maxBytes: 50_000 }));
    expect(given[0]!.files).toEqual([
      'run_manifest.json',
      'reports/report.json',
      'results/episodes.jsonl',
      'artifacts/small.bin',
    ]);
    expect(upload.leftBehind).toEqual([
      { path: 'artifacts/big.bin', why: expect.stringContaining('60000 bytes') },
    ]);
  });

  it.each([
    [
      'changed',
      (path: string) => writeFileSync(path, '{"seed":0,"success":true }\n'.slice(0, 26)),
      'digest differ',
    ],
    ['grown', (path: string) => writeFileSync(path, 'x'.repeat(1000)), 'at most'],
    ['missing', (path: string) => unlinkSync(path), 'does not exist'],
    [
      'a link out of the folder',
      (path: string) => {
        unlinkSync(path);
        symlinkSync('/etc/passwd', path);
      },
      'symbolic link',
    ],
  ])('is not a file that is %s', async (_, spoil, why) => {
    const { given, store } = memory();
    const wanted = request({}, { store });
    spoil(join(runDir, 'results/episodes.jsonl'));
    const { leftBehind } = await uploadRun(wanted);
    expect(given[0]!.files).not.toContain('results/episodes.jsonl');
    expect(leftBehind).toEqual([{ path: 'results/episodes.jsonl', why: expect.stringContaining(why) }]);
  });
});

describe('what goes wrong is a warning', () => {
  it('on an Enterprise server', async () => {
    const { given, store } = memory();
    const upload = await uploadRun(request({}, { store, serverUrl: 'https://git.acme.example' }));
    expect(upload).toMatchObject({ name: null, warning: expect.stringContaining('Enterprise servers') });
    expect(given).toEqual([]);
  });

  it('without an artifact service', async () => {
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', undefined);
    vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
    const upload = await uploadRun(request({}));
    expect(upload).toMatchObject({ name: null, warning: expect.stringContaining('no artifact service') });
  });

  it('when the service breaks, without its secrets', async () => {
    const store: ArtifactStore = { uploadArtifact: () => Promise.reject(new Error('401 for hunter2\nline')) };
    const { warning } = await uploadRun(request({}, { store }));
    expect(warning).toBe('The run was not uploaded: 401 for [redacted] line');
  });

  it('when the service never answers', async () => {
    const store: ArtifactStore = { uploadArtifact: () => new Promise(() => undefined) };
    const { warning } = await uploadRun(request({}, { store, deadlineMs: 20 }));
    expect(warning).toContain('took more than 0.02 s');
  });

  it('when the manifest is gone', async () => {
    const { given, store } = memory();
    const wanted = request({}, { store });
    unlinkSync(join(runDir, 'run_manifest.json'));
    expect((await uploadRun(wanted)).warning).toContain('run_manifest.json');
    expect(given).toEqual([]);
  });
});

describe('a name that an earlier attempt has used', () => {
  const taken = () => {
    const names = new Set(['dashboard']);
    const store: ArtifactStore = {
      uploadArtifact: async (name) => {
        if (names.has(name)) throw new Error('(409) Conflict: an artifact with this name already exists');
        names.add(name);
        return { id: 2 };
      },
      deleteArtifact: async (name) => names.delete(name),
    };
    return store;
  };
  const upload = (replaces: boolean) =>
    uploadFolder(
      {
        ...{ what: 'dashboard', folder: runDir, name: 'dashboard', replaces },
        select: () => ({ files: [], leftBehind: [] }),
      },
      { serverUrl: 'https://github.com', redact: (text) => text, store: taken() },
    );

  it('gives way where it may, and is left alone elsewhere', async () => {
    expect(await upload(true)).toMatchObject({ name: 'dashboard', id: 2, warning: null });
    expect(await upload(false)).toMatchObject({
      name: null,
      warning: expect.stringContaining('already exists'),
    });
  });
});

it('arrives through the real artifact client', async () => {
  const service = await ResultsService.start();
  for (const [name, value] of Object.entries(service.env)) vi.stubEnv(name, value);
  vi.stubEnv('GITHUB_SERVER_URL', 'http://gh.localhost');
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const wanted = request({ files: everything }, { serverUrl: 'http://gh.localhost' });
  const upload = await uploadRun(wanted);
  vi.restoreAllMocks();
  await service.stop();
  expect(upload).toMatchObject({ name: NAME, id: 4711, warning: null });
  const files = service.files(NAME);
  expect([...files.keys()].sort()).toEqual([...upload.files].sort());
  expect(files.get('results/episodes.jsonl')).toBe('{"seed":0,"success":true}\n');
  expect(JSON.parse(files.get('run_manifest.json')!)).toEqual(wanted.manifest);
});
