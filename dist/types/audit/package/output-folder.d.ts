/**
 * Whether a folder is a package that an earlier call wrote, and nothing besides: only such a folder may be replaced or
 * taken away.
 */
export declare function isPackage(folder: string): boolean;
/** Takes an earlier package away, if there is one. */
export declare function removePackage(folder: string): void;
/**
 * Nothing that an audit reads may lie where it writes, whatever links lead there.
 * @throws WorldGateError `output-invalid`
 */
export declare function requireOwnFolder(request: {
    from: string;
    claim: string;
    protocol: string;
    anchor: string | undefined;
    ppi: string | undefined;
    attachments?: readonly string[];
    output: string;
}): void;
