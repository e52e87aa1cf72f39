import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, writeFileAtomic } from '../../foundation/atomic-file.ts';
import { canonicalJson } from '../../foundation/canonical-json.ts';
import { renderEvidenceMarkdown } from '../../reports/release-evidence.ts';
import type { MadeEvidence } from './make-evidence.ts';

export const EVIDENCE_FILE = 'release-evidence.json';
export const EVIDENCE_MARKDOWN = 'release-evidence.md';
export const EVIDENCE_BUNDLE = 'release-evidence.sigstore.json';

/** The bytes of `release-evidence.json`: canonical JSON, so that a digest of it means its content. */
export function evidenceText({ evidence }: MadeEvidence): string {
  return `${canonicalJson(evidence)}\n`;
}

/**
 * Writes evidence and logs. Logs come first: evidence never names one that is not there. A signature of evidence that is
 * written over goes, because it is of other bytes.
 * @param dir absolute
 * @returns absolute paths: JSON, Markdown
 * @throws WorldGateError those of writing
 */
export function writeEvidence(dir: string, made: MadeEvidence): { json: string; markdown: string } {
  makeFolder(dir);
  for (const [path, bytes] of made.logs) {
    makeFolder(join(dir, path, '..'));
    writeFileAtomic(join(dir, path), bytes);
  }
  rmSync(join(dir, EVIDENCE_BUNDLE), { force: true });
  const files = { json: join(dir, EVIDENCE_FILE), markdown: join(dir, EVIDENCE_MARKDOWN) };
  writeFileAtomic(files.json, evidenceText(made));
  writeFileAtomic(files.markdown, renderEvidenceMarkdown(made.evidence));
  return files;
}
