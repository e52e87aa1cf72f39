/** Gets one address; `fetch` with a time limit. */
export type Get = (address: string) => Promise<Pick<Response, 'status' | 'body'>>;
/** Whether a word of the command line is an address and not a file. */
export declare const isAddress: (source: string) => boolean;
/**
 * The page of a paper on arXiv: its full text where there is an HTML version, else the page with its abstract.
 * @throws WorldGateError `paper-address` for an address of anything else, `network-unavailable`
 */
export declare function fetchPaper(address: string, get: Get): Promise<{
    document: string;
    url: string;
}>;
