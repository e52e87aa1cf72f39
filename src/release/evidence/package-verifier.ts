import type { VerifierFacts } from '../../attest/policy/facts.ts';
import type { LinkRequest } from './links.ts';

export interface PackageVerifierWorld {
  /** Absolute folder of the configuration. */
  folder: string;
  cacheFolder: string;
  offline: boolean;
  /** Of WorldGate. */
  version: string;
  verifier: VerifierFacts;
  /** Absolute path of the trusted root of another Sigstore instance. */
  trustedRoot?: string;
}

/** Verifies packages by the trust policy of the configuration; signatures and their roots are loaded when the first one is looked at. */
export function packageVerifier(world: PackageVerifierWorld): LinkRequest['verifierOf'] {
  return ({ trustPolicy, trustedSigners }) =>
    async (packageDir) => {
      const [{ verifyRequest }, { verifyPackage }] = await Promise.all([
        import('../../attest/verify/verify-request.ts'),
        import('../../attest/verify/verify-package.ts'),
      ]);
      const { offline, trustedRoot, ...others } = world;
      return verifyPackage(
        verifyRequest({ package: packageDir, trustPolicy, trustedSigners, trustedRoot, offline }, others),
      );
    };
}
