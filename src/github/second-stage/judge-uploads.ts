import { join } from 'node:path';
import type { ClaimHashes } from '../../audit/claims/claim-hashes.ts';
import { readPackage, type StoredPackage } from '../../audit/package/read-package.ts';
import { recompute } from '../../audit/package/recompute.ts';
import type { Evidence } from '../../contracts/evidence.ts';
import { type ForeignRun, type ForeignRunRequest, judgeForeignRun } from '../../evaluation/foreign-run.ts';
import { type Digest, sha256File } from '../../foundation/digest.ts';
import { isWorldGateError, messageOf, WorldGateError } from '../../foundation/errors.ts';
import { type Exhibit, evidenceExhibit, runExhibit } from '../../reports/exhibit.ts';
import { unverifiedExhibit } from '../../reports/fork-notice.ts';
import { clip } from '../../reports/plain.ts';
import type { SectionEvidence } from '../../reports/section-details.ts';
import { MANIFEST } from '../../runs/layout.ts';
import { artifactName } from '../artifact-upload.ts';
import { GitHubError } from '../failures.ts';
import type { Upload } from './uploads.ts';

export interface JudgeUploads extends Pick<ForeignRunRequest, 'ownPreset' | 'comparisonDue' | 'baseline'> {
  /** The commit that the platform says was judged. */
  commit: string;
  /** The claim and the plan that the step names; `null` where it names none. */
  ownClaim: ClaimHashes | null;
  /** Puts the files of an artifact into a new folder, and returns it. */
  fetch: (upload: Upload) => Promise<string>;
  /** Takes such a folder away: only one run and its package are on the disk at a time. */
  discard: (folder: string) => void;
  /** Of WorldGate, for the wording of packages. */
  version: string;
  redact: (text: string) => string;
}

/** One upload as it is to be shown. */
export interface JudgedUpload {
  upload: Upload;
  exhibit: Exhibit;
  notes: string[];
  /** It was asked and measured what this checkout asks for, as far as it can be seen; else it has not passed. */
  isAsHere: boolean;
}

export interface Judged {
  shown: JudgedUpload[];
  /** What is not shown, as sentences. */
  notes: string[];
  warnings: string[];
}

/**
 * Judges the uploads of a job that nobody here trusts. Whatever is wrong with one is shown as an error in the place
 * where its result would stand, so that an earlier result does not go on standing there; only what has expired, or is a
 * part of a run, is left out.
 * @throws GitHubError where the platform fails
 */
export async function judgeUploads(uploads: readonly Upload[], ways: JudgeUploads): Promise<Judged> {
  const judged: Judged = { shown: [], notes: [], warnings: [] };
  const packages = uploads.filter(({ kind }) => kind === 'package');
  for (const upload of uploads.filter(({ kind }) => kind === 'run')) {
    const ofRun = packages.find(({ id }) => id === upload.id);
    await shownOf(upload, judged, ways, () => judgeRun(upload, ofRun, ways));
  }
  for (const upload of packages) {
    if (uploads.some(({ kind, id }) => kind === 'run' && id === upload.id)) continue;
    await shownOf(upload, judged, ways, () => judgeAudit(upload, ways));
  }
  return judged;
}

async function shownOf(
  upload: Upload,
  judged: Judged,
  { redact }: JudgeUploads,
  judge: () => Promise<JudgedUpload>,
): Promise<void> {
  try {
    judged.shown.push(await judge());
  } catch (error) {
    // The platform's own failure says nothing about the upload; a bug of ours is no finding about it either.
    if (error instanceof GitHubError || !isWorldGateError(error)) throw error;
    const { code, hint } = error;
    const message = clip(redact(messageOf(error)), 1000);
    if (code === 'run-is-shard') {
      judged.notes.push(`Not shown: ${message}.`);
      return;
    }
    if (code === 'artifact-expired') {
      judged.warnings.push(`Not shown: ${message}. ${hint ?? ''}`.trim());
      return;
    }
    judged.warnings.push(`${upload.artifact.name} was not verified: ${message}.`);
    const kind = upload.kind === 'run' ? 'preset' : 'claim';
    const exhibit = unverifiedExhibit(
      { kind, name: upload.label, id: upload.id },
      { code, message, hint: null },
    );
    judged.shown.push({ upload, exhibit, notes: ['Nothing of what it says is shown.'], isAsHere: false });
  }
}

