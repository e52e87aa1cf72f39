import { z } from 'zod';
import { ON_OUTAGE, SIGN_BACKENDS, SIGN_MODES } from '../../attest/sign/outcome.ts';
import { complianceList } from '../../contracts/compliance.ts';
import { device } from '../../contracts/device.ts';
import { stopRule } from '../../contracts/preset.ts';
import { failOn } from '../../contracts/verdict.ts';
import { CHECK_MODES } from '../../github/check-runs.ts';
import { COMMENT_MODES, STALE_MODES } from '../../github/comment.ts';
import { ML_BOM_VERSIONS } from '../../supply-chain/ml-bom.ts';

export const path = z.string().max(4096);
export const episodes = z.int().min(1).max(10_000_000);
export const seed = z
  .int()
  .min(0)
  .max(2 ** 48);

export const deciding = { 'fail-on': failOn.default('failed') };
export const everywhere = { 'working-directory': path.default('.') };
/** Paths, one a line. */
export const lines = z
  .string()
  .max(65_536)
  .transform((text) =>
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
export const flag = z.enum(['true', 'false']).default('false');
export const commenting = {
  comment: z.enum(COMMENT_MODES).default('auto'),
  'stale-comment': z.enum(STALE_MODES).default('minimize'),
  check: z.enum(CHECK_MODES).default('auto'),
  'commit-status': flag,
  // GitHub takes labels of up to 50 characters; the verdict stands behind this.
  labels: z
    .string()
    .regex(/^[^\p{Cc},:]{1,35}$/u, '"true", "false", or up to 35 characters without comma or colon')
    .default('false'),
  'github-token': z.string().default(''),
};

/** What `run` is asked for, beside what every action has. */
export const running = {
  preset: path.optional(),
  task: path.optional(),
  policy: path.optional(),
  baseline: path.optional(),
  'baseline-policy': path.optional(),
  'allow-unpinned': flag,
  episodes: episodes.optional(),
  seed: seed.optional(),
  workers: z.int().min(1).max(1024).optional(),
  stop: stopRule.optional(),
  device: device.optional(),
};

/** Whether a run becomes a package; where packages go is said once for runs and audits. */
export const evidencing = { evidence: flag };
export const packing = { output: path.default('worldgate-evidence') };

/** How a package is signed. A key is no path: it comes from a secret. */
export const signing = {
  sign: z.enum(SIGN_MODES).default('auto'),
  'signing-backend': z.enum(SIGN_BACKENDS).default('auto'),
  'on-outage': z.enum(ON_OUTAGE).optional(),
  'signing-config': path.optional(),
  'signing-key': z.string().optional(),
  'signing-key-passphrase': z.string().optional(),
  'allow-public-log': flag,
};

/** What is too special for the action at the root, or needs a workflow of several jobs. */
export const signingFurther = { 'allow-untrusted-event': flag, separate: flag };

/** What `audit` is asked for, beside what every action has and beside what it needs. */
export const auditing = {
  source: z.string().max(200).optional(),
  compliance: complianceList.optional(),
  mlbom: z.enum(['true', 'false', ...ML_BOM_VERSIONS]).default('false'),
  'same-model': flag,
  'completeness-score': flag,
  stopping: stopRule.default('fixed'),
  anchor: path.optional(),
  ppi: path.optional(),
  'start-seed': seed.optional(),
  pointer: z.string().max(1024).optional(),
  suite: z.string().max(1024).optional(),
  'droid-yn-fix': flag,
  'progress-unit': z.enum(['ratio', 'percent']).optional(),
  mapping: path.optional(),
  attach: lines.optional(),
};

export const reporting = { ...deciding, ...commenting, ...everywhere };

export const named = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/** Those of some inputs that are not what they are where nobody gives them. */
export function givenOf<S extends z.ZodRawShape>(
  shape: S,
  inputs: Readonly<Record<string, unknown>>,
  names: readonly string[],
): string[] {
  return names.filter(
    (name) => name in shape && inputs[name] !== (shape[name] as z.ZodType).safeParse(undefined).data,
  );
}
