import { type Verification } from '../contracts/verification.js';
/** Phases without a failure, in the order in which they are made, each with what it showed of all bundles together. */
export declare function passedPhases(verification: Verification): [phase: string, text: string][];
