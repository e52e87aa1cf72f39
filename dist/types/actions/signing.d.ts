import type { SignOutcome } from '../attest/sign/outcome.js';
import type { FinishRequest, SignRequest } from '../attest/sign/request.js';
import { type SignatureRow } from '../reports/signature-row.js';
import type { Door } from './door.js';
import { type Problem } from './finish.js';
import type { ActionInputs } from './inputs.js';
/** How something is to be signed, and the world that signs. */
export type SignAsk = Omit<SignRequest, 'version' | 'packageDir' | 'separate'>;
export type SignFeature = (ask: Omit<SignRequest, 'version'>) => Promise<SignOutcome>;
export type FinishSigningFeature = (ask: Omit<FinishRequest, 'version'>) => Promise<SignOutcome>;
/** Set by every action that signs. */
export declare const SIGNING_OUTPUTS: readonly ["bundle-path", "trust-level", "signature-state", "attestation-url", "pending"];
type SigningInputs = Pick<ActionInputs<'run'>, 'sign' | 'signing-backend' | 'on-outage' | 'signing-config' | 'signing-key' | 'signing-key-passphrase' | 'allow-public-log' | 'allow-untrusted-event' | 'github-token'>;
/**
 * Hides the secrets among the inputs, and says how to sign.
 * @throws WorldGateError for a key or a signing config that cannot be read, before anything is run
 */
export declare function signAskOf(door: Door, inputs: SigningInputs, folder: string): SignAsk;
/** What a step tells of signing. */
export interface Signing {
    row: SignatureRow;
    /** Absolute paths of bundles, or of the statements that wait. */
    files: string[];
    outputs: Record<(typeof SIGNING_OUTPUTS)[number], string>;
    /** Why the step fails, whatever the verdict is. */
    problem: Problem | null;
}
/** Signs a package, or writes down what another job is to sign. */
export declare function attemptPackageSigning(door: Door, { notForProof, ask, packageDir, separate }: PackageToSign, sign: SignFeature): Promise<Signing>;
export interface PackageToSign {
    /** Whether the evidence rests on a mock or a demonstration. */
    notForProof: boolean;
    ask: SignAsk;
    /** Absolute. */
    packageDir: string;
    separate: boolean;
}
/** Signs. Whatever goes wrong is part of the answer: the verdict is decided already and must be reported. */
export declare function attemptSigning(door: Door, sign: () => Promise<SignOutcome>): Promise<Signing>;
export {};
