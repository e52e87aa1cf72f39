import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { checkMembers } from '../../audit/package/check-members.ts';
import { readPackage } from '../../audit/package/read-package.ts';
import { recompute } from '../../audit/package/recompute.ts';
import { BUNDLE_FILES } from '../../contracts/attestation.ts';
import type { ArtifactFacts, EvidenceRow, SignatureState } from '../../contracts/release-evidence.ts';
import type { Verdict } from '../../contracts/verdict.ts';
import type { Verification } from '../../contracts/verification.ts';
import { findArtifacts } from '../../dashboard/find-artifacts.ts';
import { resolveBelow } from '../../foundation/safe-path.ts';
import { mainSigner, signerWords } from '../../reports/verification-facts.ts';
import { bareFacts, type LinkWorld, linkedRow, missingRow, rowOr, stateOfVerdict } from './linked-row.ts';

/** Verifies the signatures of a package by the trust policy of the configuration. */
export type VerifySigned = (packageDir: string) => Promise<Verification>;

export interface PackageWorld extends LinkWorld {
  /** Null without a trust policy: signatures are then looked for, and not verified. */
  verify: VerifySigned | null;
  requireSigned: boolean;
  /** Of WorldGate. */
  version: string;
}

type Signature = NonNullable<ArtifactFacts['signature']>;
const UNSIGNED: Signature = { state: 'none', signer: null, level: null };

/**
 * Rows of the evidence packages in a folder: members held against their digests, verdict computed again, signatures judged by the trust
 * policy where there is one.
 * @param path relative to the folder of the configuration
 */
export async function packageRows(path: string, world: PackageWorld): Promise<EvidenceRow[]> {
  const root = resolveBelow(world.folder, world.folder, path);
  const { packages } = findArtifacts(root);
  if (packages.length === 0) return [missingRow({ kind: 'package', path, redact: world.redact })];
  const rows: EvidenceRow[] = [];
  for (const below of packages) {
    const name = below === '' ? path : `${path}/${below}`;
    const of = { kind: 'package', path: name, redact: world.redact } as const;
    rows.push(await rowOr(of, () => packageRow(join(root, below), name, world)));
  }
  return rows;
}

async function packageRow(dir: string, path: string, world: PackageWorld): Promise<EvidenceRow> {
  const isSigned = Object.values(BUNDLE_FILES).some(
    (name) => lstatSync(join(dir, name), { throwIfNoEntry: false }) !== undefined,
  );
  if (world.verify !== null && (isSigned || world.requireSigned)) {
    return verifiedRow(await world.verify(dir), path, world, isSigned);
  }
  const stored = readPackage(dir, checkMembers(dir));
  const { matches, differences } = recompute(stored, world.version);
  const { evidence, digest, manifest } = stored;
  const signature: Signature = isSigned ? { ...UNSIGNED, state: 'not-verified' } : UNSIGNED;
  const facts = bareFacts('package', path, {
    format: 'worldgate',
    digest,
    verdict: evidence.verdict,
    signature,
  });
  const of = { kind: 'package', path, redact: world.redact } as const;
  if (!matches) {
    const keys = differences
      .map(({ key }) => key)
      .slice(0, 5)
      .join(', ');
    return linkedRow(
      of,
      {
        state: 'failed',
        reason: 'contradiction',
        summary: `what it says does not follow from its episodes: ${keys}`,
        triage: 'Make the package again from the results: worldgate audit run.',
      },
      facts,
    );
  }
  const words = isSigned ? 'signed, not verified, as the configuration names no trust policy' : 'not signed';
  const summary = `${manifest.claim_slug}: ${evidence.outcome ?? 'not decided'}, ${evidence.verdict}, grade ${evidence.grade.grade}; ${words}`;
  return linkedRow(of, stated(evidence.verdict, summary), facts);
}

function verifiedRow(found: Verification, path: string, world: PackageWorld, isSigned: boolean): EvidenceRow {
  const main = mainSigner(found);
  const signer = main?.signer == null ? null : signerWords(main.signer);
  const signature: Signature = {
    state: signatureState(found, isSigned),
    signer: signer === null ? null : world.redact(signer).slice(0, 2000).toWellFormed(),
    level: found.level,
  };
  const verdict = found.claim?.verdict ?? null;
  const facts = bareFacts('package', path, {
    format: 'worldgate',
    digest: found.package_digest,
    verdict,
    signature,
  });
  const of = { kind: 'package', path, redact: world.redact } as const;
  const bad = found.checks.filter(({ state }) => state === 'failed');
  if (!found.verified || found.claim === null) {
    const [first] = bad;
    const more = bad.length > 1 ? ` (and ${bad.length - 1} more)` : '';
    return linkedRow(
      of,
      {
        state: 'failed',
        reason: bad.some(({ phase }) => phase === 'members' || phase === 'recomputation')
          ? 'contradiction'
          : null,
        summary: `signature ${signature.state}: ${first?.message ?? 'not verified'}${more}`,
        triage: `worldgate audit verify ${path} shows every check.`,
      },
      facts,
    );
  }
  const { slug, outcome, verdict: own, grade } = found.claim;
  const summary = `${slug}: ${outcome ?? 'not decided'}, ${own}, grade ${grade}; verified, signed by ${signer ?? 'nobody known'}, level ${found.level}`;
  return linkedRow(of, stated(own, summary), facts);
}

function signatureState({ verified, checks }: Verification, isSigned: boolean): SignatureState {
  if (verified) return 'policy-met';
  if (!isSigned) return 'none';
  const ofCryptography = [
    'signature',
    'certificate',
    'log',
    'timestamp',
    'statement',
    'members',
    'recomputation',
  ];
  return checks.some(({ phase, state }) => state === 'failed' && ofCryptography.includes(phase))
    ? 'broken'
    : 'refused';
}

function stated(verdict: Verdict, summary: string) {
  return {
    state: stateOfVerdict(verdict),
    reason: null,
    summary,
    triage: verdict === 'passed' ? null : 'Read the evidence of the package: it says what is missing.',
  };
}
