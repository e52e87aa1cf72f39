import type { EpisodeState } from '../../../contracts/evidence-source.js';
import type { Mapping } from '../../../contracts/mapping.js';
import { type Format, type Lookup, type Place, type Row } from './place.js';
export interface Verdict {
    outcome: 'success' | 'failure' | 'not_a_trial' | null;
    status: EpisodeState;
    evaluatorCounts: boolean;
}
/** Whether a row is a trial and how it ended, by what the mapping declares. */
export declare class OutcomeColumn {
    #private;
    readonly lookups: Lookup[];
    /** @throws WorldGateError `mapping-invalid` for a spelling that means both */
    constructor(mapping: Mapping, at: (place: string | Place, where: string) => Lookup);
    /** @throws WorldGateError `format-invalid` for a value that the mapping does not declare */
    of(row: Row): Verdict;
}
/** One metric of the rows. Percent and booleans become ratios; times get the unit that the name ends with. */
export declare class MetricColumn {
    #private;
    readonly name: string;
    readonly lookup: Lookup;
    /** Rows without a finite number. */
    missing: number;
    constructor(name: string, spec: Mapping['metrics'][string], format: Format);
    /**
     * @returns `undefined` where nothing or no finite number stands
     * @throws WorldGateError `format-invalid` for what is no number, or none in the declared unit
     */
    of(row: Row): number | undefined;
}
/** A seed, or an index, of the rows. */
export declare class CountColumn {
    #private;
    readonly lookup: Lookup;
    /** Values that are no seed and were left out. */
    ignored: number;
    constructor(place: string | (Place & {
        base?: number;
        otherwise?: 'error' | 'absent';
    }), format: Format, what: string);
    /**
     * @returns `null` where nothing stands
     * @throws WorldGateError `format-invalid` for what is no whole number of at least 0
     */
    of(row: Row): number | null;
}
