import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LineAppender, makeFolder, writeError, writeFileAtomic } from '../../src/foundation/atomic-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'worldgate-atomic-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const MODULE = pathToFileURL(join(import.meta.dirname, '../../src/foundation/atomic-file.ts')).href;

/** Runs `script` in a Node of its own and kills it without warning once it has said `ready`. */
async function killInTheMiddle(script: string): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout!, 'data');
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
}

describe('writeFileAtomic', () => {
  it('creates and replaces, and leaves no temporary file', () => {
    const path = join(folder, 'a.json');
    writeFileAtomic(path, 'one');
    writeFileAtomic(path, new Uint8Array([0x74, 0x77, 0x6f]));
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('replaces a link instead of writing through it', () => {
    const victim = join(folder, 'victim');
    const path = join(folder, 'a.json');
    writeFileSync(victim, 'untouched');
    symlinkSync(victim, path);
    writeFileAtomic(path, 'new');
    expect(readFileSync(victim, 'utf8')).toBe('untouched');
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('tells why it cannot write, and leaves nothing behind', () => {
    mkdirSync(join(folder, 'taken'));
    writeFileSync(join(folder, 'taken', 'x'), '');
    writeFileSync(join(folder, 'file'), '');
    const environment = (code: string) => expect.objectContaining({ code, kind: 'environment', exitCode: 4 });
    expect(() => writeFileAtomic(join(folder, 'none', 'a'), '')).toThrowError(environment('not-writable'));
    expect(() => writeFileAtomic(join(folder, 'taken'), '')).toThrowError(environment('not-writable'));
    expect(() => writeFileAtomic('/proc/worldgate', '')).toThrowError(environment('not-writable'));
    expect(() => makeFolder(join(folder, 'file', 'sub'))).toThrowError(environment('not-writable'));
    expect(readdirSync(folder).sort()).toEqual(['file', 'taken']);
  });

  it('always shows a reader one whole version, also when the writer is killed', async () => {
    const path = join(folder, 'a.json');
    await killInTheMiddle(`
      import { writeFileAtomic } from ${JSON.stringify(MODULE)};
      for (let i = 0; ; i++) {
        writeFileAtomic(${JSON.stringify(path)}, JSON.stringify({ i, fill: String(i % 10).repeat(300_000) }));
        if (i === 20) process.stdout.write('ready');
      }`);
    const { i, fill } = JSON.parse(readFileSync(path, 'utf8')) as { i: number; fill: string };
    expect(i).toBeGreaterThanOrEqual(20);
    expect(fill).toBe(String(i % 10).repeat(300_000));
  });
});

describe('LineAppender', () => {
  it('appends to what stands there and cuts a line that was never finished', () => {
    const path = join(folder, 'a.jsonl');
    const first = new LineAppender(path);
    expect(first.cutBytes).toBe(0);
    first.append('{"a":1}');
    first.append('{"b":"é"}');
    expect(readFileSync(path, 'utf8')).toBe('{"a":1}\n{"b":"é"}\n');
    first.close();
    appendFileSync(path, '{"c":');
    const second = new LineAppender(path);
    expect(second.cutBytes).toBe(5);
    second.append('{"d":1}');
    second.close();
    second.close();
    expect(readFileSync(path, 'utf8')).toBe('{"a":1}\n{"b":"é"}\n{"d":1}\n');
    expect(() => second.append('{}')).toThrowError('is closed');
  });

  it('finds the end of the last line however long the rest is', () => {
    const path = join(folder, 'a.jsonl');
    writeFileSync(path, `ok\n${'x'.repeat(200_000)}`);
    new LineAppender(path).close();
    expect(readFileSync(path, 'utf8')).toBe('ok\n');
    writeFileSync(path, 'x'.repeat(200_000));
    new LineAppender(path).close();
    expect(statSync(path).size).toBe(0);
  });

  it('refuses a line break in a line, and a link in place of the file', () => {
    const appender = new LineAppender(join(folder, 'a.jsonl'));
    expect(() => appender.append('a\nb')).toThrowError('line break');
    appender.close();
    symlinkSync(join(folder, 'a.jsonl'), join(folder, 'link'));
    expect(() => new LineAppender(join(folder, 'link'))).toThrowError(
      expect.objectContaining({ code: 'not-writable' }),
    );
  });

  it('has given every finished line to the system when its process is killed', async () => {
    const path = join(folder, 'a.jsonl');
    await killInTheMiddle(`
      import { LineAppender } from ${JSON.stringify(MODULE)};
      const lines = new LineAppender(${JSON.stringify(path)});
      for (let i = 0; ; i++) {
        lines.append(JSON.stringify({ i, fill: 'x'.repeat(i % 5000) }));
        if (i === 1000) process.stdout.write('ready');
      }`);
    const appender = new LineAppender(path);
    appender.append('{"i":-1,"fill":""}');
    appender.close();
    const numbers = readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { i: number }).i);
    expect(numbers.pop()).toBe(-1);
    expect(numbers.length).toBeGreaterThan(1000);
    expect(numbers).toEqual(numbers.map((_, i) => i));
  });
});

/** A file system of 64 KiB where the system lets us mount one (as root); otherwise `/dev/full` stands in for appends. */
function withTinyDisk(use: (disk: string) => void): boolean {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return false;
  }
  try {
    use(disk);
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
  return true;
}

describe('a full disk', () => {
  it('is a disk-full error that leaves the old file, whole lines and no temporary file', (context) => {
    const full = expect.objectContaining({
      code: 'disk-full',
      kind: 'environment',
      hint: expect.stringContaining('space'),
    });
    const mounted = withTinyDisk((disk) => {
      const path = join(disk, 'a.json');
      writeFileAtomic(path, 'old');
      expect(() => writeFileAtomic(path, 'x'.repeat(200_000))).toThrowError(full);
      expect(readFileSync(path, 'utf8')).toBe('old');
      expect(readdirSync(disk)).toEqual(['a.json']);

      const lines = new LineAppender(join(disk, 'a.jsonl'));
      let written = 0;
      expect(() => {
        for (; written < 1000; written++) lines.append('y'.repeat(999));
      }).toThrowError(full);
      lines.close();
      expect(written).toBeGreaterThan(10);
      expect(readFileSync(join(disk, 'a.jsonl'), 'utf8')).toBe(`${'y'.repeat(999)}\n`.repeat(written));
    });
    if (!mounted) {
      context.annotate('no right to mount a small file system here; only /dev/full was tried');
      const lines = new LineAppender('/dev/full');
      expect(() => lines.append('x')).toThrowError(full);
    }
    expect(existsSync(join(folder, 'a.json'))).toBe(false);
  });

  it('knows read-only file systems and quotas, and passes bugs through', () => {
    const system = (code: string) => Object.assign(new Error(code), { code });
    expect(writeError(system('EROFS'), 'f')).toMatchObject({ code: 'not-writable', kind: 'environment' });
    expect(writeError(system('EDQUOT'), 'f')).toMatchObject({ code: 'disk-full', kind: 'environment' });
    expect(writeError(system('EIO'), 'f')).toMatchObject({ code: 'write-failed', kind: 'environment' });
    const bug = new TypeError('bug');
    expect(writeError(bug, 'f')).toBe(bug);
    expect(writeError(system('ERR_INVALID_ARG_TYPE'), 'f')).not.toMatchObject({ kind: 'environment' });
  });
});
