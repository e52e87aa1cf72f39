import type { RunFacts } from '../../contracts/audit-input.js';
import type { Claim } from '../../contracts/claim.js';
import type { Finding, ModelIdentity } from '../../contracts/evidence-source.js';
import type { Protocol } from '../../contracts/protocol.js';
export interface ModelMatch {
    /** By digest: the only way in which weights are known. */
    digestMatches: boolean;
    findings: Finding[];
}
/**
 * Whether the results are of the model that the claim is about, as far as they say. A digest or a hub id of another model
 * is refused; so is a path or a name in which nothing is of the claim's model, unless the caller vouches for it.
 * @param sameModel the caller says that another path or name is the same model
 * @throws WorldGateError `model-mismatch`, `mixed-models`, `not-the-model`
 */
export declare function requireSameModel({ subject }: Claim, models: readonly ModelIdentity[], sameModel: boolean): ModelMatch;
/**
 * Whether the results were made as the protocol says, as far as they say.
 * @throws WorldGateError `protocol-mismatch`
 */
export declare function requireSameProtocol({ execution, evaluator }: Protocol, facts: RunFacts, source: string): Finding[];
