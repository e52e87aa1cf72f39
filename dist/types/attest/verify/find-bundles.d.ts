import type { VerificationCheck } from '../../contracts/verification.js';
import { type BundleBytes } from './read-bundle.js';
/** A file, and how messages call it. */
export interface NamedFile {
    path: string;
    name: string;
}
/**
 * The bundles beside the members, or those that the caller names instead.
 * @throws WorldGateError of reading a file that the caller names; what lies beside the members can only fail a check
 */
export declare function findBundles(packageDir: string, named: readonly NamedFile[] | undefined): {
    bundles: BundleBytes[];
    checks: VerificationCheck[];
};
