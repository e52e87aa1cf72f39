import { existsSync } from 'node:fs';
import path from 'node:path';
import { REVOCATION_FILE } from '../../audit/package/members.ts';
import { type ShareRevocation, shareRevocation } from '../../contracts/share.ts';
import { writeFileAtomic } from '../../foundation/atomic-file.ts';
import { parseJson } from '../../foundation/json.ts';
import { decodeText } from '../../foundation/read-text.ts';
import { readBelow } from '../../foundation/safe-path.ts';
import { parseWith } from '../../foundation/schema.ts';

/**
 * What took the shares of a package back, or a share; null where nothing did. It says which package it is of: one that
 * was put beside another package takes nothing back there.
 * @param dir absolute folder of a package or of a share
 * @throws WorldGateError `revocation-invalid` where the file cannot be understood: that is no reason to go on
 */
export function readRevocation(dir: string): ShareRevocation | null {
  if (!existsSync(path.join(dir, REVOCATION_FILE))) return null;
  const text = decodeText(readBelow(dir, REVOCATION_FILE), REVOCATION_FILE);
  return parseWith(shareRevocation, parseJson(text, REVOCATION_FILE), {
    file: REVOCATION_FILE,
    code: 'revocation-invalid',
    hint: 'ask whoever revoked it; `worldgate audit revoke` writes it',
  });
}

export function writeRevocation(dir: string, revocation: ShareRevocation): void {
  writeFileAtomic(path.join(dir, REVOCATION_FILE), revocationText(revocation));
}

export function revocationText(revocation: ShareRevocation): string {
  return `${JSON.stringify(shareRevocation.parse(revocation), null, 2)}\n`;
}
