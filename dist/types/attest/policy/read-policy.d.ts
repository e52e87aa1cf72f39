import { type TrustPolicy } from '../../contracts/trust-policy.js';
import { type Digest } from '../../foundation/digest.js';
export interface ReadPolicy {
    policy: TrustPolicy;
    /** As messages call it. */
    file: string;
    /** Of the bytes of the file: which policy it was that accepted something. */
    digest: Digest;
}
/**
 * Reads `worldgate.trust_policy.v1` from YAML, or from JSON where the file is called `.json`.
 * @param path absolute
 * @param name how messages call the file
 * @throws WorldGateError `trust-policy-invalid`, and those of reading JSON, YAML and files
 */
export declare function readPolicy(path: string, name?: string): ReadPolicy;
/**
 * A policy from its text. Unknown keys are refused with the nearest known one, because a misspelt demand would not be
 * asked; so are patterns that accept too much and demands that exclude each other.
 * @throws WorldGateError `trust-policy-invalid` with every problem, `json-invalid`, `yaml-invalid`
 */
export declare function parsePolicy(text: string, name: string): TrustPolicy;
