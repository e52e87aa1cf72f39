import type { VerificationCheck } from '../../contracts/verification.ts';
import { isWorldGateError } from '../../foundation/errors.ts';
import { failed, notChecked, passed, reasonOf } from '../checks.ts';
import type { SignatureFacts } from '../signature-facts.ts';
import { checkKeySignature } from './key-signature.ts';
import { parseBundle, type ReadBundle } from './read-bundle.ts';
import { readStatement } from './statement-checks.ts';
import type { TrustMaterial } from './trust.ts';
import { earliest, type Witnesses } from './witnesses.ts';

/**
 * What cryptography shows of one bundle: who signed which statement, and who saw when. Never throws for a bundle, however
 * it is broken: whatever goes wrong is a failed check, and all of them are found, not the first only.
 * @param file how messages call the bundle
 * @param predicates types of statements that are read; those of packages unless given
 */
export async function verifyBundle(
  bytes: Uint8Array,
  file: string,
  trust: TrustMaterial,
  predicates?: readonly string[],
): Promise<SignatureFacts> {
  let read: ReadBundle;
  try {
    read = parseBundle(bytes, file);
  } catch (error) {
    const hint = isWorldGateError(error) ? error.hint : undefined;
    return unreadable(
      file,
      failed('signature', 'bundle-form', {
        message: `the bundle cannot be read: ${reasonOf(error)}`,
        expected: hint ?? 'a Sigstore bundle',
        where: file,
      }),
    );
  }
  const { bundle } = read;
  const form = passed('signature', 'bundle-form', `${file}: ${bundle.mediaType}`);
  const { statement, checks: stated } = readStatement(
    Buffer.from(bundle.dsseEnvelope.payload, 'base64'),
    file,
    predicates,
  );
  const signature = await checkSignature(read, file, trust);
  return {
    file,
    statement,
    signer: signature.signer,
    signedAt: signature.signedAt,
    witnesses: signature.witnesses,
    checks: [form, ...keyIdCheck(read, file), ...signature.checks, ...stated],
  };
}

type SignatureResult = Pick<SignatureFacts, 'signer' | 'signedAt' | 'witnesses' | 'checks'>;

async function checkSignature(
  read: ReadBundle,
  file: string,
  trust: TrustMaterial,
): Promise<SignatureResult> {
  try {
    const { publicKey } = read.bundle.verificationMaterial;
    if (publicKey === undefined || publicKey === null) {
      const { checkCertificateSignature } = await import('./certificate-signature.ts');
      return await checkCertificateSignature(read, file, trust);
    }
    const seen = await witnessesOfKey(read, file, trust);
    const { signer, checks } = checkKeySignature(read.bundle, file, trust, seen.times);
    return {
      signer,
      signedAt: earliest(seen.times),
      witnesses: seen.record,
      checks: [...checks, ...seen.checks],
    };
  } catch (error) {
    // Whatever the libraries throw on input that they did not foresee says that it is not a good signature.
    const check = failed('signature', 'signature', {
      message: `${file} cannot be verified: ${reasonOf(error)}`,
      expected: 'a bundle that every part of the verification can read',
      where: file,
    });
    return { signer: null, signedAt: null, witnesses: NO_WITNESSES, checks: [check] };
  }
}

/** Unsigned, so nothing may hang on it: empty, or what the hint says. */
function keyIdCheck({ bundle }: ReadBundle, file: string): VerificationCheck[] {
  const keyid = bundle.dsseEnvelope.signatures[0]?.keyid ?? '';
  const hint = bundle.verificationMaterial.publicKey?.hint;
  if (keyid === '' || keyid === hint) return [];
  return [
    failed('signature', 'keyid', {
      message: `${file}: the keyid of the signature is neither empty nor the hint of the bundle`,
      expected: hint ?? 'no keyid beside a certificate',
      found: keyid,
      where: `${file}: dsseEnvelope.signatures[0].keyid`,
    }),
  ];
}

const NO_WITNESSES = { log: null, timestamps: [] };

/** A key needs no witness. Those that are there are looked at where the caller said which ones to trust. */
async function witnessesOfKey(read: ReadBundle, file: string, trust: TrustMaterial): Promise<Witnesses> {
  const { tlogEntries, timestampVerificationData } = read.bundle.verificationMaterial;
  const entries = tlogEntries?.length ?? 0;
  const tokens = timestampVerificationData?.rfc3161Timestamps?.length ?? 0;
  if ((entries > 0 || tokens > 0) && trust.namesRoots) {
    const { witnessesOfKeyBundle } = await import('./certificate-signature.ts');
    return witnessesOfKeyBundle(read, file, trust);
  }
  const unseen = (phase: 'log' | 'timestamp', name: string, what: string, count: number) =>
    notChecked(
      phase,
      name,
      count === 0
        ? `${file}: a signature with a key; it has no ${what} and needs none`
        : `${file}: ${count} ${what} not looked at; give --trusted-root to say whose to believe`,
    );
  return {
    times: [],
    record: NO_WITNESSES,
    checks: [
      unseen('log', 'log-inclusion', 'log entry', entries),
      unseen('timestamp', 'timestamp-authority', 'timestamp', tokens),
    ],
  };
}

function unreadable(file: string, check: VerificationCheck): SignatureFacts {
  return { file, statement: null, signer: null, signedAt: null, witnesses: NO_WITNESSES, checks: [check] };
}
