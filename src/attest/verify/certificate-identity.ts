import type { X509Certificate } from '@sigstore/core';
import type { CertificateIdentity } from '../../contracts/verification.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { reasonOf } from '../checks.ts';

/** Source: github.com/sigstore/fulcio, docs/oid-info.md. From 8 on a value is a UTF8String in DER; 1 is bare text. */
const FULCIO = '1.3.6.1.4.1.57264.1';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
const UTF8_STRING = 0x0c;
const EMAIL = 1;
const URI = 6;
const LONGEST = 1024;

type Extension = NonNullable<ReturnType<X509Certificate['extension']>>;

/**
 * Who a certificate of Fulcio was issued to, from its extensions.
 * @returns everything that is malformed, too; an identity only where nothing is
 */
export function readIdentity(certificate: X509Certificate): {
  identity: CertificateIdentity | null;
  problems: string[];
} {
  const problems: string[] = [];
  const attempt = <T>(what: string, read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      problems.push(`${what}: ${reasonOf(error)}`);
      return null;
    }
  };
  attempt('extensions', () => refuseRepeated(certificate));
  const field = (number: number, name: string) =>
    attempt(`${name} (${FULCIO}.${number})`, () => {
      const extension = certificate.extension(`${FULCIO}.${number}`);
      return extension === undefined ? null : utf8String(extension);
    });
  const subject = attempt('subject alternative name', () => subjectOf(certificate));
  const issuer = attempt(`issuer (${FULCIO}.8)`, () => issuerOf(certificate));
  const signer = field(9, 'build signer');
  if (signer !== null && subject !== null && signer !== subject) {
    problems.push(
      `build signer (${FULCIO}.9) is ${quoted(signer)}, the certificate is for ${quoted(subject)}`,
    );
  }
  const fields = {
    repository: field(12, 'repository'),
    repository_id: field(15, 'repository id'),
    owner_id: field(17, 'owner id'),
    workflow_digest: field(10, 'digest of the workflow'),
    caller_workflow: field(18, 'workflow that began the run'),
    commit: field(13, 'commit'),
    ref: field(14, 'ref'),
    event: field(20, 'event'),
    run_url: field(21, 'run'),
    runner: field(11, 'runner'),
    visibility: field(22, 'visibility'),
    environment: field(23, 'environment'),
  };
  if (problems.length > 0 || subject === null || issuer === null) return { identity: null, problems };
  return { identity: { kind: 'certificate', subject, issuer, ...fields }, problems };
}

/** RFC 5280, 4.2: an extension occurs once. */
function refuseRepeated(certificate: X509Certificate): void {
  const seen = new Set<string>();
  for (const extension of certificate.extensions) {
    const oid = extension.subs[0]?.toOID() ?? '';
    if (seen.has(oid)) throw new Error(`${oid} occurs twice`);
    seen.add(oid);
  }
}

function utf8String({ valueObj }: Extension): string {
  const [text, ...others] = valueObj.subs;
  if (text === undefined || others.length > 0 || !text.tag.isUniversal() || text.tag.number !== UTF8_STRING) {
    throw new Error('the value is no UTF8String in DER');
  }
  return plainText(text.value);
}

function plainText(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (text.length > LONGEST) throw new Error(`the value has ${text.length} characters; at most ${LONGEST}`);
  if (/[\u0000-\u001f\u007f]/.test(text)) throw new Error('the value holds control characters');
  return text;
}

function subjectOf(certificate: X509Certificate): string {
  const names = certificate.extension(SUBJECT_ALTERNATIVE_NAME)?.valueObj.subs[0]?.subs ?? [];
  const [name, ...others] = names;
  if (name === undefined || others.length > 0)
    throw new Error(`${names.length} names; exactly one is expected`);
  if (!name.tag.isContextSpecific(URI) && !name.tag.isContextSpecific(EMAIL)) {
    throw new Error('the name is neither a URI nor an email address');
  }
  return plainText(name.value);
}

/** Certificates of before 2023 have the first form alone; where both are, they agree. */
function issuerOf(certificate: X509Certificate): string {
  const first = certificate.extension(`${FULCIO}.1`);
  const second = certificate.extension(`${FULCIO}.8`);
  const old = first === undefined ? null : plainText(first.value);
  const issuer = second === undefined ? old : utf8String(second);
  if (issuer === null) throw new Error('it is missing: no issuer of the token is named');
  if (old !== null && old !== issuer) {
    throw new Error(`${quoted(issuer)} and, in ${FULCIO}.1, ${quoted(old)}`);
  }
  return issuer;
}
