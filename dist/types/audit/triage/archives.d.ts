import type { TriageArchive } from '../../contracts/triage.js';
import type { InputTree } from '../importing/input-tree.js';
/**
 * What an archive says that it holds: names and sizes from its directory. Nothing is written to disk; of a tar file at
 * most 256 MiB are gone through, of every archive at most 10,000 entries. Broken ones get a finding.
 */
export declare function listArchive(tree: InputTree, file: string): Promise<TriageArchive>;
