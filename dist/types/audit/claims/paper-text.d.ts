export interface PaperText {
    /** Empty where the document has none. */
    title: string;
    text: string;
}
/**
 * The words of a paper from its HTML page or from plain text, as `pdftotext` gives it.
 * @throws WorldGateError `paper-unreadable` for a PDF, and for what holds no words
 */
export declare function paperText(document: string): PaperText;
