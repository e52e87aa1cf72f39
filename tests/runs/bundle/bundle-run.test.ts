import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type BundleManifest, bundleManifest } from '../../../src/contracts/bundle.ts';
import { sha256 } from '../../../src/foundation/digest.ts';
import { createRun } from '../../../src/runs/workspace.ts';
import { cli, cliJson, removeFolders, temporaryFolder } from '../../support/cli.ts';
import { completedRun, header, records, START, startOf, tools } from '../examples.ts';

afterAll(removeFolders);

const NOW = () => new Date('2026-11-22T10:00:00.000Z');
/** In pieces, so that no scanner of sources takes it for a real one. */
const TOKEN = `ghp_${'a1B2'.repeat(9)}`;

let dir: string;
let run: string;
let id: string;
beforeEach(async () => {
  dir = temporaryFolder();
  const made = await completedRun(path.join(dir, '.worldgate'));
  run = made.dir;
  id = path.basename(run);
});

const put = (file: string, content: string | Uint8Array) => {
  mkdirSync(path.dirname(path.join(run, file)), { recursive: true });
  writeFileSync(path.join(run, file), content);
};

async function bundle(...more: string[]): Promise<BundleManifest> {
  const answer = await cliJson<{ bundle: string }>(dir, ['runs', 'bundle', id, ...more], { now: NOW });
  expect(answer.errors).toEqual([]);
  return bundleManifest.parse(
    JSON.parse(readFileSync(path.join(dir, answer.data.bundle, 'bundle-manifest.json'), 'utf8')),
  );
}

const fileOf = (manifest: BundleManifest, name: string) =>
  manifest.files.find(({ path: file }) => file === name);
const copyOf = (name: string, folder = `.worldgate/issue-bundles/${id}`) =>
  readFileSync(path.join(dir, folder, 'files', name));

/** PNG chunk by chunk (PNG, third edition, 5.3). */
function png(...extra: [type: string, data: string][]): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    ...extra.map(([type, data]) => chunk(type, Buffer.from(data, 'latin1'))),
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('a whole run', () => {
  it('is copied byte by byte, with digests that another tool computes', async () => {
    const manifest = await bundle();
    expect(manifest).toMatchObject({ kind: 'run', safe_to_attach: true, problems: [] });
    expect(manifest.run).toMatchObject({
      format: 'worldgate',
      run_id: id,
      state: 'completed',
      verdict: 'passed',
    });
    const episodes = fileOf(manifest, 'results/episodes.jsonl')!;
    expect(episodes).toMatchObject({ decision: 'as_is', reason: 'nothing-found' });
    const copy = path.join(dir, `.worldgate/issue-bundles/${id}`, episodes.attached!.path);
    const [hex] = execFileSync('sha256sum', [copy], { encoding: 'utf8' }).split(' ');
    expect(episodes.digest).toBe(`sha256:${hex}`);
    expect(episodes.attached!.digest).toBe(`sha256:${hex}`);
    expect(copyOf('results/episodes.jsonl')).toEqual(readFileSync(path.join(run, 'results/episodes.jsonl')));
  });

  it('gives the same bytes again, but for the time', async () => {
    put('logs/run.log', `token=${TOKEN}\n`);
    const first = await bundle('--output', 'a');
    const again = await cli(dir, ['runs', 'bundle', id, '--output', 'b'], { now: () => new Date(0) });
    expect(again.code).toBe(0);
    for (const name of readdirSync(path.join(dir, 'a'), { recursive: true }) as string[]) {
      if (statSync(path.join(dir, 'a', name)).isDirectory()) continue;
      const [a, b] = ['a', 'b'].map((folder) => readFileSync(path.join(dir, folder, name), 'utf8'));
      expect(b!.replaceAll(new Date(0).toISOString(), first.generated_at)).toBe(a);
    }
  });

  it('says what to do in the text of the issue', async () => {
    await bundle();
    const issue = readFileSync(path.join(dir, `.worldgate/issue-bundles/${id}/issue.md`), 'utf8');
    for (const part of [
      'Command',
      'Expected',
      'Observed',
      'Artifacts',
      'Safe to attach',
      'First triage step',
    ]) {
      expect(issue).toContain(`## ${part}`);
    }
    expect(issue).toContain('worldgate eval --preset push');
  });

  it('writes over an earlier bundle only when told to, and never over anything else', async () => {
    await bundle();
    expect(await cli(dir, ['runs', 'bundle', id])).toMatchObject({ code: 2 });
    expect(await cli(dir, ['runs', 'bundle', id, '--force'])).toMatchObject({ code: 0 });
    mkdirSync(path.join(dir, 'mine'));
    writeFileSync(path.join(dir, 'mine/thesis.txt'), 'mine');
    expect(await cli(dir, ['runs', 'bundle', id, '--force', '--output', 'mine'])).toMatchObject({ code: 2 });
    expect(readdirSync(path.join(dir, 'mine'))).toEqual(['thesis.txt']);
    const inside = path.join('.worldgate/runs', id, 'bundle');
    expect(await cli(dir, ['runs', 'bundle', id, '--output', inside])).toMatchObject({ code: 2 });
    expect(existsSync(path.join(dir, inside))).toBe(false);
  });
});

