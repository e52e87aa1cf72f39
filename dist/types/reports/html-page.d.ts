export interface HtmlPage {
    /** Text of the window's title, before ` · WorldGate`. */
    title: string;
    /** Text of the page's heading. */
    heading: string;
    /** What the page is about: HTML. */
    about: string;
    /** HTML; empty parts are left out. */
    parts: readonly string[];
    /** What the page does not say: text. */
    boundary: string;
    /** Style beside that of every page. */
    style?: string;
}
/** A page of its own. Its Content-Security-Policy allows nothing but its own style, by digest. */
export declare function htmlPage({ title, heading, about, parts, boundary, style }: HtmlPage): string;
export interface Column {
    header: string;
    number?: boolean;
}
/** A table whose cells are HTML already; the first cell of a row is its header. */
export declare function htmlTable(caption: string, columns: readonly Column[], rows: readonly string[][]): string;
