/** Figures of evidence: a million episodes against `JSON.parse` and SHA-256, ten times as many, and a small package. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createClaim } from '../src/audit/claims/create-claim.ts';
import { Random } from '../src/foundation/random.ts';
import { type Figure, median } from './figure.ts';

const CLI = path.resolve(import.meta.dirname, '../dist/cli.js');
const BARE = path.resolve(import.meta.dirname, 'bare-json-parse.ts');
const MILLION = 1_000_000;

/** An `eval_info.json` of LeRobot in the shape with the longest rows, about 150 bytes an episode. */
function writeResults(file: string, episodes: number): void {
  const random = new Random(1, 'bench-evidence');
  const fd = openSync(file, 'w');
  let successes = 0;
  let text = '{\n  "per_episode": [\n';
  for (let i = 0; i < episodes; i++) {
    const success = random.next() < 0.86;
    if (success) successes += 1;
    const rewards = `"sum_reward": ${random.next() * 100},\n      "max_reward": ${success ? 1 : random.next()}`;
    text += `    {\n      "episode_ix": ${i},\n      ${rewards},\n      "success": ${success},\n      "seed": ${1000 + i}\n    }${i + 1 < episodes ? ',' : ''}\n`;
    if (text.length > 1_000_000) {
      writeSync(fd, text);
      text = '';
    }
  }
  const rate = (100 * successes) / episodes;
  text += `  ],\n  "aggregated": {\n    "avg_sum_reward": 50.0,\n    "avg_max_reward": 0.9,\n    "pc_success": ${rate},\n    "eval_s": 1.0,\n    "eval_ep_s": 0.1\n  }\n}`;
  writeSync(fd, text);
  closeSync(fd);
}

function prepare(folder: string, episodes: number): void {
  mkdirSync(folder, { recursive: true });
  const { claim, protocol } = createClaim({
    template: 'lerobot-pusht',
    overrides: { episodes, seeds: [1000], value: 0.8 },
    agent: 'bench',
    now: new Date(0),
    randomBytes: (count) => new Uint8Array(count),
  });
  writeFileSync(path.join(folder, 'claim.json'), JSON.stringify(claim));
  writeFileSync(path.join(folder, 'protocol.json'), JSON.stringify(protocol));
  writeResults(path.join(folder, 'eval_info.json'), episodes);
}

/** Wall-clock milliseconds and peak memory of one audit, as a whole process. */
function audit(folder: string): { ms: number; peakMb: number } {
  rmSync(path.join(folder, 'package'), { recursive: true, force: true });
  const hook = `data:text/javascript,process.on('exit',()=>console.error('PEAK '+process.resourceUsage().maxRSS))`;
  const files = ['--from', 'eval_info.json', '--claim', 'claim.json', '--protocol', 'protocol.json'];
  const args = ['--import', hook, CLI, 'audit', 'run', 'lerobot', ...files, '--output', 'package'];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`the audit ended with ${status}: ${stderr}`);
  return { ms, peakMb: Number(/PEAK (\d+)/.exec(stderr)?.[1]) / 1024 };
}

function bare(folder: string): number {
  const { stdout } = spawnSync(process.execPath, [BARE, 'eval_info.json'], { cwd: folder, encoding: 'utf8' });
  return Number(stdout);
}

export async function run(): Promise<Figure[]> {
  const root = mkdtempSync(path.join(tmpdir(), 'worldgate-bench-evidence-'));
  try {
    const [one, ten, small] = ['one', 'ten', 'small'].map((name) => path.join(root, name)) as [
      string,
      string,
      string,
    ];
    prepare(one, MILLION);
    // One after the other, so that a drift of the machine meets both.
    const rounds = Array.from({ length: 5 }, () => ({ bare: bare(one), audit: audit(one) }));
    const ratio = median(rounds.map((round) => round.audit.ms / round.bare));
    const oneMs = median(rounds.map((round) => round.audit.ms));
    const peak = Math.max(...rounds.map((round) => round.audit.peakMb));
    prepare(ten, 10 * MILLION);
    const tenfold = audit(ten);
    prepare(small, 100);
    const smallMs = median(Array.from({ length: 9 }, () => audit(small).ms));
    return [
      {
        name: 'a million episodes to a package ÷ JSON.parse + SHA-256',
        value: ratio,
        unit: '×',
        target: '<= 3',
        ok: ratio <= 3,
      },
      { name: 'peak memory of that', value: peak, unit: 'MB', target: '<= 512', ok: peak <= 512 },
      {
        name: 'ten million episodes ÷ one million',
        value: tenfold.ms / oneMs,
        unit: '×',
        target: '<= 11',
        ok: tenfold.ms / oneMs <= 11,
      },
      {
        name: 'peak memory of ten million',
        value: tenfold.peakMb,
        unit: 'MB',
        target: '<= 512',
        ok: tenfold.peakMb <= 512,
      },
      {
        name: 'package of 100 episodes, whole process',
        value: smallMs,
        unit: 'ms',
        target: '<= 400',
        ok: smallMs <= 400,
      },
    ];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
