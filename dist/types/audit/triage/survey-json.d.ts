export type Rates = {
    field: string;
    unit: 'percent' | 'ratio' | 'unstated';
    at: string;
}[];
export interface JsonSurvey {
    /** Rates of success with a number, by the name of their key. */
    rates: Rates;
    /** Whether something counts successes. */
    counts: boolean;
    /** Pointer of the first `"success": true` or `false` outside of the lists that are read. */
    nested: string | null;
    /** Why this is the configuration of a run and no result. */
    template: string | null;
}
/** Goes through what stands in a JSON file around its lists of rows. */
export declare function surveyJson(top: unknown): JsonSurvey;
