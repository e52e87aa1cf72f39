import type { TrustPolicy } from '../../contracts/trust-policy.js';
export interface PolicyFinding {
    /** `error`: nothing can meet it; `warning`: it accepts more than most would want; `note`: good to know. */
    severity: 'error' | 'warning' | 'note';
    key: string;
    message: string;
}
/** What a reader of a policy would ask about. The policy is one that `parsePolicy` accepts. */
export declare function lintPolicy(policy: TrustPolicy): PolicyFinding[];
