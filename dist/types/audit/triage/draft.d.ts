import type { Mapping } from '../../contracts/mapping.js';
import type { TriageReason } from '../../contracts/triage.js';
import type { Detection, Importer } from '../importing/contract.js';
import type { EpisodeTable, RowArm } from './row-profile.js';
import type { SubTree } from './sub-tree.js';
/** What acted: a model by its name, or a role. */
export interface Arm {
    name: string;
    role: string | null;
}
/** Files that one importer reads as one run, before they were read. */
export interface Draft {
    /** Folder of the run, empty for the root. */
    run: string;
    /** The files, and companions that the importer looks at. */
    tree: SubTree;
    importer: Importer;
    /** With paths of `tree`. */
    detection: Detection;
    arm: Arm | null;
    /** Of files that no importer knows: what triage found out, the mapping and the rows that it is about. */
    own: {
        table: EpisodeTable;
        mapping: Mapping;
        arm: RowArm | null;
    } | null;
    /** What is known to be wrong before reading. */
    reasons: TriageReason[];
}
/** Files that cannot be read as episodes, and why. */
export interface Residue {
    run: string;
    label: string;
    files: string[];
    reasons: TriageReason[];
}
