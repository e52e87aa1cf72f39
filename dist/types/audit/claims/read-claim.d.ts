import { type Claim } from '../../contracts/claim.js';
import { type Protocol } from '../../contracts/protocol.js';
import { type Digest } from '../../foundation/digest.js';
export interface ReadClaim {
    claim: Claim;
    /** SHA-256 over the RFC 8785 bytes of the file's JSON as it stands, not of our reading of it. */
    hash: Digest;
    /** Base name of the file, as messages call it. */
    file: string;
    schemaVersion: string;
    /** The JSON of the file as it stands. */
    raw: unknown;
}
export interface ReadProtocol {
    protocol: Protocol;
    hash: Digest;
    file: string;
    schemaVersion: string;
    raw: unknown;
}
/**
 * Reads `worldgate.claim.v1`, or WorldFlux's draft of a claim.
 * @param target absolute path
 * @throws WorldGateError `claim-invalid`, and those of reading JSON
 */
export declare function readClaim(target: string): ReadClaim;
/**
 * Reads `worldgate.protocol.v1`, or WorldFlux's draft of a protocol.
 * @param target absolute path
 * @throws WorldGateError `protocol-invalid`, and those of reading JSON
 */
export declare function readProtocol(target: string): ReadProtocol;
/** Whether a hash is the same digit all over: nobody computed it. */
export declare function isPlaceholder(hash: Digest): boolean;
/**
 * Whether a protocol is that of a claim.
 * @throws WorldGateError `claim-mismatch`, with the hash that would be right
 */
export declare function requireJoined(claim: ReadClaim, { protocol, file }: ReadProtocol): void;