async function judgeRun(
  upload: Upload,
  ofRun: Upload | undefined,
  ways: JudgeUploads,
): Promise<JudgedUpload> {
  const dir = await ways.fetch(upload);
  try {
    const found = await judgeForeignRun({ dir, runId: upload.id, ...ways });
    const { name } = found.report.preset;
    if (artifactName(name, upload.id) !== upload.artifact.name) {
      throw new WorldGateError(
        'run-tampered',
        'the artifact is named for another preset than the one that it holds',
      );
    }
    const { isAsHere } = found;
    if (!found.hasClaim) return { upload, exhibit: runExhibit(found.report), notes: found.notes, isAsHere };
    const evidence = await evidenceOf(ofRun, await sha256File(join(dir, MANIFEST)), ways);
    return {
      upload,
      exhibit: runExhibit(withoutPass(found, evidence), undefined, evidence),
      notes: 'problem' in evidence ? found.notes : [...found.notes, PACKAGE_NOTE],
      isAsHere: isAsHere && !('problem' in evidence),
    };
  } finally {
    ways.discard(dir);
  }
}

const PACKAGE_NOTE =
  'The evidence package was recomputed from its episodes; whether anybody signed it was not looked at.';

/** A run whose claim is not to be had may have failed by it. */
function withoutPass({ report }: ForeignRun, evidence: SectionEvidence): ForeignRun['report'] {
  if (!('problem' in evidence) || report.verdict !== 'passed') return report;
  return {
    ...report,
    verdict: 'inconclusive',
    reason: 'Its gates hold, but it made a claim as well, and what became of that could not be verified.',
  };
}

/** @param manifest digest of the run's manifest, which the package must have been made from */
async function evidenceOf(
  upload: Upload | undefined,
  manifest: Digest,
  ways: JudgeUploads,
): Promise<SectionEvidence> {
  if (upload === undefined) return { problem: 'the run was to become evidence, but uploaded no package.' };
  try {
    const { stored, evidence } = await packageOf(upload, ways);
    const from = stored.raw.files.find(({ path }) => path === MANIFEST);
    if (from?.digest !== manifest) return { problem: 'the package was made from another run.' };
    return { evidence, packageDigest: stored.digest, signature: undefined };
  } catch (error) {
    if (error instanceof GitHubError || !isWorldGateError(error)) throw error;
    return { problem: `${error.code}: ${clip(ways.redact(error.message), 500)}` };
  }
}

async function judgeAudit(upload: Upload, ways: JudgeUploads): Promise<JudgedUpload> {
  const { stored, evidence } = await packageOf(upload, ways);
  const { claim_slug: name } = stored.manifest;
  if (artifactName(`evidence-${name}`, upload.id) !== upload.artifact.name) {
    throw new WorldGateError(
      'package-tampered',
      'the artifact is named for another claim than the one that it holds',
    );
  }
  const { ownClaim } = ways;
  const isAsHere =
    stored.readClaim.hash === ownClaim?.claim && stored.readProtocol.hash === ownClaim.protocol;
  const exhibit = evidenceExhibit(isAsHere ? evidence : ofOwnClaim(evidence), {
    ...{ name, id: upload.id, packageDigest: stored.digest },
  });
  const whose = isAsHere
    ? 'Claim and plan are those of this checkout.'
    : 'Claim and plan are those that the upload brought along, and not those of this checkout.';
  return { upload, exhibit, notes: [whose, NO_COMMIT, PACKAGE_NOTE], isAsHere };
}

const NO_COMMIT = 'A package does not say of which commit its results are: they may be older ones.';

/** Whoever writes the claim can have it hold. */
function ofOwnClaim(evidence: Evidence): Evidence {
  if (evidence.verdict !== 'passed') return evidence;
  return {
    ...evidence,
    ...{ verdict: 'inconclusive', outcome: null },
    sentence:
      `Its episodes bear the claim out, but this checkout makes no such claim, and so it says nothing of what is asked here. ${evidence.sentence}`.slice(
        0,
        4000,
      ),
  };
}

async function packageOf(
  upload: Upload,
  ways: JudgeUploads,
): Promise<{ stored: StoredPackage; evidence: Evidence }> {
  const dir = await ways.fetch(upload);
  try {
    const stored = readPackage(dir);
    const { matches, differences, evidence } = recompute(stored, ways.version);
    if (matches) return { stored, evidence };
    throw new WorldGateError(
      'package-tampered',
      `what the package says does not follow from its episodes: ${differences
        .slice(0, 3)
        .map(({ key }) => key)
        .join(', ')}`,
    );
  } finally {
    ways.discard(dir);
  }
}
