import { PACKAGE_MEMBERS } from '../../contracts/evidence-package.ts';

const MEDIA_TYPES: Record<string, string> = {
  '.json': 'application/json',
  '.jsonl': 'application/jsonl',
  '.md': 'text/markdown',
};

export function mediaTypeOf(name: string): string {
  if (name === 'mlbom.cdx.json') return 'application/vnd.cyclonedx+json';
  return MEDIA_TYPES[/\.\w+$/.exec(name)?.[0] ?? ''] ?? 'application/octet-stream';
}

/** Files that may stand beside the members: what signs and publishes a package comes after it. */
export const SIDECAR =
  /^(?:share_url\.txt|[\w.-]{1,100}\.sigstore\.json|[\w.-]{1,100}\.(?:intoto\.jsonl|dsse\.json))$/;

export const REQUIRED_MEMBERS: readonly string[] = PACKAGE_MEMBERS;