describe('decisions', () => {
  it('takes secrets and host paths out and says so with both digests', async () => {
    const text = `loading /home/ada/secret-project/model.onnx and /tmp/build-7/x.bin\nAuthorization: Bearer ${TOKEN}\n`;
    put('logs/run.log', text);
    const row = fileOf(await bundle(), 'logs/run.log')!;
    expect(row).toMatchObject({ decision: 'redacted', reason: 'text-redacted', digest: sha256(text) });
    const copy = copyOf('logs/run.log').toString();
    for (const part of ['ada', 'build-7', TOKEN]) expect(copy).not.toContain(part);
    expect(copy).toContain('model.onnx');
    expect(row.attached!.digest).toBe(sha256(copy));
    expect(row.attached!.digest).not.toBe(row.digest);
  });

  it('takes a text that mentions a signature, a secret or a variable for what it is', async () => {
    const text =
      'The signature of the package was not verified. Set RUNWAYML_API_SECRET as a secret.\ntokens: 5, tokenizer=fast, signature_count: 3\n';
    put('logs/run.log', text);
    expect(fileOf(await bundle(), 'logs/run.log')).toMatchObject({ decision: 'as_is' });
    expect(copyOf('logs/run.log').toString()).toBe(text);
  });

  it('finds what JSON spells with escapes', async () => {
    const hidden = TOKEN.replace('gh', '\\u0067\\u0068');
    put('reports/notes.json', `{"note":"${hidden}","at":"\\/home\\/ada\\/x"}`);
    put('reports/lines.jsonl', `{"a":1}\n{"note":"${hidden}"}\n`);
    const manifest = await bundle();
    expect(fileOf(manifest, 'reports/notes.json')).toMatchObject({ decision: 'redacted' });
    const { note, at } = JSON.parse(copyOf('reports/notes.json').toString());
    expect(note).not.toContain('ghp_');
    expect(at).not.toContain('ada');
    const lines = copyOf('reports/lines.jsonl').toString().split('\n');
    expect(JSON.parse(lines[0]!)).toEqual({ a: 1 });
    expect(JSON.parse(lines[1]!).note).not.toContain('ghp_');
  });

  it('leaves out what holds a token in another spelling, and nothing that looks alike', async () => {
    const [head, tail] = [TOKEN.slice(0, 2), TOKEN.slice(2)];
    const spelled = {
      'base64.log': `key: ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`,
      'percent.log': `https://example.com/?a=${TOKEN.replace('_', '%5F')}`,
      'escaped.txt': `{"a":"\\u0067${TOKEN.slice(1)}"}`,
      'entity.html': `<p>${TOKEN.replace('_', '&#95;')}</p>`,
      'colour.log': `${head}\u001b[31m${tail}\u001b[0m`,
      'unseen.txt': `${head}\u200b${tail}`,
      'key.log': Buffer.from('-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n').toString('base64'),
    };
    const harmless = {
      'digests.log': `sha256:${'0123456789abcdef'.repeat(4)} sha512-${'aGk+/'.repeat(16)}==`,
      'colours.log': '\u001b[32m✓\u001b[0m 100%25 of &#60;steps&#62; in C%3A',
      'words.txt': `https://example.com/docs/${'long-name-of-a-page/'.repeat(4)}`,
    };
    for (const [name, text] of Object.entries({ ...spelled, ...harmless })) put(`logs/${name}`, text);
    const manifest = await bundle();
    for (const name of Object.keys(spelled))
      expect(fileOf(manifest, `logs/${name}`)?.reason, name).toBe('redaction-incomplete');
    for (const name of Object.keys(harmless))
      expect(fileOf(manifest, `logs/${name}`)?.decision, name).toBe('as_is');
  });

  it('leaves one unsafe file out, and the rest can be attached', async () => {
    put('artifacts/policy.onnx', 'x');
    put('reports/trace.rrd', 'x');
    put('reports/picture.png', 'no picture');
    put('reports/data.json', Buffer.from([0x7b, 0, 0x7d]));
    put('reports/latin.txt', Buffer.from([0xe9, 0x0a]));
    const manifest = await bundle();
    const reason = (name: string) => fileOf(manifest, name)!.reason;
    expect(manifest.safe_to_attach).toBe(true);
    expect(fileOf(manifest, 'run_manifest.json')!.decision).toBe('as_is');
    expect(reason('artifacts/policy.onnx')).toBe('kept-on-machine');
    expect(reason('reports/trace.rrd')).toBe('suffix-not-allowed');
    expect(reason('reports/picture.png')).toBe('content-not-allowed');
    expect(reason('reports/data.json')).toBe('content-not-allowed');
    expect(reason('reports/latin.txt')).toBe('content-not-allowed');
    for (const { attached, decision } of manifest.files)
      expect(attached === null).toBe(decision === 'left_out');
    expect(existsSync(path.join(dir, `.worldgate/issue-bundles/${id}/files/reports/trace.rrd`))).toBe(false);
  });

  it('takes metadata out of pictures, and nothing else', async () => {
    put('reports/plain.png', png());
    put('reports/texted.png', png(['tEXt', 'Author\0/home/ada'], ['zTXt', 'x'], ['eXIf', 'II*']));
    put('reports/trailing.png', Buffer.concat([png(), Buffer.from(TOKEN)]));
    const manifest = await bundle();
    expect(fileOf(manifest, 'reports/plain.png')).toMatchObject({ decision: 'as_is' });
    for (const name of ['reports/texted.png', 'reports/trailing.png']) {
      expect(fileOf(manifest, name)).toMatchObject({ decision: 'redacted', reason: 'metadata-removed' });
      expect(copyOf(name)).toEqual(png());
    }
  });

  it('asks for the size before it reads', async () => {
    put('reports/large.txt', '');
    // A sparse terabyte: reading it would never end.
    truncateSync(path.join(run, 'reports/large.txt'), 2 ** 40);
    put('logs/a.log', 'a'.repeat(600));
    put('logs/b.log', 'b'.repeat(600));
    const small = statSync(path.join(run, 'run_manifest.json')).size + 1000;
    const manifest = await bundle('--max-total-bytes', String(small));
    const large = fileOf(manifest, 'reports/large.txt')!;
    expect(large).toMatchObject({ reason: 'file-too-large', size_bytes: 2 ** 40, digest: null });
    expect(fileOf(manifest, 'logs/a.log')).toMatchObject({ decision: 'as_is' });
    expect(fileOf(manifest, 'logs/b.log')).toMatchObject({ reason: 'bundle-full', digest: null });
    expect(manifest.counts.attached_bytes).toBeLessThanOrEqual(small);
  });

  it('names links, pipes and hostile names, and opens none of them', async () => {
    writeFileSync(path.join(dir, 'outside.txt'), 'outside');
    symlinkSync(path.join(dir, 'outside.txt'), path.join(run, 'logs/link.log'));
    symlinkSync(dir, path.join(run, 'reports/folder'));
    execFileSync('mkfifo', [path.join(run, 'logs/pipe.log')]);
    put(`logs/${TOKEN}.log`, 'x');
    put('logs/a\u202Egol.log', 'x');
    const manifest = await bundle();
    expect(fileOf(manifest, 'logs/link.log')!.reason).toBe('symbolic-link');
    expect(fileOf(manifest, 'reports/folder')!.reason).toBe('symbolic-link');
    expect(fileOf(manifest, 'logs/pipe.log')!.reason).toBe('not-a-file');
    expect(manifest.files.filter(({ reason }) => reason === 'name-unsafe')).toHaveLength(2);
    const all = readFileSync(path.join(dir, `.worldgate/issue-bundles/${id}/bundle-manifest.json`), 'utf8');
    expect(all).not.toContain(TOKEN);
    expect(all).not.toContain('\u202e');
  });
});

