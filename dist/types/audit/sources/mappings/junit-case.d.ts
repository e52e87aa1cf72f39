/** What became of a test case, from the best to the worst. */
declare const STATES: readonly ["passed", "skipped", "error", "failed"];
export type CaseState = (typeof STATES)[number];
export interface CaseVerdict {
    /** The worst of all that is said. */
    state: CaseState;
    /** States that have an element of their own, and those that only an attribute says. */
    elements: ReadonlySet<CaseState>;
    words: ReadonlySet<CaseState>;
    isFlaky: boolean;
}
/**
 * What the children and attributes of a test case say, in the dialects of JUnit, Surefire, GoogleTest, CTest, NUnit and
 * xUnit.
 * @param keys of the parsed element, attributes with `@`
 * @param attribute text of an attribute by its key
 * @returns the problem where something is not known: a failure in a dialect that nobody knows must not pass
 */
export declare function caseVerdict(keys: readonly string[], attribute: (key: string) => string): CaseVerdict | {
    problem: string;
};
export {};
