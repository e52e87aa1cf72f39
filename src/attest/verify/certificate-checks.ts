import type { X509Certificate } from '@sigstore/core';
import type { VerificationCheck } from '../../contracts/verification.ts';
import { failed, notChecked, passed, reasonOf } from '../checks.ts';
import type { SigningCertificate } from './signing-certificate.ts';
import type { Sigstore, SigstoreTrust } from './sigstore-libraries.ts';

const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

export interface CertificateUse {
  certificate: SigningCertificate;
  file: string;
  /** Times that witnesses vouch for. */
  times: readonly Date[];
  now: Date;
  /** Whether the certificate has to be in a certificate transparency log. */
  needsSct: boolean;
}

/** What the certificate is for, who issued it, whether it was valid at every witnessed time, and who logged it. */
export function certificateChecks(
  use: CertificateUse,
  sigstore: Sigstore,
  trust: SigstoreTrust,
): VerificationCheck[] {
  const { path, check } = chainCheck(use, sigstore, trust);
  return [check, usageCheck(use), ...timeChecks(use), sctCheck(use, path, sigstore, trust)];
}

/** Whether a trusted authority issued it, at each time at which it was valid; without one, when it was issued. */
function chainCheck(
  { certificate: { sigstore: leaf, node }, file, times }: CertificateUse,
  sigstore: Sigstore,
  trust: SigstoreTrust,
): { path: X509Certificate[] | null; check: VerificationCheck } {
  const inside = times.filter((time) => leaf.validForDate(time));
  let path: X509Certificate[] = [];
  try {
    for (const time of inside.length > 0 ? inside : [leaf.notBefore]) {
      path = sigstore.verifyCertificateChain(time, leaf, trust.certificateAuthorities);
    }
  } catch (error) {
    const check = failed('certificate', 'certificate-chain', {
      message: `${file}: no trusted authority issued the certificate: ${reasonOf(error)}`,
      expected: 'a certificate that a certificate authority of the trusted root issued while it was trusted',
      found: `issued by ${oneLine(node.issuer)}`,
      where: `${file}: verificationMaterial.certificate`,
    });
    return { path: null, check };
  }
  return {
    path,
    check: passed('certificate', 'certificate-chain', `${file}: issued by ${oneLine(node.issuer)}`),
  };
}

function usageCheck({ certificate: { node }, file }: CertificateUse): VerificationCheck {
  // Of an X509Certificate of node:crypto, keyUsage lists the extended key usages.
  const usages = node.keyUsage ?? [];
  if (!node.ca && usages.includes(CODE_SIGNING)) {
    return passed('certificate', 'certificate-usage', `${file}: the certificate is for signing code`);
  }
  return failed('certificate', 'certificate-usage', {
    message: `${file}: the certificate is not one to sign with`,
    expected: `a certificate for code signing (${CODE_SIGNING}) that is no authority`,
    found: node.ca ? 'a certificate authority' : usages.join(', ') || 'no extended key usage',
    where: `${file}: verificationMaterial.certificate`,
  });
}

function timeChecks({
  certificate: { sigstore: leaf },
  file,
  times,
  now,
}: CertificateUse): VerificationCheck[] {
  const span = `from ${leaf.notBefore.toISOString()} until ${leaf.notAfter.toISOString()}`;
  if (times.length === 0) {
    const expired = now > leaf.notAfter ? ' and has expired' : '';
    return [
      failed('timestamp', 'witnessed-time', {
        message: `${file}: nothing that is trusted says when it was signed; the certificate was valid ${span}${expired}`,
        expected: 'a timestamp of a trusted authority, or a log entry whose time the log signed',
        found: 'no witnessed time',
        where: `${file}: verificationMaterial`,
      }),
    ];
  }
  const seen = passed(
    'timestamp',
    'witnessed-time',
    `${file}: signed at ${times.map((time) => time.toISOString()).join(' and ')}, as witnesses say`,
  );
  const outside = times.filter((time) => !leaf.validForDate(time));
  if (outside.length === 0) {
    return [
      seen,
      passed('certificate', 'certificate-time', `${file}: the certificate was valid then (${span})`),
    ];
  }
  return [
    seen,
    failed('certificate', 'certificate-time', {
      message: `${file}: the certificate was not valid when it was signed with`,
      expected: span,
      found: outside.map((time) => time.toISOString()).join(', '),
      where: `${file}: verificationMaterial.certificate`,
    }),
  ];
}

/** The certificate's own entry in a log (RFC 6962), which the authority put into it. */
function sctCheck(
  { file, needsSct }: CertificateUse,
  path: X509Certificate[] | null,
  sigstore: Sigstore,
  trust: SigstoreTrust,
): VerificationCheck {
  const name = 'certificate-transparency';
  const [leaf, issuer] = path ?? [];
  if (leaf === undefined || issuer === undefined) {
    return notChecked('certificate', name, `${file}: without a trusted issuer this cannot be looked at`);
  }
  const expected = `a signed certificate timestamp of ${trust.ctlogs.map(({ baseURL }) => baseURL).join(' or ')}`;
  const where = `${file}: verificationMaterial.certificate`;
  try {
    const logs = sigstore.verifySCTs(leaf, issuer, trust.ctlogs);
    if (logs.length > 0)
      return passed('certificate', name, `${file}: the certificate is in a transparency log`);
  } catch (error) {
    const message = `${file}: the certificate's transparency log cannot be believed: ${reasonOf(error)}`;
    return failed('certificate', name, { message, expected, where });
  }
  if (!needsSct) {
    return notChecked(
      'certificate',
      name,
      `${file}: the certificate is in no transparency log, and none is asked for`,
    );
  }
  const message = `${file}: the certificate is in no transparency log`;
  return failed('certificate', name, { message, expected, found: 'none', where });
}

/** `O=sigstore.dev, CN=sigstore-intermediate` */
function oneLine(name: string): string {
  return name.replaceAll('\n', ', ').slice(0, 400);
}
