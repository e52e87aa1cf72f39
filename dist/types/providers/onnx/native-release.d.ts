/** One npm package at one version, named by what its bytes are. */
export interface PinnedPackage {
    name: string;
    version: string;
    /** SHA-512 of the tarball as npm writes it, `sha512-` and base64. */
    integrity: string;
    /** The files of the package that are kept, relative to the package. */
    keeps: (file: string, platform: string, arch: string) => boolean;
}
/** ONNX Runtime's native build: what it consists of and where it runs. */
export interface NativeRelease {
    version: string;
    packages: readonly PinnedPackage[];
    /** `platform-arch` pairs that there is a binary for. */
    platforms: readonly string[];
    /** About how much is downloaded. */
    downloadMb: number;
}
/**
 * The integrity values are those of the `onnxruntime-node` and `onnxruntime-common` entries in this project's
 * `package-lock.json`; a test holds them equal. Of 291 MB only the JavaScript and one platform's binary are
 * kept. The package's other dependencies serve its installer, which is never run.
 */
export declare const NATIVE_RELEASE: NativeRelease;
/** Where a fetched engine of this release lies below `cacheDir`. */
export declare function nativeCacheFolder(cacheDir: string, host: {
    platform: string;
    arch: string;
}, release?: NativeRelease): string;