describe('a run that is not well', () => {
  it('is bundled while it runs', async () => {
    const other = createRun(
      path.join(dir, '.worldgate'),
      startOf(header()),
      tools('2026-11-22T09:00:00.000Z'),
    );
    other.writeHeader('policy', header());
    id = path.basename(other.dir);
    const manifest = await bundle();
    expect(manifest.run).toMatchObject({ state: 'running', verdict: null });
    expect(manifest.run!.observed).toContain('still running');
    expect(manifest.run!.triage).toContain(`--resume ${id}`);
  });

  it('is never green when its results were edited', async () => {
    const file = path.join(run, 'results/episodes.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"success":false', '"success":true'));
    const manifest = await bundle();
    expect(manifest.run!.verdict).toBe('error');
    expect(manifest.problems.map(({ code }) => code)).toEqual(['run-tampered', 'file-changed']);
  });

  it.each([
    ['missing', undefined],
    ['half-written', '{"schema_version": "worldgate.run.v1", "run_id'],
    ['of a future version', '{"schema_version": "worldgate.run.v9"}'],
    ['no object', '[1]'],
  ])('is bundled with a manifest that is %s', async (_what, content) => {
    const file = path.join(run, 'run_manifest.json');
    if (content === undefined) rmSync(file);
    else writeFileSync(file, content);
    const manifest = await bundle();
    expect(manifest.run).toMatchObject({ format: 'unknown', run_id: id, verdict: 'error' });
    expect(manifest.problems).toHaveLength(1);
    expect(fileOf(manifest, 'results/episodes.jsonl')!.decision).toBe('as_is');
  });

  it('has a row for a file that its manifest names and that is gone', async () => {
    rmSync(path.join(run, 'results/header.json'));
    const manifest = await bundle();
    expect(fileOf(manifest, 'results/header.json')).toMatchObject({
      decision: 'left_out',
      reason: 'missing',
    });
    expect(manifest.run!.verdict).toBe('error');
  });
});

