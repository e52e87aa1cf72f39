import type { Protocol } from '../../contracts/protocol.js';
import { type Digest } from '../../foundation/digest.js';
import type { ReadClaim, ReadProtocol } from './read-claim.js';
/**
 * The protocol with the claim's hash, its planned cells and the time. Its digest can be committed or attested before
 * the run; it then shows that the plan existed no later than that, and nothing about what was run after.
 * @throws WorldGateError `claim-mismatch` for the protocol of another claim, `protocol-frozen`
 */
export declare function freezeProtocol(claim: ReadClaim, { protocol, file }: ReadProtocol, now: Date): {
    protocol: Protocol;
    digest: Digest;
};
