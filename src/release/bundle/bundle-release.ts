import { join } from 'node:path';
import type { BundledArtifact, BundleFile, BundleManifest, BundleProblem } from '../../contracts/bundle.ts';
import { type CheckRow, verdictOfRow, verdictOfRows } from '../../contracts/check-row.ts';
import { ROW_STATES } from '../../contracts/verdict.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { RELEASE_BUNDLE_BOUNDARY } from '../../reports/boundaries.ts';
import { plural } from '../../reports/format.ts';
import type { Candidate } from '../../runs/bundle/gather-files.ts';
import { type BundleDoor, writeBundle } from '../../runs/bundle/write-bundle.ts';
import { ARTIFACT_KINDS, type ArtifactKind, KIND_WORDS } from '../artifacts/artifact.ts';
import { readReleaseArtifact } from '../artifacts/read-artifact.ts';
import { findReleaseFiles, type NamedFiles, type ReleaseFiles } from './find-release-files.ts';

/**
 * Writes a bundle of what a release stands on. It publishes nothing.
 * @param input absolute folder that is searched for roles of which no file is named; null for none
 * @throws WorldGateError `nothing-to-bundle`, `output-exists`, and those of writing
 */
export async function bundleRelease(
  input: string | null,
  named: NamedFiles,
  door: BundleDoor,
): Promise<BundleManifest> {
  const found = findReleaseFiles(input, named);
  if (found.candidates.length === 0) {
    throw new WorldGateError('nothing-to-bundle', 'no file of a release was named or found', {
      hint: 'Run `worldgate release evidence` and `worldgate dependency-audit` first, or name their files.',
    });
  }
  return writeBundle(
    {
      candidates: found.candidates,
      run: null,
      release: (files) => artifactsOf(found, files),
      problems: (files) => [...found.problems, ...problemsOf(found, files)],
      boundary: RELEASE_BUNDLE_BOUNDARY,
    },
    door,
  );
}

const isKind = (role: string): role is ArtifactKind => (ARTIFACT_KINDS as readonly string[]).includes(role);

function artifactsOf(found: ReleaseFiles, files: readonly BundleFile[]): BundledArtifact[] {
  const saying = ARTIFACT_KINDS.flatMap((kind) => {
    const ours = found.candidates.filter(({ role, name }) => role === kind && name.endsWith('.json'));
    if (ours.length === 0) {
      return [{ role: kind, path: null, verdict: null, sentence: 'None was named or found.' } as const];
    }
    return ours.map((candidate) => whatItSays(kind, candidate));
  });
  const rest = files
    .filter(
      ({ role, path }) =>
        !isKind(role) && role !== 'log' && !(role === 'package' && isBelowAny(path, found.packages)),
    )
    .map(({ role, path, decision, detail }): BundledArtifact => {
      const sentence =
        decision === 'left_out'
          ? `It was left out: ${detail}.`
          : 'It is attached; what it says was not judged.';
      return { role, path, verdict: null, sentence };
    });
  const packages = found.packages.map((path): BundledArtifact => {
    const members = files.filter((file) => isBelowAny(file.path, [path]));
    const out = members.filter(({ decision }) => decision === 'left_out').length;
    const whole =
      out === 0 ? 'all are attached' : `${out} of them left out, so that it cannot be verified from here`;
    return {
      role: 'package',
      path,
      verdict: null,
      sentence: `${plural(members.length, 'file')}, ${whole}; not verified here.`,
    };
  });
  return [...saying, ...rest, ...packages];
}

const isBelowAny = (path: string, folders: readonly string[]) =>
  folders.some((folder) => folder === '.' || path.startsWith(`${folder}/`));

function whatItSays(kind: ArtifactKind, { root, path, name, leaveOut }: Candidate): BundledArtifact {
  if (leaveOut !== null)
    return { role: kind, path: name, verdict: 'error', sentence: `It cannot be read: ${leaveOut.detail}.` };
  const { rows } = readReleaseArtifact(join(root, path), kind, { source: name });
  return { role: kind, path: name, verdict: verdictOfRows(rows), sentence: sentenceOf(kind, rows) };
}

function sentenceOf(kind: ArtifactKind, rows: readonly CheckRow[]): string {
  const counts = ROW_STATES.flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? [] : [`${count} ${state.replace('_', ' ')}`];
  });
  const worst = rows.find(({ state }) => ['error', 'failed'].includes(verdictOfRow(state)));
  const first = worst === undefined ? '' : ` First: ${worst.name}: ${worst.summary}`;
  return `${KIND_WORDS[kind]}: ${counts.join(', ')}.${first}`;
}

/** What is wrong with a package of which a file is missing here. */
function problemsOf({ packages }: ReleaseFiles, files: readonly BundleFile[]): BundleProblem[] {
  return packages.flatMap((folder) => {
    const out = files.find(({ path, decision }) => decision === 'left_out' && isBelowAny(path, [folder]));
    if (out === undefined) return [];
    return [
      {
        code: 'package-incomplete',
        message: `evidence package ${folder} is not whole in the bundle: ${out.path} was left out (${out.detail})`,
        hint: 'Verify and publish the package by itself.',
      },
    ];
  });
}
