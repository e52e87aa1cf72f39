/**
 * Whose signature lies in a folder, in words and as its bundle names itself: nothing is verified. `null` where there is none.
 * @param dir absolute
 */
export declare function earlierSigner(dir: string): string | null;
