import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { endGroup } from '../../src/foundation/process-group.ts';
import { lineage, PROC, type ProcessTable } from '../../src/foundation/process-table.ts';
import { endProcesses, isStillThere, leftovers } from '../../src/observability/gpu-guard/leftovers.ts';

const isLinux = process.platform === 'linux';
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) {
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // Gone, as it should be.
    }
  }
});

const MARK = `WORLDGATE_GPU_FACTS=/tmp/facts-${process.pid}.json`;
const since = PROC.facts(process.pid)?.startTicks ?? 0;
const mark = { variable: MARK, sinceTicks: since };

/** A step's shell script in a group of its own; ready when it has printed a line with process ids. */
async function step(script: string, marked = true): Promise<{ child: ChildProcess; ids: number[] }> {
  const [name, value] = MARK.split('=') as [string, string];
  const child = spawn('/bin/bash', ['-c', script], {
    detached: true,
    env: { PATH: '/usr/bin:/bin', ...(marked && { [name]: value }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return { child, ids: String(line).trim().split(/\s+/).map(Number) };
}

const runs = (pid: number) => {
  const facts = PROC.facts(pid);
  return facts !== undefined && !facts.isZombie;
};

/** The shell is gone, its two children are not: one carries the mark, the other lost it but stays in the group. */
const LEAVES_TWO = '(sleep 60 & a=$!; env -i /bin/sleep 61 & echo $a $!; wait) ';

describe.skipIf(!isLinux)(isLinux ? 'what a job leaves' : 'what a job leaves: /proc is Linux only', () => {
  it('is found by its mark, its parents and its group, and nothing else is', async () => {
    const own = await step(LEAVES_TWO);
    const stranger = await step('echo $$; exec sleep 60', false);
    const found = leftovers(PROC, mark, process.pid).map(({ pid }) => pid);
    expect(found).toEqual(expect.arrayContaining([...own.ids, own.child.pid]));
    expect(found).not.toContain(stranger.child.pid);
    for (const pid of lineage(PROC, process.pid)) expect(found).not.toContain(pid);
  });

  it('is ended, also where it ignores the first two signals', async () => {
    const { ids } = await step("trap '' INT TERM; sleep 60 & echo $$ $!; wait; sleep 60");
    const own = leftovers(PROC, mark, process.pid).filter(({ pid }) => ids.includes(pid));
    const signals = new Set<string>();
    const ended = await endProcesses(PROC, own, (pid, signal) => {
      signals.add(signal);
      // The first two are shown to be ignored at once, and not after their seconds.
      process.kill(pid, signal);
      if (signal === 'SIGINT') process.kill(pid, 'SIGKILL');
    });
    expect(ended).toEqual([true, true]);
    expect(signals).toContain('SIGINT');
    for (const pid of ids) expect(runs(pid)).toBe(false);
  });

  it('is not what was here before the guard', async () => {
    const { ids } = await step(LEAVES_TWO);
    const later = { ...mark, sinceTicks: PROC.facts(ids[1]!)!.startTicks + 1 };
    expect(leftovers(PROC, later, process.pid)).toEqual([]);
  });

  it('is never a process that has come to the id of another', async () => {
    const { ids } = await step('echo $$; exec sleep 60');
    const seen = PROC.facts(ids[0]!)!;
    const reused: ProcessTable = {
      ...PROC,
      facts: (pid) => {
        const facts = PROC.facts(pid);
        return facts && { ...facts, startTicks: facts.startTicks + 5 };
      },
    };
    expect(isStillThere(PROC, seen)).toBe(true);
    expect(isStillThere(reused, seen)).toBe(false);
    const hit: number[] = [];
    expect(await endProcesses(reused, [seen], (pid) => hit.push(pid))).toEqual([true]);
    expect(hit).toEqual([]);
    expect(runs(ids[0]!)).toBe(true);
  });

  it('reads names with blanks and brackets', async () => {
    const { ids } = await step('exec -a "a) b (c" sleep 60 & echo $!; wait');
    expect(PROC.facts(ids[0]!)).toMatchObject({ isZombie: false, group: started[0]!.pid });
  });
});

describe.skipIf(process.platform === 'win32')('a process group', () => {
  it('is ended whole, with what its leader started', async () => {
    const { child, ids } = await step('sleep 60 & sleep 61 & echo $! ; wait');
    const gone = once(child, 'exit').then(() => undefined);
    await endGroup(child.pid!, gone);
    for (const pid of [...ids, child.pid!]) expect(runs(pid)).toBe(false);
  });

  it('is ended also where its leader has died', async () => {
    const { child, ids } = await step('sleep 60 & echo $!');
    const gone = child.exitCode === null ? once(child, 'exit').then(() => undefined) : Promise.resolve();
    await gone;
    expect(runs(ids[0]!)).toBe(true);
    await endGroup(child.pid!, gone);
    expect(runs(ids[0]!)).toBe(false);
  });
});
