import type { Remote } from '../attest/policy/describe-repository.js';
/**
 * Where the checkout comes from that a folder lies in: the remote `origin` of its `.git/config`. No program is started,
 * so that nothing a checkout configures can run.
 * @param dir absolute
 * @returns null where there is no checkout, no such remote, or none that is read
 */
export declare function checkoutOrigin(dir: string): Promise<Remote | null>;
