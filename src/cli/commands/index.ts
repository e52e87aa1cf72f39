import { ADOPTION_COMMANDS } from './adoption.ts';
import { AUDIT_COMMANDS } from './audit.ts';
import { CHECKPOINT_COMMANDS } from './checkpoints.ts';
import { CHECK_COMMANDS } from './checks.ts';
import { CLAIM_COMMANDS } from './claims.ts';
import type { CommandSpec } from './command.ts';
import { DASHBOARD_COMMANDS } from './dashboard.ts';
import { DEPENDENCY_COMMANDS } from './dependencies.ts';
import { EVIDENCE_COMMANDS } from './evidence.ts';
import { GPU_COMMANDS } from './gpu.ts';
import { PLAYING } from './playing.ts';
import { PRESET_COMMANDS } from './presets.ts';
import { RELEASE_COMMANDS } from './release.ts';
import { RUN_COMMANDS } from './runs.ts';
import { SHARD_COMMANDS } from './shards.ts';
import { TRUST_COMMANDS } from './trust.ts';

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly CommandSpec[] = [
  ...ADOPTION_COMMANDS,
  ...PLAYING,
  ...RUN_COMMANDS,
  ...DASHBOARD_COMMANDS,
  ...RELEASE_COMMANDS,
  ...DEPENDENCY_COMMANDS,
  ...CHECK_COMMANDS,
  ...SHARD_COMMANDS,
  ...PRESET_COMMANDS,
  ...CHECKPOINT_COMMANDS,
  ...CLAIM_COMMANDS,
  ...AUDIT_COMMANDS,
  ...TRUST_COMMANDS,
  ...EVIDENCE_COMMANDS,
  ...GPU_COMMANDS,
];
