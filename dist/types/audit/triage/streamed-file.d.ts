/** A text file that is written piece by piece, and stands there as a whole or not at all. */
export declare class StreamedFile {
    #private;
    /** @param target absolute path; @throws WorldGateError of writing */
    constructor(target: string);
    write(text: string): void;
    /** Puts the file in its place. */
    finish(): void;
    /** Takes away what was written, after a failure. */
    discard(): void;
}
