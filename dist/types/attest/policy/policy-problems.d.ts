import type { TrustPolicy } from '../../contracts/trust-policy.js';
/**
 * What is wrong with a policy that has the right shape, each as `key.path: sentence`: patterns that accept more than their
 * writer can have meant, and demands that exclude each other, so that nothing could meet them or one of them is not asked.
 */
export declare function policyProblems(policy: TrustPolicy): string[];
