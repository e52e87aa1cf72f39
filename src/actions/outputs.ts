import { AUDIT_OUTPUTS } from './audit.ts';
import { CHECKPOINTS_OUTPUTS } from './checkpoints.ts';
import { COMMAND_OUTPUTS } from './command.ts';
import { COMMENT_OUTPUTS } from './comment.ts';
import { DEPENDENCY_AUDIT_OUTPUTS } from './dependency-audit.ts';
import { GATE_OUTPUTS } from './gate.ts';
import { GPU_GUARD_OUTPUTS } from './gpu-guard.ts';
import { MERGE_SHARDS_OUTPUTS } from './merge-shards.ts';
import { PLAN_SHARDS_OUTPUTS } from './plan-shards.ts';
import { QUALITY_DASHBOARD_OUTPUTS } from './quality-dashboard.ts';
import { RELEASE_EVIDENCE_OUTPUTS } from './release-evidence.ts';
import { RELEASE_NOTES_OUTPUTS } from './release-notes.ts';
import { ROOT_OUTPUTS } from './root.ts';
import { RUN_OUTPUTS } from './run.ts';
import { SIGN_OUTPUTS } from './sign.ts';
import { VERIFY_OUTPUTS } from './verify.ts';

/** Outputs of each action by name. Loads every door, so it is asked for only where an action broke. */
export const ACTION_OUTPUTS = {
  root: ROOT_OUTPUTS,
  run: RUN_OUTPUTS,
  audit: AUDIT_OUTPUTS,
  sign: SIGN_OUTPUTS,
  verify: VERIFY_OUTPUTS,
  gate: GATE_OUTPUTS,
  comment: COMMENT_OUTPUTS,
  'plan-shards': PLAN_SHARDS_OUTPUTS,
  'merge-shards': MERGE_SHARDS_OUTPUTS,
  command: COMMAND_OUTPUTS,
  checkpoints: CHECKPOINTS_OUTPUTS,
  'gpu-guard': GPU_GUARD_OUTPUTS,
  'quality-dashboard': QUALITY_DASHBOARD_OUTPUTS,
  'dependency-audit': DEPENDENCY_AUDIT_OUTPUTS,
  'release-evidence': RELEASE_EVIDENCE_OUTPUTS,
  'release-notes': RELEASE_NOTES_OUTPUTS,
} as const;
