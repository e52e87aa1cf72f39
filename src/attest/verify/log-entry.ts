import type { TransparencyLogEntry } from '@sigstore/bundle';
import type { BundleLogEntry, SigstoreBundle } from '../../contracts/sigstore.ts';
import type { VerificationCheck } from '../../contracts/verification.ts';
import { failed, passed, reasonOf } from '../checks.ts';
import { refuseOtherKey } from './logged-key.ts';
import type { SignatureContent, Sigstore, SigstoreTrust } from './sigstore-libraries.ts';

/** That a trusted log holds the signature. */
export interface LogSighting {
  url: string;
  index: string;
  /** Null where the log does not sign the time, as Rekor v2 does not. */
  integratedAt: Date | null;
  /** While the log's key is trusted. */
  validFor: { start: Date; end: Date };
}

export interface LoggedSignature {
  entry: BundleLogEntry;
  where: string;
  file: string;
  bundle: SigstoreBundle;
  content: SignatureContent;
}

/** Whether a trusted log holds this entry, and whether the entry is of this signature; both are found. */
export function checkLogEntry(
  logged: LoggedSignature,
  sigstore: Sigstore,
  trust: SigstoreTrust,
): { sighting: LogSighting | null; checks: VerificationCheck[] } {
  const { entry, where, file, bundle, content } = logged;
  const read = protoEntry(logged, sigstore);
  const log = trust.tlogs.find(({ logID }) => logID.equals(read.logId.keyId));
  const problems: VerificationCheck[] = [];
  const attempt = (name: string, expected: string, look: () => void) => {
    try {
      look();
    } catch (error) {
      problems.push(
        failed('log', name, {
          message: `${file}: the log entry ${entry.logIndex} cannot be believed: ${reasonOf(error)}`,
          expected,
          where,
        }),
      );
    }
  };
  if (log === undefined) {
    problems.push(
      failed('log', 'log-inclusion', {
        message: `${file} has an entry of a transparency log that is not trusted`,
        expected:
          trust.tlogs.length === 0
            ? 'no entry: the trusted root names no log'
            : `an entry of ${trust.tlogs.map(({ baseURL }) => baseURL).join(' or ')}`,
        found: `log id ${read.logId.keyId.toString('hex')}`,
        where: `${where}.logId`,
      }),
    );
  } else {
    attempt('log-inclusion', `a proof or a signed promise of ${log.baseURL} that it holds the entry`, () =>
      sigstore.verifyTLogInclusion(read, trust.tlogs),
    );
  }
  attempt('log-proof', 'a proof whose parts agree with the checkpoint that the log signed', () =>
    refuseDisagreement(entry, sigstore),
  );
  attempt('log-body', 'an entry of this payload and this signature', () =>
    sigstore.verifyTLogBody(read, content),
  );
  attempt('log-key', 'an entry of the certificate or key that the bundle names', () =>
    refuseOtherKey(entry, bundle),
  );
  if (log === undefined || problems.length > 0) return { sighting: null, checks: problems };
  const promised = entry.inclusionPromise !== undefined && entry.inclusionPromise !== null;
  const index = shownIndex(entry, promised);
  const sighting = {
    url: log.baseURL,
    validFor: log.validFor,
    index,
    integratedAt:
      promised && entry.integratedTime !== '0' ? new Date(Number(entry.integratedTime) * 1000) : null,
  };
  return {
    sighting,
    checks: [
      passed('log', 'log-inclusion', `${file}: entry ${index} of ${log.baseURL} is of this signature`),
    ],
  };
}

/** The index that the log vouches for. Over all of its trees Rekor v1 signs it in its promise alone; the proof has that of one tree. */
function shownIndex(entry: BundleLogEntry, promised: boolean): string {
  return promised ? entry.logIndex : (entry.inclusionProof?.logIndex ?? entry.logIndex);
}

function protoEntry({ entry }: LoggedSignature, sigstore: Sigstore): TransparencyLogEntry {
  const { logId, kindVersion, ...rest } = sigstore.TransparencyLogEntry.fromJSON(entry);
  if (logId === undefined || kindVersion === undefined) throw new Error('a log entry without log or kind');
  return { ...rest, logId, kindVersion };
}

/** Lines, an empty line, and a line for each signature. Source: C2SP, signed-note. */
const CHECKPOINT = /^(?:[^\n]+\n){3,}\n(?:\u2014 \S+ \S+\n)+$/;

/**
 * What stands in a proof beside the signed checkpoint and is not read by the library: it has to say the same, or
 * another reader could be told another thing.
 */
function refuseDisagreement(
  { inclusionProof, kindVersion, logIndex }: BundleLogEntry,
  sigstore: Sigstore,
): void {
  if (inclusionProof === undefined || inclusionProof === null) return;
  const { envelope } = inclusionProof.checkpoint;
  if (!CHECKPOINT.test(envelope)) throw new Error('the checkpoint is more than a note and its signatures');
  const { logSize, logHash } = sigstore.LogCheckpoint.fromString(
    envelope.slice(0, envelope.indexOf('\n\n') + 1),
  );
  if (BigInt(inclusionProof.treeSize) !== logSize) {
    throw new Error(`treeSize is ${inclusionProof.treeSize}, the checkpoint says ${logSize}`);
  }
  if (inclusionProof.rootHash !== logHash.toString('base64')) {
    throw new Error('rootHash is not that of the checkpoint');
  }
  // Rekor v1 counts over all of its trees in one and within the tree in the other; v2 knows one number.
  const isRekor2 = kindVersion.version === '0.0.2' && kindVersion.kind !== 'intoto';
  if (isRekor2 && inclusionProof.logIndex !== logIndex) {
    throw new Error(`logIndex is ${logIndex}, the proof is for ${inclusionProof.logIndex}`);
  }
}
