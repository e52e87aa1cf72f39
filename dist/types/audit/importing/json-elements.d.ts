/** A stretch of complete elements of a list. */
export interface ElementScan {
    /** `comma`: more elements follow behind `end`; `end`: the list closes there. */
    kind: 'comma' | 'end' | 'incomplete';
    /** Offset of the comma or bracket. */
    end: number;
    /** Keys of all objects in the stretch. */
    keys: number;
    /** Whether a `NaN` or an `Infinity` may stand outside of texts. */
    hasNonFinite: boolean;
    tooDeep: boolean;
    /** Whether nothing stands inside of the elements but plain values. */
    isFlat: boolean;
}
/**
 * From `start`, at an element of a list, to the first comma between elements behind `atLeast` bytes, or to the end of
 * the list. Looks at every byte once and builds nothing: `JSON.parse` of whole stretches is what makes this fast.
 */
export declare function scanElements(bytes: Buffer, start: number, atLeast: number): ElementScan;
type Elements = {
    list: unknown[];
} | {
    problem: string;
    offset: number;
};
/**
 * The values of a stretch. Non-finite numbers become `NaN` and infinities; a duplicate key is a problem, and
 * `JSON.parse` alone would hide it.
 * @param text the stretch, without the comma or bracket behind it
 */
export declare function parseElements(text: string, { keys, hasNonFinite, tooDeep, isFlat }: ElementScan): Elements;
export {};
