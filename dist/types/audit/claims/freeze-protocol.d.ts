import type { Protocol } from '../../contracts/protocol.js';
import { type Digest } from '../../foundation/digest.js';
import { type ReadClaim, type ReadProtocol } from './read-claim.js';
export interface FrozenProtocol {
    protocol: Protocol;
    digest: Digest;
    /** What stood in the place of the claim's hash, where it was another one. */
    replacedHash: {
        hash: Digest;
        isPlaceholder: boolean;
    } | null;
    /** The freeze that this one takes the place of, and the digest that its protocol had. */
    replacedFreeze: {
        at: string;
        digest: Digest;
    } | null;
}
/**
 * The protocol with the claim's hash, its planned cells and the time. Its digest can be committed or attested before
 * the run; it then shows that the plan existed no later than that, and nothing about what was run after.
 * @param options.again whether an earlier freeze may be replaced
 * @throws WorldGateError `claim-mismatch` for the protocol of another claim, `protocol-frozen`
 */
export declare function freezeProtocol(claim: ReadClaim, { protocol, file, hash }: ReadProtocol, now: Date, { again }: {
    again: boolean;
}): FrozenProtocol;
