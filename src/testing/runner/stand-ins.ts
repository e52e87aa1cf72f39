import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
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

/** `actions/upload-artifact` to the service: `name`, `path` (one file or folder) and `if-no-files-found`. */
export function uploadTo(results: ResultsService): StandIn {
  return ({ inputs, workspace, runId }) => {
    const path = join(workspace, inputs.path ?? '');
    const name = inputs.name || 'artifact';
    if (!existsSync(path)) {
      const message = `No files were found with the provided path: ${inputs.path}. No artifacts will be uploaded.`;
      return inputs['if-no-files-found'] === 'error'
        ? { failure: message }
        : { log: `::warning::${message}` };
    }
    const root = statSync(path).isFile() ? dirname(path) : path;
    const names = statSync(path).isFile()
      ? [relative(root, path)]
      : (readdirSync(path, { recursive: true }) as string[]).filter((one) =>
          statSync(join(path, one)).isFile(),
        );
    const bytes = writeZip(new Map(names.sort().map((one) => [one, readFileSync(join(root, one))])));
    if (results.artifactService.find(name, runId) !== undefined) {
      return { failure: `an artifact with this name already exists on the workflow run: ${name}` };
    }
    const { id, digest } = results.artifactService.keep({ runId, name, bytes });
    return { outputs: { 'artifact-id': String(id), 'artifact-digest': digest!.replace('sha256:', '') } };
  };
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
