import path from 'node:path';

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
export const NATIVE_RELEASE: NativeRelease = {
  version: '1.30.0',
  packages: [
    {
      name: 'onnxruntime-node',
      version: '1.30.0',
      integrity:
        'sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==',
      keeps: (file, platform, arch) =>
        file === 'package.json' ||
        /^dist\/[\w.-]+\.js$/.test(file) ||
        file.startsWith(`bin/napi-v6/${platform}/${arch}/`),
    },
    {
      name: 'onnxruntime-common',
      version: '1.30.0',
      integrity:
        'sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==',
      keeps: (file) => file === 'package.json' || /^dist\/cjs\/([\w.-]+\.js|package\.json)$/.test(file),
    },
  ],
  // No darwin-x64: there is no such binary.
  platforms: ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64', 'win32-arm64'],
  downloadMb: 114,
};

/** Where a fetched engine of this release lies below `cacheDir`. */
export function nativeCacheFolder(
  cacheDir: string,
  host: { platform: string; arch: string },
  release: NativeRelease = NATIVE_RELEASE,
): string {
  return path.join(cacheDir, 'onnxruntime-node', release.version, `${host.platform}-${host.arch}`);
}
