import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CreateRequest, createClaim } from '../../../src/audit/claims/create-claim.ts';
import type { Claim } from '../../../src/contracts/claim.ts';
import type { Protocol } from '../../../src/contracts/protocol.ts';
import { sha256Json } from '../../../src/foundation/digest.ts';

export const NOW = new Date('2026-11-21T12:00:00Z');

/** What `lerobot-eval` writes for one task: `k` successes, then failures up to `n`. */
export function evalInfo(k: number, n: number, { group = 'libero_spatial', task = 0 } = {}) {
  const successes = Array.from({ length: n }, (_, i) => i < k);
  const rewards = successes.map(Number);
  const mean = n === 0 ? 0 : k / n;
  const aggregate = { avg_sum_reward: mean, avg_max_reward: mean, pc_success: 100 * mean, n_episodes: n };
  return {
    per_task: [
      {
        task_group: group,
        task_id: task,
        metrics: { sum_rewards: rewards, max_rewards: rewards, successes, video_paths: [] },
      },
    ],
    per_group: { [group]: aggregate },
    overall: { ...aggregate, eval_s: 10, eval_ep_s: 1 },
  };
}

export interface Folder {
  dir: string;
  claim: Claim;
  protocol: Protocol;
  /** Writes a file of the folder again. */
  put: (name: string, value: unknown) => void;
  read: (name: string) => string;
}

/**
 * A folder with `claim.json` (80 %, margin 5 points), its `protocol.json` (50 episodes of one LIBERO task) and
 * `eval_info.json`.
 */
export function auditFolder(
  info: unknown = evalInfo(45, 50),
  {
    overrides = {},
    claim: claimChanges = {},
    protocol: protocolChanges = {},
    dir = mkdtempSync(path.join(tmpdir(), 'worldgate-audit-')),
  }: {
    overrides?: CreateRequest['overrides'];
    claim?: Partial<Claim>;
    protocol?: Partial<Protocol>;
    dir?: string;
  } = {},
): Folder {
  const put = (name: string, value: unknown) =>
    writeFileSync(
      path.join(dir, name),
      typeof value === 'string' || Buffer.isBuffer(value) ? value : JSON.stringify(value, null, 2),
    );
  const made = createClaim({
    template: 'lerobot-libero',
    overrides: { tasks: ['libero_spatial/0'], episodes: 50, value: 0.8, margin: 0.05, ...overrides },
    agent: 'test',
    now: new Date('2026-01-01T00:00:00Z'),
    randomBytes: (count) => new Uint8Array(count).fill(7),
  });
  const claim = { ...made.claim, ...claimChanges };
  const protocol = { ...made.protocol, claim_hash: sha256Json(claim), ...protocolChanges };
  put('claim.json', claim);
  put('protocol.json', protocol);
  put('eval_info.json', info);
  return { dir, claim, protocol, put, read: (name) => readFileSync(path.join(dir, name), 'utf8') };
}

/** Command line that audits what {@link auditFolder} wrote. */
export const AUDIT = [
  ...['audit', 'run', 'lerobot', '--from', 'eval_info.json'],
  ...['--claim', 'claim.json', '--protocol', 'protocol.json', '--output', 'package'],
];
