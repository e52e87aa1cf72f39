/** What a request to the storage gets. */
export interface BlobAnswer {
    status: number;
    headers: Record<string, string>;
    body?: Buffer;
}
export interface BlobRequest {
    method: string;
    /** Name of the blob: everything behind the container. */
    name: string;
    query: URLSearchParams;
    range: string | null;
    bytes: Buffer;
    contentType: string;
}
/**
 * Block blobs as the Azure SDK writes and reads them: one `PUT`, or blocks and their list, and `GET` of ranges. Nothing
 * is there before its list is committed.
 */
export declare class BlobStore {
    #private;
    readonly blobs: Map<string, {
        bytes: Buffer;
        contentType: string;
    }>;
    answer({ method, name, query, range, bytes, contentType }: BlobRequest): BlobAnswer;
}
