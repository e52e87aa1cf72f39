/**
 * Lines of one line of text, as {@link wrap} makes them, but digests and addresses are never broken: where one is wider
 * than `columns`, it has a line to itself that is too. A workflow is broken before its ref, where it has to be.
 */
export declare function wrapCopyable(text: string, columns: number): string[];
/**
 * A label, and the text in a column beside it. What is too wide for that column stands below the label, whole.
 * @param width of the terminal
 */
export declare function labelledLines(label: string, text: string, width: number, indent?: string): string[];
/** An item of a list, in which digests and addresses stay whole. */
export declare function copyableItem(text: string, width: number): string[];
