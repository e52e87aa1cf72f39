import type { CertificateIdentity, VerificationCheck } from '../../contracts/verification.ts';
import { isWorldGateError } from '../../foundation/errors.ts';
import { failed, notChecked, passed, reasonOf } from '../checks.ts';
import type { SignatureFacts } from '../signature-facts.ts';
import { certificateChecks } from './certificate-checks.ts';
import { readIdentity } from './certificate-identity.ts';
import { isSignedBy, preAuthEncoding } from './dsse.ts';
import type { ReadBundle } from './read-bundle.ts';
import { readCertificate, type SigningCertificate } from './signing-certificate.ts';
import { loadSigstore, type Sigstore, type SigstoreTrust } from './sigstore-libraries.ts';
import { GITHUB_ORGANIZATION, type TrustMaterial } from './trust.ts';
import { checkWitnesses, earliest, type Witnesses } from './witnesses.ts';

type SignatureResult = Pick<SignatureFacts, 'signer' | 'signedAt' | 'witnesses' | 'checks'>;

/**
 * Checks a signature whose key a certificate names: the signature itself, the certificate's chain, its entry in the
 * certificate transparency log, its validity at every witnessed time, the log entry, the timestamps, and who it was
 * issued to. Every part is looked at, whatever the others show.
 */
export async function checkCertificateSignature(
  read: ReadBundle,
  file: string,
  trust: TrustMaterial,
): Promise<SignatureResult> {
  const sigstore = await loadSigstore();
  const certificate = attempt(() => readCertificate(read.bundle, sigstore));
  const { identity, checks } = signerChecks(read, file, certificate);
  const root = await chooseRoot(certificate.value, sigstore, trust);
  if (root.value === null) {
    checks.push(
      failed('certificate', 'trusted-root', {
        message: `${file}: ${root.problem}`,
        expected: 'a trusted root of the instance that issued the certificate',
        where: 'trusted root',
      }),
      notChecked('log', 'log-inclusion', `${file}: without a trusted root no log can be believed`),
      notChecked(
        'timestamp',
        'witnessed-time',
        `${file}: without a trusted root no timestamp can be believed`,
      ),
    );
    return { signer: null, signedAt: null, witnesses: { log: null, timestamps: [] }, checks };
  }
  const needs = needsOf(root.value, certificate.value);
  const seen = witnessesBy(root.value, read, file, sigstore, needs.log);
  checks.push(...seen.checks);
  if (certificate.value !== null) {
    const use = {
      certificate: certificate.value,
      file,
      times: seen.times,
      now: trust.now,
      needsSct: needs.sct,
    };
    checks.push(...certificateChecks(use, sigstore, root.value));
  }
  checks.push(...wholeCheck(read, file, sigstore, root.value, needs, checks));
  const signer = isShown(checks) ? identity : null;
  return { signer, signedAt: earliest(seen.times), witnesses: seen.record, checks };
}

/** The witnesses of a bundle that is signed with a key, by the roots that the caller named. */
export async function witnessesOfKeyBundle(
  read: ReadBundle,
  file: string,
  trust: TrustMaterial,
): Promise<Witnesses> {
  const sigstore = await loadSigstore();
  const { roots } = await trust.rootsFor(null);
  const results = roots.map((root) => witnessesBy(materialOf(root, sigstore), read, file, sigstore, false));
  const good = results.find(({ checks }) => checks.every(({ state }) => state !== 'failed'));
  return good ?? results[0]!;
}

type Attempt<T> = { value: T; problem: null } | { value: null; problem: string };

function attempt<T>(read: () => T): Attempt<T> {
  try {
    return { value: read(), problem: null };
  } catch (error) {
    return { value: null, problem: reasonOf(error) };
  }
}

