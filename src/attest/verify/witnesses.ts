import type { BundleLogEntry, SigstoreBundle } from '../../contracts/sigstore.ts';
import type { VerificationCheck, WitnessRecord } from '../../contracts/verification.ts';
import { failed, notChecked, passed, reasonOf } from '../checks.ts';
import { checkLogEntry, type LogSighting } from './log-entry.ts';
import type { SignatureContent, Sigstore, SigstoreTrust } from './sigstore-libraries.ts';

/** Who saw the signature, and when. */
export interface Witnesses {
  /** Times that a trusted log or timestamp authority vouches for. */
  times: Date[];
  record: WitnessRecord;
  checks: VerificationCheck[];
}

export interface WitnessedSignature {
  bundle: SigstoreBundle;
  content: SignatureContent;
  file: string;
}

/**
 * Looks at every log entry and every timestamp; each that is there has to be good.
 * @param needsLog whether a signature without a log entry is refused
 */
export function checkWitnesses(
  signature: WitnessedSignature,
  sigstore: Sigstore,
  trust: SigstoreTrust,
  needsLog: boolean,
): Witnesses {
  const log = checkLog(signature, sigstore, trust, needsLog);
  const stamps = checkTimestamps(signature, sigstore, trust);
  const first = log.sightings[0];
  const times = [
    ...log.sightings.flatMap(({ integratedAt }) => (integratedAt === null ? [] : [integratedAt])),
    ...stamps.times,
  ];
  return {
    times,
    record: {
      log:
        first === undefined
          ? null
          : {
              url: first.url,
              index: first.index,
              integrated_at: first.integratedAt?.toISOString() ?? null,
            },
      timestamps: stamps.times.map((time) => time.toISOString()),
    },
    checks: [...log.checks, ...validityChecks(log.sightings, times, signature.file), ...stamps.checks],
  };
}

function checkLog(
  { bundle, content, file }: WitnessedSignature,
  sigstore: Sigstore,
  trust: SigstoreTrust,
  needsLog: boolean,
): { sightings: LogSighting[]; checks: VerificationCheck[] } {
  const entries = bundle.verificationMaterial.tlogEntries ?? [];
  const where = `${file}: verificationMaterial.tlogEntries`;
  if (entries.length === 0) {
    const check = needsLog
      ? failed('log', 'log-inclusion', {
          message: `${file} has no entry of a transparency log`,
          expected: `an entry of ${trust.tlogs.map(({ baseURL }) => baseURL).join(' or ')}`,
          found: 'none',
          where,
        })
      : notChecked(
          'log',
          'log-inclusion',
          `${file} has no entry of a transparency log, and none is asked for`,
        );
    return { sightings: [], checks: [check] };
  }
  const looked = entries.map((entry, index) =>
    checkLogEntry({ entry, where: `${where}[${index}]`, file, bundle, content }, sigstore, trust),
  );
  const repeated = hasRepeated(entries.map(entryIdentity));
  return {
    sightings: looked.flatMap(({ sighting }) => (sighting === null ? [] : [sighting])),
    checks: [
      ...looked.flatMap(({ checks }) => checks),
      ...(repeated
        ? [failed('log', 'log-repeated', { message: `${file} has one log entry twice`, where })]
        : []),
    ],
  };
}

/** A log whose key is retired proves nothing that was signed since; proofs carry no time, so the library cannot tell. */
function validityChecks(
  sightings: readonly LogSighting[],
  times: readonly Date[],
  file: string,
): VerificationCheck[] {
  return sightings.flatMap(({ url, validFor: { start, end } }) => {
    const outside = times.find((time) => time < start || time > end);
    if (outside === undefined) return [];
    const finding = {
      message: `${file}: the log ${url} was not trusted when the signature was made`,
      expected: `a time from ${start.toISOString()} until ${end.toISOString()}`,
      found: outside.toISOString(),
      where: 'trusted root: tlogs',
    };
    return [failed('log', 'log-validity', finding)];
  });
}

function entryIdentity({ logId, canonicalizedBody }: BundleLogEntry): string {
  return `${logId.keyId} ${canonicalizedBody}`;
}

function checkTimestamps(
  { bundle, content, file }: WitnessedSignature,
  sigstore: Sigstore,
  trust: SigstoreTrust,
): { times: Date[]; checks: VerificationCheck[] } {
  const tokens = bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
  const where = `${file}: verificationMaterial.timestampVerificationData`;
  if (tokens.length === 0) {
    const message = `${file} has no timestamp of a timestamp authority`;
    return { times: [], checks: [notChecked('timestamp', 'timestamp-authority', message)] };
  }
  const times: Date[] = [];
  const checks = tokens.map(({ signedTimestamp }, index) => {
    const at = `${where}.rfc3161Timestamps[${index}]`;
    try {
      const token = sigstore.RFC3161Timestamp.parse(Buffer.from(signedTimestamp, 'base64'));
      refuseUnlessGranted(token.status);
      const { timestamp } = sigstore.getTSATimestamp(token, content.signature, trust.timestampAuthorities);
      times.push(timestamp);
      return passed(
        'timestamp',
        'timestamp-authority',
        `${file}: a timestamp authority saw the signature at ${timestamp.toISOString()}`,
      );
    } catch (error) {
      return failed('timestamp', 'timestamp-authority', {
        message: `${file}: a timestamp cannot be believed: ${reasonOf(error)}`,
        expected:
          trust.timestampAuthorities.length === 0
            ? 'no timestamp: the trusted root names no timestamp authority'
            : 'an RFC 3161 timestamp over this signature, by a trusted authority within its validity',
        found: describeToken(signedTimestamp, sigstore, content),
        where: at,
      });
    }
  });
  if (hasRepeated(tokens.map(({ signedTimestamp }) => signedTimestamp))) {
    checks.push(
      failed('timestamp', 'timestamp-repeated', { message: `${file} has one timestamp twice`, where }),
    );
  }
  return { times, checks };
}

/** PKIStatus 0 is granted, 1 granted with modifications (RFC 3161, 2.4.2). */
function refuseUnlessGranted(status: bigint): void {
  if (status !== 0n && status !== 1n) throw new Error(`the authority answered with status ${status}`);
}

/** As much as a token that was refused says of itself. */
function describeToken(signedTimestamp: string, sigstore: Sigstore, content: SignatureContent): string {
  try {
    const token = sigstore.RFC3161Timestamp.parse(Buffer.from(signedTimestamp, 'base64'));
    const time = token.signingTime.toISOString();
    try {
      token.tstInfo.verify(content.signature);
      return `a timestamp of ${time} over this signature`;
    } catch {
      return `a timestamp of ${time} over something else than this signature`;
    }
  } catch (error) {
    return `no timestamp that can be read (${reasonOf(error)})`;
  }
}

function hasRepeated(values: readonly string[]): boolean {
  return new Set(values).size !== values.length;
}

export function earliest(times: readonly Date[]): Date | null {
  return times.reduce<Date | null>((first, time) => (first === null || time < first ? time : first), null);
}
