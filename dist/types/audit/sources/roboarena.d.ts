import type { ImportSink } from '../importing/contract.js';
import type { InputTree } from '../importing/input-tree.js';
export declare const SESSION_FILE: RegExp;
/** At least three of them make a session; free text of an evaluator may push the others beyond the first 4 KiB. */
export declare const SESSION_KEYS: RegExp[];
/**
 * RoboArena sessions: two policies, blinded, on a task that the evaluator chose. With one policy throughout they are
 * episodes. With several they are only counted and reported: whose claim it is the files cannot say, and each policy
 * met other tasks. A preference is nobody's success.
 */
export declare function readSessions(tree: InputTree, files: readonly string[], sink: ImportSink): void;
