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
 * Whether the results are of the model that the claim is about, as far as they say.
 * @throws WorldGateError `model-mismatch`, `not-the-model`
 */
export declare function requireSameModel({ subject }: Claim, models: readonly ModelIdentity[]): ModelMatch;
/**
 * Whether the results were made as the protocol says, as far as they say.
 * @throws WorldGateError `protocol-mismatch`
 */
export declare function requireSameProtocol({ execution, evaluator }: Protocol, facts: RunFacts, source: string): Finding[];
