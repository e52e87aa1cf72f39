/** Where the parts of this package lie. Made at the door and passed down; features never look for themselves. */
export interface Installation {
    /** Folder of `package.json`, with a trailing slash. */
    root: URL;
    /** Byte-exact WebAssembly engines. */
    engines: URL;
    /** Module that a worker thread or child process starts with. */
    worker: URL;
    version: string;
}
export declare function installationAt(root: URL, worker: URL, version: string): Installation;
