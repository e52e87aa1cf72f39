import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, matchesGlob, relative, resolve, sep } from 'node:path';
import type { ResultsService } from '../results/service.ts';
import { readZip, writeZip } from '../results/zip.ts';
import type { StandIn } from './setup.ts';

/** Left out of a checkout: what Git does not have either, or what only weighs. */
const NOT_CHECKED_OUT = new Set(['.git', 'node_modules', 'coverage']);

/**
 * `actions/checkout` by copying: folders by `owner/name@ref`, `owner/name@sha` or `owner/name`. What no folder is given
 * for fails the step, as a repository that cannot be read does.
 */
export function checkoutFrom(checkouts: Readonly<Record<string, string>>): StandIn {
  return ({ inputs, workspace, github }) => {
    const repository = inputs.repository || String(github.repository);
    const ref = inputs.ref || String(github.sha);
    const short = ref.replace(/^refs\/(?:heads|tags)\//, '');
    const folder =
      checkouts[`${repository}@${ref}`] ?? checkouts[`${repository}@${short}`] ?? checkouts[repository];
    if (folder === undefined) return { failure: `Repository ${repository}@${ref} was not found` };
    const target = join(workspace, inputs.path ?? '');
    mkdirSync(target, { recursive: true });
    const filter = (source: string) =>
      !relative(folder, source)
        .split(sep)
        .some((part) => NOT_CHECKED_OUT.has(part));
    cpSync(folder, target, { recursive: true, filter });
    return { outputs: { ref, commit: ref }, log: `Checked out ${repository}@${ref}` };
  };
}

/**
 * `actions/upload-artifact` to the service: `name`, `path` (files, folders, patterns and `!` patterns, one a line),
 * `if-no-files-found`, `include-hidden-files` and `overwrite`.
 */
export function uploadTo(results: ResultsService): StandIn {
  return ({ inputs, workspace, runId }) => {
    const name = inputs.name || 'artifact';
    const { root, files } = uploaded(workspace, inputs.path ?? '', inputs['include-hidden-files'] === 'true');
    if (files.length === 0) {
      const message = `No files were found with the provided path: ${inputs.path}. No artifacts will be uploaded.`;
      return inputs['if-no-files-found'] === 'error'
        ? { failure: message }
        : { log: `::warning::${message}` };
    }
    const { artifactService } = results;
    const known = artifactService.find(name, runId);
    if (known !== undefined && inputs.overwrite !== 'true') {
      return { failure: `an artifact with this name already exists on the workflow run: ${name}` };
    }
    if (known !== undefined) artifactService.artifacts.splice(artifactService.artifacts.indexOf(known), 1);
    const bytes = writeZip(new Map(files.map((file) => [relative(root, file), readFileSync(file)])));
    const { id, digest } = artifactService.keep({ runId, name, bytes });
    return { outputs: { 'artifact-id': String(id), 'artifact-digest': digest!.replace('sha256:', '') } };
  };
}

/**
 * What a `path` names, and the folder that names in the artifact start from: that of a single file or folder, else the
 * deepest that all lines have in common, also those that match nothing (actions/upload-artifact, README and `src/shared/search.ts`).
 */
function uploaded(workspace: string, path: string, hidden: boolean): { root: string; files: string[] } {
  const lines = path.split('\n').map((line) => line.trim());
  const given = lines.filter((line) => line !== '' && !line.startsWith('!'));
  const not = lines.filter((line) => line.startsWith('!')).map((line) => resolve(workspace, line.slice(1)));
  const starts = given.map((line) => startOf(resolve(workspace, line)));
  const found = new Set(
    given.flatMap((line) => globSync(resolve(workspace, line)).flatMap((one) => below(one, hidden))),
  );
  const files = [...found].filter((file) => !not.some((pattern) => isBelow(file, pattern))).sort();
  const isOneFile = starts.length === 1 && files.length === 1 && files[0] === starts[0];
  return { root: isOneFile ? dirname(files[0]!) : inCommon(starts), files };
}

const isBelow = (file: string, pattern: string) =>
  matchesGlob(file, pattern) || matchesGlob(file, `${pattern}/**`);

/** The part of a pattern before its first folder with a sign of a pattern. */
function startOf(pattern: string): string {
  const parts = pattern.split(sep);
  const first = parts.findIndex((part) => /[*?[]/.test(part));
  return first < 0 ? pattern : parts.slice(0, first).join(sep);
}

function inCommon(paths: readonly string[]): string {
  const [first = [], ...rest] = paths.map((path) => path.split(sep));
  const end = first.findIndex((part, at) => rest.some((other) => other[at] !== part));
  return first.slice(0, end < 0 ? undefined : end).join(sep);
}

/** A file, or all files of a folder; nothing whose name starts with a dot unless asked for. */
function below(path: string, hidden: boolean): string[] {
  if (!hidden && basename(path).startsWith('.')) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => below(join(path, name), hidden));
}

/** `actions/download-artifact` of the same run: one by `name` into `path`, or all into folders of their names. */
export function downloadFrom(results: ResultsService): StandIn {
  return ({ inputs, workspace, runId }) => {
    const wanted = Number(inputs['run-id'] || runId);
    const { artifacts } = results.artifactService;
    const found = artifacts.filter(
      ({ name, runId: of }) => of === wanted && (inputs.name === undefined || name === inputs.name),
    );
    if (inputs.name !== undefined && found.length === 0) {
      return { failure: `Unable to download artifact(s): Artifact not found for name: ${inputs.name}` };
    }
    const target = join(workspace, inputs.path ?? '');
    const isMerged = inputs.name !== undefined || inputs['merge-multiple'] === 'true';
    for (const { name, bytes } of found) {
      for (const [member, content] of readZip(bytes)) {
        const file = join(target, isMerged ? '' : name, member);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    }
    return { outputs: { 'download-path': target } };
  };
}
