import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redactText } from '../../../src/observability/redaction/index.ts';
import { freshRow } from '../../../src/release/evidence/gate-row.ts';
import { type GateOutcome, processRunner } from '../../../src/release/evidence/run-gate.ts';
import { runGates } from '../../../src/release/evidence/run-gates.ts';
import { removeFolders, temporaryFolder } from '../../support/cli.ts';
import { configOf, sourceOf } from './support.ts';

/** Split, so that no scanner of this repository takes it for a token. */
const TOKEN = ['ghp', 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8'].join('_');
const PLAIN_SECRET = 'correcthorsebattery';

/** Each is a real process; they run side by side once, because most of them only wait. */
const GATES = {
  good: { command: 'echo one; echo two >&2; echo three' },
  bad: { command: ['node', '-e', 'process.exit(7)'] },
  argv: { command: ['printf', '%s|', '$HOME', 'a b', '`id`'] },
  missing: { command: ['no-such-program-here'] },
  signal: { command: 'kill -SEGV $$' },
  hang: {
    command: 'trap "" INT TERM; sleep 611 & setsid sleep 612 & while :; do sleep 613; done',
    timeout: '300ms',
  },
  leaves: { command: 'sleep 614 & setsid sleep 615 & echo gone' },
  flood: { command: 'echo begin; head -c 50000000 /dev/zero; echo; seq 1 400000; echo end' },
  noline: { command: `head -c 70000 /dev/zero | tr "\\0" "x"; printf ' token=${TOKEN} tail'` },
  stdin: { command: 'cat; echo "read: $?"' },
  environment: { command: 'env', environment: ['GIVEN'] },
  secret: {
    // In pieces that no reader may put together wrongly: across writes, with a colour in the middle, by name.
    command: `printf 'Authorization: Bea'; sleep 0.05; printf 'rer ${TOKEN}\\n'; printf '${TOKEN.slice(0, 12)}\\033[31m${TOKEN.slice(12)}\\n'; echo "it is $GIVEN"; printf -- '-----BEGIN PRIVATE KEY-----\\nMIIEvQIBADANBgkq\\n-----END PRIVATE KEY-----\\nafter\\n'`,
    environment: ['GIVEN'],
  },
  hostile: {
    command: `printf '\\033]0;title\\007\\033[2Jred \\342\\200\\256desrever\\n::error::x\\n%s\\n' "$(printf 'y%.0s' $(seq 1 70000))"`,
  },
} as const;

let outcomes: Map<string, GateOutcome>;
const folder = temporaryFolder();
const config = configOf(
  {
    gates: Object.entries(GATES).map(([name, gate]) => ({ name, triage: 'Look.', ...gate })),
  },
  folder,
);

beforeAll(async () => {
  const run = processRunner({
    folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, GIVEN: PLAIN_SECRET, GITHUB_TOKEN: TOKEN },
    now: () => new Date(),
    monotonic: () => performance.now(),
    redact: redactText,
  });
  const abort = new AbortController().signal;
  const ended = await runGates(config.gates, { run, parallel: 20, abort, onEnd: () => undefined });
  outcomes = new Map(ended.map(({ gate, outcome }) => [gate.key, outcome]));
}, 60_000);
afterAll(removeFolders);

const of = (name: keyof typeof GATES) => outcomes.get(name)!;

function stateOf(name: keyof typeof GATES) {
  const gate = config.gates.find(({ key }) => key === name)!;
  const { state, reason } = freshRow(gate, of(name), sourceOf(), redactText);
  return { state, reason };
}

/** Whether a process with this command line still runs. */
function isRunning(commandLine: string): boolean {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() === commandLine;
      } catch {
        return false;
      }
    });
}

