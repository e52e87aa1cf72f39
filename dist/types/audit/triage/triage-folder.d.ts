import type { TriageReport } from '../../contracts/triage.js';
import type { Importer } from '../importing/contract.js';
import { type InputTree } from '../importing/input-tree.js';
import type { Draft } from './draft.js';
export interface Triage {
    tree: InputTree;
    report: TriageReport;
    /** By the id of the candidate, for those that are read as episodes. */
    drafts: ReadonlyMap<string, Draft>;
}
/**
 * Goes through a folder that somebody else left, without changing it, and says which runs in it can be audited. Links
 * are not followed, devices not opened, archives listed and not unpacked, huge and sparse files named and not read.
 * @param from absolute path of a folder, or of one file
 * @param importers those that may recognise files; all unless stated
 * @throws WorldGateError `file-missing`, `file-unreadable`, `folder-empty`, `folder-too-large`
 */
export declare function triageFolder(from: string, importers?: readonly Importer[]): Promise<Triage>;
