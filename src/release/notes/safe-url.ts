import { redactText } from '../../observability/redaction/index.ts';

/** Parameters that only tell somebody who followed the link. */
const TRACKING = /^(?:utm_[a-z_]+|gclid|fbclid|msclkid|mc_[ce]id)$/i;

/**
 * An http(s) address that a reader can be sent to, without credentials and tracking; null for every other one, and for one
 * that holds a secret.
 */
export function safeUrl(address: string): string | null {
  if (address.length > 2000 || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '') return null;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return redactText(url.href) === url.href ? url.href : null;
}
