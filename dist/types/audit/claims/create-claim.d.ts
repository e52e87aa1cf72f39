import type { Claim } from '../../contracts/claim.js';
import type { Protocol } from '../../contracts/protocol.js';
import { type Digest } from '../../foundation/digest.js';
import { type ClaimOverrides } from './claim-options.js';
import { type ClaimTemplate } from './templates.js';
export interface CreateRequest {
    /** Name of a shipped template, or a template made from something else. */
    template: string | ClaimTemplate;
    overrides: ClaimOverrides;
    agent: string;
    /** Where the values come from; the template itself unless stated. */
    source?: Claim['source'];
    /** The model where its name alone is known, without the commit that `overrides.model` asks for. */
    modelName?: string;
    /** Keys of claim and protocol whose values were guessed, besides what a template never knows. */
    guessed?: {
        claim: readonly string[];
        protocol: readonly string[];
    };
    now: Date;
    randomBytes: (count: number) => Uint8Array;
}
/**
 * A claim and its protocol from a template, joined by the claim's hash. What a template cannot know stands under
 * `needs_review`.
 * @throws WorldGateError `template-unknown`, `claim-invalid` for values out of range, `usage` for a model without a full revision
 */
export declare function createClaim(request: CreateRequest): {
    claim: Claim;
    protocol: Protocol;
    hash: Digest;
};
export declare function isShipped(name: string): boolean;
/** @throws WorldGateError `template-unknown` */
export declare function templateNamed(name: string, others?: readonly string[]): ClaimTemplate;
