import { WorldGateError } from '../../foundation/errors.ts';

export interface LogService {
  url: string;
  /** Major version of its API: 1 takes DSSE envelopes, 2 the digest of what was signed. */
  version: 1 | 2;
}

/** Services that together make a signature which can be verified. */
export interface SigstoreInstance {
  certificateAuthority: string;
  logs: LogService[];
  timestampAuthorities: string[];
}

/** What public repositories sign with. Source: the signing config of Sigstore's public-good instance. */
export const PUBLIC_GOOD: SigstoreInstance = {
  certificateAuthority: 'https://fulcio.sigstore.dev',
  logs: [{ url: 'https://rekor.sigstore.dev', version: 1 }],
  timestampAuthorities: ['https://timestamp.sigstore.dev/api/v1/timestamp'],
};

/**
 * GitHub's own services, which write into no log. Source: github.com/actions/toolkit, packages/attest/src/endpoints.ts.
 * @param serverUrl `GITHUB_SERVER_URL`
 * @throws WorldGateError `github-instance`
 */
export function githubInstance(serverUrl: string): SigstoreInstance {
  const { hostname } = new URL(serverUrl);
  const domain = hostname === 'github.com' ? 'githubapp.com' : hostname;
  if (domain === hostname && !hostname.endsWith('.ghe.com')) {
    throw new WorldGateError(
      'github-instance',
      `${serverUrl} has no services to sign with: only GitHub's cloud has them`,
      {
        hint: 'Name an instance of Sigstore with `--signing-config FILE`, or sign with `--key FILE`.',
      },
    );
  }
  return {
    certificateAuthority: `https://fulcio.${domain}`,
    logs: [],
    timestampAuthorities: [`https://timestamp.${domain}`],
  };
}

/** Addresses of an instance whose entries anybody can read, for ever: certificates are logged as well. */
export function publicRecords({ certificateAuthority, logs }: SigstoreInstance): string[] {
  return [certificateAuthority, ...logs.map(({ url }) => url)].filter((url) => {
    const { hostname } = new URL(url);
    return hostname === 'sigstore.dev' || hostname.endsWith('.sigstore.dev');
  });
}
