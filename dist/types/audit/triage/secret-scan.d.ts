import type { TriageReport } from '../../contracts/triage.js';
import type { InputTree } from '../importing/input-tree.js';
export interface SecretScan {
    places: TriageReport['secret_places'];
    files: number;
    sizeBytes: number;
    partly: string[];
    notScanned: number;
}
/**
 * Looks through text files for secrets, signed URLs and credentials, and says where they stand and of which kind; their
 * text never leaves this function. Of files over 8 MiB the beginning and the end are looked at, of all files together
 * 256 MiB.
 */
export declare function scanForSecrets(tree: InputTree, files: readonly string[]): SecretScan;
