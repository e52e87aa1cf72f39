/** `sha256:` followed by 64 lower-case hexadecimal digits: the only way a digest is written in our files. */
export type Digest = `sha256:${string}`;
export declare function sha256(data: string | Uint8Array): Digest;
/** The 64 hexadecimal digits of a digest. */
export declare function hexOf(digest: Digest): string;
/** Digest of the RFC 8785 bytes of a JSON value. */
export declare function sha256Json(value: unknown): Digest;
export declare function sha256File(path: string): Promise<Digest>;
/** A digest that is fed piece by piece. */
export declare class RunningDigest {
    #private;
    update(data: string | Uint8Array): this;
    digest(): Digest;
}
