import type { CertificateIdentity } from '../../contracts/verification.ts';

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** A workflow as a certificate names it. */
export interface WorkflowIdentity {
  server: string;
  /** `owner/name/.github/workflows/file.yml` */
  workflow: string;
  /** `refs/heads/main`, `refs/tags/v1`, or the commit that a caller pinned. */
  ref: string;
}

export interface RunIdentity {
  server: string;
  repository: string;
  /** Decimal digits; beyond what a double holds exactly in years to come. */
  id: string;
  attempt: number | null;
}

/**
 * The server whose workflows an issuer speaks for; null for an issuer that is not GitHub's.
 * Source: docs.github.com, "OpenID Connect reference"; the form of Enterprise Server is `https://HOST/_services/token`.
 */
export function serverOf(issuer: string): string | null {
  if (issuer === GITHUB_ISSUER || issuer.startsWith(`${GITHUB_ISSUER}/`)) return 'https://github.com';
  const tenant = /^https:\/\/token\.actions\.([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/.exec(issuer)?.[1];
  if (tenant !== undefined) return `https://${tenant}`;
  return /^(https:\/\/[^/]+)\/_services\/token$/.exec(issuer)?.[1] ?? null;
}

/** The issuer of the tokens that jobs of a server get. @param server as `https://github.com` */
export function issuerOf(server: string): string {
  const host = server.replace(/^https?:\/\//, '').toLowerCase();
  if (host === 'github.com') return GITHUB_ISSUER;
  return host.endsWith('.ghe.com') ? `https://token.actions.${host}` : `https://${host}/_services/token`;
}

/** @param subject `https://github.com/owner/name/.github/workflows/file.yml@ref` */
export function workflowIdentity(subject: string): WorkflowIdentity | null {
  const match = /^(https?:\/\/[^/@]+)\/([^/@\s]+\/[^/@\s]+\/[^@\s]+\.ya?ml)@(\S+)$/.exec(subject);
  return match === null ? null : { server: match[1]!, workflow: match[2]!, ref: match[3]! };
}

/** @param url `https://github.com/owner/name/actions/runs/1/attempts/1` */
export function runIdentity(url: string | null): RunIdentity | null {
  const match =
    /^(https?:\/\/[^/]+)\/([^/]+\/[^/]+)\/actions\/runs\/(\d{1,20})(?:\/attempts\/(\d{1,9}))?$/.exec(
      url ?? '',
    );
  if (match === null) return null;
  const attempt = match[4] === undefined ? null : Number(match[4]);
  return { server: match[1]!, repository: match[2]!, id: match[3]!, attempt };
}

/** `owner/name` of a certificate, which has it with its server. */
export function repositoryIdentity({ repository }: CertificateIdentity): {
  server: string | null;
  name: string;
} | null {
  const match = /^(?:(https?:\/\/[^/]+)\/)?([^/]+\/[^/]+)$/.exec(repository ?? '');
  return match === null ? null : { server: match[1] ?? null, name: match[2]! };
}

/** Names of repositories differ in more than case, or are the same. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