describe('a run of WorldForge', () => {
  const FORGE = '20261122T080910Z-0a1b2c3d';
  const forge = (changes: object) => {
    run = path.join(dir, '.worldforge/runs', FORGE);
    id = FORGE;
    put('reports/report.json', '{}\n');
    const manifest = {
      schema_version: 1,
      run_id: FORGE,
      created_at: '2026-11-22T08:09:10Z',
      kind: 'eval',
      command: 'worldforge eval --provider mock --api-key zzz-not-real',
      status: 'completed',
      provider: 'mock',
      operation: null,
      input_summary: { suite_id: 'planning' },
      result_summary: { result_count: 4, passed_count: 4 },
      artifact_paths: { json: 'reports/report.json' },
      event_count: 0,
      layout: { reports: 'reports/' },
      ...changes,
    };
    put('run_manifest.json', JSON.stringify(manifest));
  };

  it('is found by its id and judged by its counts, not by its status', async () => {
    forge({ result_summary: { result_count: 4, passed_count: 3 } });
    const manifest = await bundle();
    expect(manifest.run).toMatchObject({ format: 'worldforge', state: 'completed', verdict: 'failed' });
    expect(manifest.run!.observed).toBe('1 of 4 scenarios did not pass.');
    expect(manifest.run!.command).not.toContain('zzz-not-real');
  });

  it('has one row a path, and refuses references that lead out of it', async () => {
    forge({
      artifact_paths: {
        json: 'reports/report.json',
        again: 'reports/report.json',
        budget: '/srv/budgets/tight-budget.json',
        up: '../../other/x.json',
        gone: 'reports/gone.md',
      },
    });
    const manifest = await bundle();
    const paths = manifest.files.map(({ path: file }) => file);
    expect(paths).toEqual([...new Set(paths)].sort());
    const unsafe = manifest.files.filter(({ reason }) => reason === 'path-unsafe');
    expect(unsafe.map(({ path: file }) => file)).toEqual(['(outside)/tight-budget.json', '(outside)/x.json']);
    expect(fileOf(manifest, 'reports/gone.md')!.reason).toBe('missing');
    expect(manifest.safe_to_attach).toBe(true);
  });
});

it('shows hostile text of a manifest harmlessly', async () => {
  const about = {
    ...startOf(header()),
    command: ['eval', '--preset', '@everyone <script>x</script>\u001b[31m`'],
  };
  const hostile = createRun(
    path.join(dir, '.worldgate'),
    { ...START, ...about },
    tools('2026-11-22T09:30:00.000Z'),
  );
  hostile.writeHeader('policy', header());
  hostile.writeRecords('policy', header(), records(20));
  appendFileSync(path.join(hostile.dir, 'logs/run.log'), `${'x'.repeat(1_200_000)}\n`);
  id = path.basename(hostile.dir);
  await bundle();
  for (const name of ['issue.md', 'summary.md']) {
    const text = readFileSync(path.join(dir, `.worldgate/issue-bundles/${id}`, name), 'utf8');
    expect(text).not.toContain('\u001b');
    // Only inside of a code block, where it is text.
    expect(text.replace(/```[\s\S]*?```/g, '')).not.toContain('<script>');
  }
});