/** Whether the key of the certificate signed, and whom it names. */
function signerChecks(
  { bundle }: ReadBundle,
  file: string,
  certificate: Attempt<SigningCertificate>,
): { identity: CertificateIdentity | null; checks: VerificationCheck[] } {
  const where = `${file}: verificationMaterial.certificate`;
  if (certificate.value === null) {
    const finding = {
      message: `${file}: the certificate cannot be read: ${certificate.problem}`,
      expected: 'an X.509 certificate in DER',
      where,
    };
    return { identity: null, checks: [failed('certificate', 'certificate-form', finding)] };
  }
  const { key, sigstore } = certificate.value;
  const { payloadType, payload, signatures } = bundle.dsseEnvelope;
  const data = preAuthEncoding(payloadType, Buffer.from(payload, 'base64'));
  const signed = isSignedBy(data, key, Buffer.from(signatures[0]!.sig, 'base64'));
  const { identity, problems } = readIdentity(sigstore);
  const checks: VerificationCheck[] = [
    signed
      ? passed('signature', 'signature', `${file}: signed with the key of its certificate`)
      : failed('signature', 'signature', {
          message: `${file}: the signature is not one of the certificate's key over this statement`,
          expected: 'a signature over the DSSE pre-authentication encoding of the payload',
          where: `${file}: dsseEnvelope.signatures[0].sig`,
        }),
    identity === null
      ? failed('certificate', 'certificate-identity', {
          message: `${file}: the certificate does not say who signed: ${problems.join('; ')}`,
          expected: 'a certificate of Fulcio, with its extensions 1.3.6.1.4.1.57264.1.8 to 23',
          where,
        })
      : passed('certificate', 'certificate-identity', `${file}: the certificate names ${identity.subject}`),
  ];
  return { identity, checks };
}

/** Anyone can make a certificate that names anybody: only one of a trusted authority, whose key signed, shows who did. */
function isShown(checks: readonly VerificationCheck[]): boolean {
  return ['signature', 'certificate-chain'].every((name) =>
    checks.some((check) => check.name === name && check.state === 'passed'),
  );
}

function materialOf(root: unknown, { TrustedRoot, toTrustMaterial }: Sigstore): SigstoreTrust {
  return toTrustMaterial(TrustedRoot.fromJSON(root), () => {
    throw new Error('a certificate is verified here, no key');
  });
}

/** The root whose authority issued the certificate; where none did, the first, which then says so. */
async function chooseRoot(
  certificate: SigningCertificate | null,
  sigstore: Sigstore,
  trust: TrustMaterial,
): Promise<Attempt<SigstoreTrust>> {
  try {
    const { roots } = await trust.rootsFor(certificate?.organization ?? null);
    const materials = roots.map((root) => materialOf(root, sigstore));
    const leaf = certificate?.sigstore;
    const issuing = materials.find(
      ({ certificateAuthorities }) =>
        leaf !== undefined &&
        attempt(() => sigstore.verifyCertificateChain(leaf.notBefore, leaf, certificateAuthorities)).value !==
          null,
    );
    const value = issuing ?? materials[0];
    return value === undefined ? { value: null, problem: 'no root is trusted' } : { value, problem: null };
  } catch (error) {
    const hint = isWorldGateError(error) && error.hint !== undefined ? ` ${error.hint}` : '';
    return { value: null, problem: `${reasonOf(error)}.${hint}` };
  }
}

/** GitHub's own instance keeps no log; its timestamps stand in for one. Any other is asked for the logs that it has. */
function needsOf(
  root: SigstoreTrust,
  certificate: SigningCertificate | null,
): { sct: boolean; log: boolean } {
  const isGitHub = certificate?.organization === GITHUB_ORGANIZATION;
  return { sct: !isGitHub && root.ctlogs.length > 0, log: !isGitHub && root.tlogs.length > 0 };
}

function witnessesBy(
  root: SigstoreTrust,
  { bundle }: ReadBundle,
  file: string,
  sigstore: Sigstore,
  needsLog: boolean,
): Witnesses {
  const content = new sigstore.DSSESignatureContent(sigstore.envelopeFromJSON(bundle.dsseEnvelope));
  return checkWitnesses({ bundle, content, file }, sigstore, root, needsLog);
}

/** Asks the library as a whole: it may know of something that the parts do not show. */
function wholeCheck(
  { json }: ReadBundle,
  file: string,
  { bundleFromJSON, toSignedEntity, Verifier }: Sigstore,
  root: SigstoreTrust,
  needs: { sct: boolean; log: boolean },
  before: readonly VerificationCheck[],
): VerificationCheck[] {
  try {
    new Verifier(root, {
      ctlogThreshold: needs.sct ? 1 : 0,
      tlogThreshold: needs.log ? 1 : 0,
      timestampThreshold: 1,
    }).verify(toSignedEntity(bundleFromJSON(json)));
    return [];
  } catch (error) {
    if (before.some(({ state }) => state === 'failed')) return [];
    const fields = error instanceof Error && 'fields' in error ? ` (${String(error.fields)})` : '';
    const message = `${file}: @sigstore/verify refuses the bundle: ${reasonOf(error)}${fields}`;
    return [failed('signature', 'whole-bundle', { message, where: file })];
  }
}
