import type { FixedRow } from './rows.js';
/**
 * Standards of robot safety, in every mapping: a rate of success of a policy is at most an input to the
 * assumptions of a risk assessment, and evidence of it must not be taken for evidence of safety.
 */
export declare const ROBOT_SAFETY: readonly FixedRow[];
