import type { FileKind } from '../../contracts/triage.js';
import type { InputTree } from '../importing/input-tree.js';
import { type EpisodeTable } from './row-profile.js';
import { type Rates } from './survey-json.js';
export type Inspected = EpisodeTable | {
    what: 'scores';
    rates: Rates;
    message: string;
} | {
    what: 'aggregate';
    rates: Rates;
} | {
    what: 'header_only';
    rates: Rates;
} | {
    what: 'config_template' | 'demonstrations' | 'unplaced_success' | 'no_results';
    rates: Rates;
    message: string;
} | {
    what: 'problem';
    code: string;
    message: string;
    rates: Rates;
};
/**
 * What a table or JSON file that no importer knows holds: per-episode rows with a boolean success, scores, or
 * aggregates. Reads the whole file in bounded memory; never throws on content.
 */
export declare function inspectTable(tree: InputTree, file: string, kind: FileKind): Promise<Inspected>;
