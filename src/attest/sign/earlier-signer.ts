import { X509Certificate } from 'node:crypto';
import { BUNDLE_FILES, EVIDENCE_PREDICATE } from '../../contracts/attestation.ts';
import { isWorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { decodeText } from '../../foundation/read-text.ts';
import { readBelow } from '../../foundation/safe-path.ts';
import { MOST_BUNDLE_BYTES } from '../verify/read-bundle.ts';

interface Material {
  verificationMaterial?: {
    publicKey?: { hint?: unknown };
    certificate?: { rawBytes?: unknown };
  };
}

/**
 * Whose signature lies in a folder, in words and as its bundle names itself: nothing is verified. `null` where there is none.
 * @param dir absolute
 */
export function earlierSigner(dir: string): string | null {
  const name = BUNDLE_FILES[EVIDENCE_PREDICATE];
  try {
    const bytes = readBelow(dir, name, { maxBytes: MOST_BUNDLE_BYTES });
    const { verificationMaterial: material } = parseJson(decodeText(bytes, name), name) as Material;
    return namedBy(material) ?? 'somebody whom its bundle does not name';
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    return error.code === 'file-missing' ? null : `somebody whom ${name} does not name: it cannot be read`;
  }
}

function namedBy(material: Material['verificationMaterial']): string | null {
  const hint = material?.publicKey?.hint;
  if (typeof hint === 'string') {
    const id = Buffer.from(hint, 'base64');
    return id.length === 32 ? `key sha256:${id.toString('hex')}` : null;
  }
  const certificate = material?.certificate?.rawBytes;
  if (typeof certificate !== 'string') return null;
  try {
    const { subjectAltName = '' } = new X509Certificate(Buffer.from(certificate, 'base64'));
    return subjectAltName.replace(/^[A-Za-z]+:/, '') || null;
  } catch {
    return null;
  }
}
