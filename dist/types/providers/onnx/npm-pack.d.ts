import type { PinnedPackage } from './native-release.js';
/** Puts the tarballs of `packages` into `folder`, or says in one sentence why it cannot. */
export type Packer = (packages: readonly PinnedPackage[], folder: string) => Promise<string | undefined>;
export interface NpmOptions {
    /** Environment that `npm` finds its settings in; only what npm needs is handed on. */
    env: Readonly<Record<string, string | undefined>>;
    platform: string;
    signal: AbortSignal | undefined;
    timeoutMs?: number;
}
export declare function npmEnvironment(env: NpmOptions['env']): Record<string, string>;
/**
 * Fetches packages with the caller's own `npm pack`, so that mirrors, proxies and credentials of this machine
 * count. It runs in `folder`, outside of any project: a `.npmrc` of the checkout may come from a stranger's
 * pull request. No script of a package is run.
 */
export declare function npmPacker(options: NpmOptions): Packer;
