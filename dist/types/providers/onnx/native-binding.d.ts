/** Where `onnxruntime-node` lies. */
export interface NativeBinding {
    version: string;
    /** Folder of the binary for this platform. */
    folder: string;
    /** Names in that folder; empty where this platform has none. */
    files: readonly string[];
}
/** `onnxruntime-node` as the first of `folders` that has it resolves it; it is not loaded. */
export declare function findNativeBinding(folders: readonly string[], platform: string, arch: string): NativeBinding | undefined;
