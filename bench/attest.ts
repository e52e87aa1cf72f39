/** Figures of signed evidence: digests of large packages against `sha256sum`, and whole processes that verify and sign. */
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createClaim } from '../src/audit/claims/create-claim.ts';
import { checkMembers } from '../src/audit/package/check-members.ts';
import { startSigstore } from '../tests/support/sigstore/start.ts';
import { type Figure, median } from './figure.ts';

const CLI = path.resolve(import.meta.dirname, '../dist/cli.js');
const MIB = 1024 * 1024;
/** What is attached: as many files as a suite has videos of tasks, together 1 GB. */
const FILES = 8;
const FILE_BYTES = 128 * MIB;
const EPISODES = 20;

/** One process while the servers of this one answer it. @returns milliseconds */
function worldgate(args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd,
      env: { PATH: process.env.PATH, HOME: cwd, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(performance.now() - start);
      else reject(new Error(`worldgate ${args.join(' ')} ended with ${code}: ${said}`));
    });
  });
}

async function makePackage(folder: string, attach: readonly string[]): Promise<string> {
  const { claim, protocol } = createClaim({
    template: 'lerobot-libero',
    overrides: { tasks: ['libero_spatial/0'], episodes: EPISODES, value: 0.5 },
    agent: 'bench',
    now: new Date(0),
    randomBytes: (count) => new Uint8Array(count),
  });
  const successes = Array.from({ length: EPISODES }, (_, i) => i > 0);
  const rewards = successes.map(Number);
  const mean = (EPISODES - 1) / EPISODES;
  const all = { avg_sum_reward: mean, avg_max_reward: mean, pc_success: 100 * mean, n_episodes: EPISODES };
  const metrics = { sum_rewards: rewards, max_rewards: rewards, successes, video_paths: [] };
  const results = {
    per_task: [{ task_group: 'libero_spatial', task_id: 0, metrics }],
    per_group: { libero_spatial: all },
    overall: { ...all, eval_s: 10, eval_ep_s: 1 },
  };
  for (const [name, value] of Object.entries({ claim, protocol, eval_info: results })) {
    writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(value));
  }
  const files = ['--from', 'eval_info.json', '--claim', 'claim.json', '--protocol', 'protocol.json'];
  const attached = attach.flatMap((name) => ['--attach', name]);
  await worldgate(['audit', 'run', 'lerobot', ...files, '--output', 'package', ...attached], folder);
  return path.join(folder, 'package');
}

function writeVideos(folder: string): void {
  mkdirSync(folder);
  const block = Buffer.alloc(MIB);
  for (let file = 0; file < FILES; file++) {
    const fd = openSync(path.join(folder, `episode_${file}.mp4`), 'w');
    for (let i = 0; i < FILE_BYTES / MIB; i++) {
      block.fill((file * 31 + i) % 256);
      writeSync(fd, block);
    }
    closeSync(fd);
  }
}

function sha256sum(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const start = performance.now();
  const { status, error } = spawnSync('sha256sum', files, { stdio: 'ignore' });
  if (status !== 0) throw error ?? new Error(`sha256sum ended with ${status}`);
  return performance.now() - start;
}

function digestPhase(packageDir: string): number {
  const start = performance.now();
  const { problems } = checkMembers(packageDir);
  const ms = performance.now() - start;
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('; '));
  return ms;
}

async function digestFigures(root: string): Promise<Figure[]> {
  const folder = path.join(root, 'large');
  mkdirSync(folder);
  writeVideos(path.join(folder, 'videos'));
  const packageDir = await makePackage(folder, ['videos']);
  rmSync(path.join(folder, 'videos'), { recursive: true });
  sha256sum(packageDir);
  // One after the other, so that a drift of the machine meets both.
  const rounds = Array.from({ length: 5 }, () => {
    const bare = sha256sum(packageDir);
    const ms = digestPhase(packageDir);
    return { bare, ms };
  });
  rmSync(folder, { recursive: true });
  const ratio = median(rounds.map(({ bare, ms }) => ms / bare));
  return [
    {
      name: 'digest phase of 1 GB of attachments ÷ sha256sum',
      value: ratio,
      unit: '×',
      target: '<= 1.3',
      ok: ratio <= 1.3,
    },
    {
      name: 'digest phase of 1 GB of attachments',
      value: median(rounds.map(({ ms }) => ms)),
      unit: 'ms',
      target: `sha256sum: ${median(rounds.map(({ bare }) => bare)).toFixed(0)} ms`,
      ok: true,
    },
  ];
}

async function processFigures(root: string): Promise<Figure[]> {
  const folder = path.join(root, 'small');
  mkdirSync(folder);
  const packageDir = await makePackage(folder, []);
  const sigstore = await startSigstore();
  try {
    writeFileSync(path.join(folder, 'signing_config.json'), JSON.stringify(sigstore.signingConfig));
    const job = path.join(folder, 'job');
    const signing: number[] = [];
    const how = ['--backend', 'sigstore', '--signing-config', 'signing_config.json'];
    for (let i = 0; i < 7; i++) {
      cpSync(packageDir, job, { recursive: true });
      signing.push(await worldgate(['audit', 'sign', 'job', ...how], folder, sigstore.runnerEnv()));
      rmSync(job, { recursive: true });
    }
    await worldgate(['audit', 'keygen', '--output', 'lab', '--owner', 'Lab'], folder);
    await worldgate(['audit', 'sign', 'package', '--key', 'lab.private.pem'], folder);
    const verifying: number[] = [];
    for (let i = 0; i < 9; i++) {
      const trust = ['--trusted-signers', 'lab.trusted_signers.json', '--offline'];
      verifying.push(await worldgate(['audit', 'verify', 'package', ...trust], folder));
    }
    const [verifyMs, signMs] = [median(verifying), median(signing)];
    return [
      {
        name: 'verify a small package, key backend, whole process',
        value: verifyMs,
        unit: 'ms',
        target: '<= 300',
        ok: verifyMs <= 300,
      },
      {
        name: 'sign a small package against loopback servers, whole process',
        value: signMs,
        unit: 'ms',
        target: '<= 1000',
        ok: signMs <= 1000,
      },
    ];
  } finally {
    await sigstore.close();
  }
}

export async function run(): Promise<Figure[]> {
  const root = mkdtempSync(path.join(tmpdir(), 'worldgate-bench-attest-'));
  try {
    return [...(await digestFigures(root)), ...(await processFigures(root))];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
