import { AUDIT_COMMANDS } from './audit.ts';
import { CLAIM_COMMANDS } from './claims.ts';
import type { CommandSpec } from './command.ts';
import { EVIDENCE_COMMANDS } from './evidence.ts';
import { PLAYING } from './playing.ts';
import { PRESET_COMMANDS } from './presets.ts';
import { RUN_COMMANDS } from './runs.ts';
import { TRUST_COMMANDS } from './trust.ts';

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly CommandSpec[] = [
  ...PLAYING,
  ...RUN_COMMANDS,
  ...PRESET_COMMANDS,
  ...CLAIM_COMMANDS,
  ...AUDIT_COMMANDS,
  ...TRUST_COMMANDS,
  ...EVIDENCE_COMMANDS,
];
