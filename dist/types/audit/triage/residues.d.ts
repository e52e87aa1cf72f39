import type { FileKind } from '../../contracts/triage.js';
import type { InputTree } from '../importing/input-tree.js';
import type { Residue } from './draft.js';
import type { Inspected } from './inspect-table.js';
/** The files of one run folder that no draft reads. */
export interface RunRest {
    base: InputTree;
    run: string;
    /** All of them, of every kind. */
    files: readonly string[];
    kindOf: (file: string) => FileKind;
    inspected: ReadonlyMap<string, Inspected>;
    /** Whether some files of the run are read as episodes. */
    hasDrafts: boolean;
}
/** Candidates for what cannot be decided on: grouped by the reason, so that nothing of a folder is passed over. */
export declare function residuesOf(rest: RunRest): Residue[];
