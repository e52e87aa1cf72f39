import type { Digest } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { readPublicKey, readTrustedSigners, type TrustedKey, type TrustedKeys } from './trusted-keys.ts';
import { fileRoots, type LoadedRoots, namedInstance, tufRoots } from './trusted-root.ts';

/** What the caller trusts; every path is absolute or relative to the working folder. */
export interface TrustOptions {
  /** A trusted signers file. */
  trustedSigners?: string;
  /** One public key (PEM). */
  publicKey?: string;
  /** A trusted root of Sigstore, or several as JSON Lines; then no other is used, and nothing is fetched. */
  trustedRoot?: string;
  /** Another instance than the public-good one and GitHub's: where its TUF repository is, … */
  tufMirror?: string;
  /** … and the `root.json` that it begins with. */
  tufRoot?: string;
  /** Ask no server for a newer root. */
  offline?: boolean;
}

export interface TrustIo {
  now: Date;
  /** Where roots that TUF brought are kept between calls. */
  cacheFolder: string;
}

export interface TrustMaterial {
  keys: TrustedKeys;
  now: Date;
  /** Whether the caller said which Sigstore to trust: then the witnesses of a key's signature are looked at, too. */
  namesRoots: boolean;
  /**
   * Roots that may have issued a certificate, loaded when first asked for.
   * @param organization of the certificate's issuer; which instance it is of
   * @throws WorldGateError `trusted-root-missing`, `trusted-root-invalid`
   */
  rootsFor: (organization: string | null) => Promise<LoadedRoots>;
  /** Roots that were loaded so far, for reports. */
  rootsUsed: () => readonly LoadedRoots[];
}

/**
 * Reads what the caller trusts. Files that he names are read at once, so that what is wrong with them is said first; a
 * root that TUF brings is loaded when a certificate asks for it.
 * @throws WorldGateError `trust-options`, `trusted-signers-invalid`, `key-invalid`, `trusted-root-invalid`, and those of
 *   reading a file
 */
export function loadTrust(options: TrustOptions, { now, cacheFolder }: TrustIo): TrustMaterial {
  const { trustedRoot, tufMirror, tufRoot, offline = false } = options;
  if ((tufMirror === undefined) !== (tufRoot === undefined)) {
    throw new WorldGateError('trust-options', 'a TUF mirror and its first root.json go together', {
      hint: 'Give both --tuf-mirror and --tuf-root, or neither.',
    });
  }
  if (trustedRoot !== undefined && tufMirror !== undefined) {
    throw new WorldGateError(
      'trust-options',
      'a trusted root is given twice: as a file and as a TUF mirror',
      {
        hint: 'Give either --trusted-root, or --tuf-mirror with --tuf-root.',
      },
    );
  }
  const fromFile = trustedRoot === undefined ? undefined : fileRoots(trustedRoot);
  const named =
    tufMirror === undefined || tufRoot === undefined ? undefined : namedInstance(tufMirror, tufRoot);
  const loaded = new Map<string, Promise<LoadedRoots>>();
  const used: LoadedRoots[] = [];
  const load = (name: string, roots: () => Promise<LoadedRoots>): Promise<LoadedRoots> => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const loading = roots().then((one) => {
      used.push(one);
      return one;
    });
    loaded.set(name, loading);
    return loading;
  };
  return {
    keys: trustedKeys(options),
    now,
    namesRoots: fromFile !== undefined || named !== undefined,
    rootsFor: (organization) => {
      if (fromFile !== undefined) return load('file', fromFile);
      const instance = named ?? (organization === GITHUB_ORGANIZATION ? 'github' : 'public-good');
      const name = typeof instance === 'string' ? instance : 'named';
      return load(name, () => tufRoots(instance, { cacheFolder, offline }));
    },
    rootsUsed: () => used,
  };
}

/** How certificates of GitHub's own instance are told from those of the public-good one, as `gh` tells them. */
export const GITHUB_ORGANIZATION = 'GitHub, Inc.';

function trustedKeys({ trustedSigners, publicKey }: TrustOptions): TrustedKeys {
  const keys = new Map<Digest, TrustedKey>(
    trustedSigners === undefined ? [] : readTrustedSigners(trustedSigners),
  );
  if (publicKey !== undefined) {
    const one = readPublicKey(publicKey);
    // What the file says of a key, its revocation above all, holds however the key was named.
    if (!keys.has(one.id)) keys.set(one.id, one);
  }
  return keys;
}
