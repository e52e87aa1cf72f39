import type { TriageCandidate } from '../../contracts/triage.js';
import type { Draft } from './draft.js';
/**
 * Writes the episodes of an accepted candidate as `audit_input.json`: canonical, episode by episode, so that memory does
 * not grow with them. The files are read again, and refused if they are others than those that were judged.
 * @param output absolute path of the file
 * @returns how many episodes were written
 * @throws WorldGateError `candidate-refused` for a candidate that was not accepted, `file-changed`, `task-ambiguous`,
 *   and those of reading and writing; nothing is left at `output` then but what was there
 */
export declare function writeSelected(candidate: TriageCandidate, draft: Draft, output: string): Promise<number>;
/** @throws WorldGateError `candidate-refused` with the reasons */
export declare function requireAccepted({ id, class: kind, reasons, next }: TriageCandidate): void;
