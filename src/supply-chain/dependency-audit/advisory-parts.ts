import type { AuditAdvisory } from '../../contracts/dependency-audit.ts';
import { isRecord } from './tool-result.ts';

/** The id in an address of GitHub's advisory database. */
export function ghsaOf(url: string | null): string | undefined {
  return url === null ? undefined : /\/(GHSA(?:-[0-9a-z]{4}){3})\b/i.exec(url)?.[1];
}

/** `>=1.0.0 <1.2.6 || <0.2.4`: the first versions outside, 1.2.6 and 0.2.4. */
export function endsOf(range: unknown): string[] {
  if (typeof range !== 'string' || range.length > 2000) return [];
  return [...range.matchAll(/<\s*(\d[0-9A-Za-z.+-]{0,99})/g)].map(([, version]) => version!);
}

/** `{score, vectorString}` as npm's service gives it; a score of 0 stands for none. */
export function cvssOf(given: unknown): AuditAdvisory['cvss'] {
  if (!isRecord(given) || typeof given.score !== 'number') return null;
  const { score, vectorString } = given;
  if (!(score > 0 && score <= 10)) return null;
  return { score, vector: typeof vectorString === 'string' ? vectorString.slice(0, 300) : null };
}
