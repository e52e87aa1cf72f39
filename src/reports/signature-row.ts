import type { TrustLevel } from '../contracts/trust-policy.ts';
import { SIGNATURE_BOUNDARY } from './boundaries.ts';
import { escapeMarkdownText, markdownCode } from './escape.ts';
import { blocks, markdownLink } from './markdown.ts';
import { clip, LONGEST } from './plain.ts';
import { LEVEL_WORDS } from './verification-facts.ts';

/** What became of signing a package, as far as a report shows it. */
export type SignatureRow =
  | {
      state: 'signed';
      level: TrustLevel;
      /** The workflow of the certificate, with its ref, or the key's id. */
      signer: string;
      backend: 'sigstore' | 'github' | 'key';
      /** Of the transparency log. */
      logIndex: string | null;
      /** Page of the attestation in GitHub's store. */
      attestationUrl: string | null;
    }
  | { state: 'deferred' | 'unsigned'; reason: string };

const BACKEND_WORDS = { sigstore: 'Sigstore', github: "GitHub's attestations", key: 'local key' } as const;

/** Level of what is shown: without a signature there is none but the lowest. */
export function levelOf(row: SignatureRow): TrustLevel {
  return row.state === 'signed' ? row.level : 'L0';
}

/** One line of plain text, for logs and annotations. */
export function signatureText(row: SignatureRow): string {
  if (row.state === 'signed') {
    const log = row.logIndex === null ? '' : `, log index ${clip(row.logIndex, LONGEST.unit)}`;
    const how = row.backend === 'key' ? '' : ` (${LEVEL_WORDS[row.level]})`;
    return `Signature: ${row.level}${how}, by ${clip(row.signer, LONGEST.sentence)} (${BACKEND_WORDS[row.backend]}${log})`;
  }
  return `${LEAD[row.state]} (L0): ${clip(row.reason, LONGEST.message)}`;
}

const LEAD = { deferred: 'Not signed yet', unsigned: 'Unsigned' } as const;

const FINISH = 'worldgate audit finish-signing';

/** The row of a section, as Markdown. */
export function signatureLine(row: SignatureRow): string {
  if (row.state !== 'signed') {
    const next = row.state === 'deferred' ? `. Finish it: ${markdownCode(FINISH)}` : '';
    const reason = clip(row.reason, LONGEST.message).replace(/\.$/, '');
    return `**${LEAD[row.state]}** (L0): ${escapeMarkdownText(reason)}${next}`;
  }
  const parts = [
    `**Signature: ${row.level}**`,
    row.backend === 'key' ? 'signed' : LEVEL_WORDS[row.level],
    `by ${markdownCode(clip(row.signer, LONGEST.sentence))} (${BACKEND_WORDS[row.backend]})`,
    row.logIndex === null ? null : `log index ${escapeMarkdownText(clip(row.logIndex, LONGEST.unit))}`,
    row.attestationUrl === null ? null : markdownLink('attestation', row.attestationUrl),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** The job summary of a step that signs and does nothing else. */
export function signatureSummary(row: SignatureRow, packageDigest: string | null): string {
  const words = { signed: '✍️ Signed', deferred: '⏳ Not signed yet', unsigned: '❔ Unsigned' }[row.state];
  return `${blocks(
    `## ${words}`,
    signatureBlock(row),
    packageDigest === null ? null : `<sub>Package digest ${markdownCode(packageDigest)}</sub>`,
  )}\n`;
}

/** The row with what a signature does and does not show. */
export function signatureBlock(row: SignatureRow | undefined): string {
  if (row === undefined) return '';
  return blocks(signatureLine(row), row.state === 'signed' ? `<sub>${SIGNATURE_BOUNDARY}</sub>` : null);
}
