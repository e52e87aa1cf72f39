import { type PolicyBinding, type ProviderIdentity } from '../providers/contract.js';
import { type ProviderRequest } from '../providers/registry.js';
import type { CallPlan } from './protocol.js';
/** A loaded policy with prepared inputs. `run` is all that is timed; everything else happens around it. */
export interface TimedPolicy {
    readonly identity: ProviderIdentity;
    /** One call with the inputs of a sample. */
    run(sample: number): Promise<unknown>;
    /** Checks what `run` gave. @throws WorldGateError `policy-output-invalid` */
    check(answer: unknown): void;
    /** What `run` threw, as a typed failure. */
    explain(cause: unknown): Error;
    close(): Promise<void>;
}
/**
 * Loads a policy and prepares its inputs.
 * @throws WorldGateError `model-missing`, `model-invalid`, `policy-mismatch`, `provider-unavailable`
 */
export declare function openTimedPolicy(request: ProviderRequest, binding: PolicyBinding | undefined, plan: CallPlan): Promise<TimedPolicy>;