describe('a gate that is run', () => {
  it('passes with exit code 0, and keeps both streams in the order in which they were written', () => {
    expect(of('good')).toMatchObject({ end: 'exited', exitCode: 0, signal: null });
    expect(of('good').log.text).toBe('one\ntwo\nthree\n');
    expect(stateOf('good')).toEqual({ state: 'passed', reason: null });
  });

  it('digests every byte of the output', () => {
    const whole = createHash('sha256').update('one\ntwo\nthree\n').digest('hex');
    expect(of('good').log.output).toEqual({ digest: `sha256:${whole}`, sizeBytes: 14 });
  });

  it('fails with another exit code, and with a program that is not there', () => {
    expect(of('bad').exitCode).toBe(7);
    expect(of('missing').exitCode).toBe(127);
    expect(stateOf('bad').state).toBe('failed');
    expect(stateOf('missing').state).toBe('failed');
  });

  it('gives a list of arguments to no shell', () => {
    expect(of('argv').log.text).toBe('$HOME|a b|`id`|\n');
  });

  it('says by which signal a command ended', () => {
    expect(of('signal')).toMatchObject({ end: 'signalled', exitCode: null, signal: 'SIGSEGV' });
    expect(stateOf('signal')).toEqual({ state: 'failed', reason: 'signalled' });
  });

  it('ends one that hangs and takes no hint, with all that it started', () => {
    expect(of('hang')).toMatchObject({ end: 'timed-out', exitCode: null });
    expect(stateOf('hang')).toEqual({ state: 'failed', reason: 'timed-out' });
    for (const seconds of [611, 612, 613]) expect(isRunning(`sleep ${seconds}`)).toBe(false);
  });

  it('ends what outlives a command that is done, also out of its group', () => {
    expect(of('leaves')).toMatchObject({ end: 'exited', exitCode: 0 });
    for (const seconds of [614, 615]) expect(isRunning(`sleep ${seconds}`)).toBe(false);
  });

  it('keeps the beginning and the end of a flood, and says how much is gone', () => {
    const { text, cutBytes, output } = of('flood').log;
    expect(output.sizeBytes).toBeGreaterThan(50_000_000);
    expect(text.length).toBeLessThan(600_000);
    expect(text.startsWith('begin\n')).toBe(true);
    expect(text.endsWith('400000\nend\n')).toBe(true);
    expect(text).toContain(`[… ${cutBytes} bytes left out …]`);
    expect(cutBytes).toBeGreaterThan(49_000_000);
  });

  it('shows little of a line without an end, and no secret at its cut', () => {
    const { text } = of('noline').log;
    expect(text.length).toBeLessThan(4000);
    expect(text).not.toContain('ghp_');
  });

  it('has no standard input', () => {
    expect(of('stdin').log.text).toBe('read: 0\n');
  });

  it('gets the variables that it names, and no token that it does not', () => {
    const { text } = of('environment').log;
    expect(text).toContain('GIVEN=[redacted]');
    expect(text).toContain('PATH=');
    expect(text).not.toContain('GITHUB_TOKEN');
  });

  it('hides secrets across writes, across colours, by value and over lines', () => {
    const { text, tail } = of('secret').log;
    expect(text).not.toContain('A1b2C3');
    expect(text).not.toContain(TOKEN.slice(-12));
    expect(text).not.toContain(PLAIN_SECRET);
    expect(text).not.toContain('MIIEvQ');
    expect(text).toContain('it is [redacted]');
    expect(text.endsWith('after\n')).toBe(true);
    expect(tail).not.toContain(PLAIN_SECRET);
  });

  it('keeps no terminal sequence, no reordering character and no endless line', () => {
    const { text } = of('hostile').log;
    expect(text).toContain('red desrever');
    expect(text).not.toMatch(/[\u001b\u0007\u202e]/);
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(70_000);
  });
});

describe('gates together', () => {
  const plan = configOf({
    gates: [
      { name: 'a', command: 'a', triage: 't', needs: ['c'] },
      { name: 'b', command: 'b', triage: 't' },
      { name: 'c', command: 'c', triage: 't' },
    ],
  }).gates;
  const outcome: GateOutcome = {
    end: 'exited',
    exitCode: 1,
    signal: null,
    startedAt: new Date(0),
    durationMs: 1,
    log: { text: '', cutBytes: 0, tail: '', output: { digest: `sha256:${'0'.repeat(64)}`, sizeBytes: 0 } },
  };

  it('start after those that they need, whatever became of these, and never more at once than allowed', async () => {
    const order: string[] = [];
    let running = 0;
    const abort = new AbortController().signal;
    await runGates(plan, {
      parallel: 2,
      abort,
      onEnd: () => undefined,
      run: async ({ key }) => {
        running += 1;
        expect(running).toBeLessThanOrEqual(2);
        order.push(key);
        await Promise.resolve();
        running -= 1;
        return outcome;
      },
    });
    expect(order).toEqual(['b', 'c', 'a']);
  });

  it('do not start after an interruption', async () => {
    const abort = new AbortController();
    const ended = await runGates(plan, {
      parallel: 1,
      abort: abort.signal,
      onEnd: () => undefined,
      run: async () => {
        abort.abort();
        return { ...outcome, end: 'interrupted', exitCode: null };
      },
    });
    expect(ended.map(({ gate }) => gate.key)).toEqual(['b']);
  });
});
