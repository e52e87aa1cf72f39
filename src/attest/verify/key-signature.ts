import type { SigstoreBundle } from '../../contracts/sigstore.ts';
import type { SignerIdentity, VerificationCheck } from '../../contracts/verification.ts';
import type { Digest } from '../../foundation/digest.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { failed, notChecked, passed } from '../checks.ts';
import { isSignedBy, preAuthEncoding } from './dsse.ts';
import type { TrustMaterial } from './trust.ts';
import type { TrustedKey, TrustedKeys } from './trusted-keys.ts';

const MOST_NAMED = 10;

/**
 * Checks the signature of a bundle that names a key: by node:crypto alone.
 * @param times at which witnesses saw the signature; none is no fault of a key
 */
export function checkKeySignature(
  bundle: SigstoreBundle,
  file: string,
  trust: Pick<TrustMaterial, 'keys' | 'now'>,
  times: readonly Date[],
): { signer: SignerIdentity | null; checks: VerificationCheck[] } {
  const hint = bundle.verificationMaterial.publicKey?.hint ?? '';
  const where = `${file}: verificationMaterial.publicKey.hint`;
  const id = keyIdOfHint(hint);
  if (id === null) {
    const finding = {
      message: `${file} does not say which key signed it in a way that can be checked`,
      expected: 'SHA-256 of the public key (DER, SubjectPublicKeyInfo) in base64',
      found: hint === '' ? 'no hint' : quoted(hint),
      where,
    };
    return { signer: null, checks: [failed('signature', 'key', finding)] };
  }
  const key = trust.keys.get(id);
  if (key === undefined && trust.keys.size === 0) {
    const open = `${file} is signed with the key ${id}, and nobody said whose keys are trusted`;
    return { signer: null, checks: [{ ...notChecked('signature', 'key', open), found: id, where }] };
  }
  if (key === undefined) {
    const finding = {
      message: `${file} is signed with the key ${id}, which is not trusted here`,
      expected: describeKeys(trust.keys),
      found: id,
      where,
    };
    return { signer: null, checks: [failed('signature', 'key', finding)] };
  }
  const { payloadType, payload, signatures } = bundle.dsseEnvelope;
  const signed = isSignedBy(
    preAuthEncoding(payloadType, Buffer.from(payload, 'base64')),
    key.key,
    Buffer.from(signatures[0]!.sig, 'base64'),
  );
  const checks = [
    ...keyChecks(key, file, trust.now, times),
    signed
      ? passed('signature', 'signature', `${file}: signed with the key ${nameOf(key)}`)
      : failed('signature', 'signature', {
          message: `${file}: the signature is not one of the key ${nameOf(key)} over this statement`,
          expected: 'a signature over the DSSE pre-authentication encoding of the payload',
          where: `${file}: dsseEnvelope.signatures[0].sig`,
        }),
  ];
  return { signer: signed ? { kind: 'key', key_id: key.id, owner: key.owner } : null, checks };
}

/** `sha256:…` of a hint, or null where it is no SHA-256 in base64. */
function keyIdOfHint(hint: string): Digest | null {
  const bytes = Buffer.from(hint, 'base64');
  return bytes.length === 32 && bytes.toString('base64') === hint ? `sha256:${bytes.toString('hex')}` : null;
}

function nameOf({ id, owner }: TrustedKey): string {
  return owner === null ? id : `${id} of ${quoted(owner)}`;
}

function describeKeys(keys: TrustedKeys): string {
  const names = [...keys.values()].slice(0, MOST_NAMED).map(nameOf);
  const left = keys.size - names.length;
  return `one of the keys ${names.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}

function keyChecks(key: TrustedKey, file: string, now: Date, times: readonly Date[]): VerificationCheck[] {
  const where = 'trusted signers file';
  if (key.revoked) {
    const message = `the key ${nameOf(key)} that signed ${file} is revoked`;
    return [failed('signature', 'key', { message, expected: 'a key that is not revoked', where })];
  }
  const { validFrom, validUntil } = key;
  if (validFrom === null && validUntil === null) {
    return [passed('signature', 'key', `${file}: the key ${nameOf(key)} is trusted`)];
  }
  const span = `${validFrom === null ? '' : `from ${validFrom.toISOString()} `}${
    validUntil === null ? '' : `until ${validUntil.toISOString()}`
  }`.trim();
  const witnessed = times.length > 0;
  const compared = witnessed ? times : [now];
  const clock = witnessed ? 'at the witnessed time of signature' : 'by the clock of this machine';
  const outside = compared.find(
    (time) => (validFrom !== null && time < validFrom) || (validUntil !== null && time > validUntil),
  );
  if (outside === undefined) {
    const note = witnessed ? '' : '; no log or timestamp says when it was signed';
    return [
      passed(
        'signature',
        'key',
        `${file}: the key ${nameOf(key)} is trusted ${span} and valid ${clock}${note}`,
      ),
    ];
  }
  const finding = {
    message: `the key ${nameOf(key)} that signed ${file} is not valid ${clock}${
      witnessed ? '' : ', which is compared because no log or timestamp says when it was signed'
    }`,
    expected: span,
    found: outside.toISOString(),
    where,
  };
  return [failed('signature', 'key', finding)];
}
