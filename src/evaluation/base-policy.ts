import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isCheckpointUri } from '../contracts/checkpoint-uri.ts';
import { writeFileAtomic } from '../foundation/atomic-file.ts';
import { type Digest, sha256 } from '../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../foundation/errors.ts';
import { quoted } from '../foundation/plain-value.ts';
import { isBelow } from '../foundation/safe-path.ts';
import { type LoadedPreset, loadPreset } from '../presets/load.ts';
import type { PresetPlaces } from '../presets/locate.ts';
import type { BaseCheckout } from './base-checkout.ts';

export interface BasePolicy {
  /** Absolute path, or URI. */
  file: string;
  /** That the preset of the base commit pins it to. */
  digest?: Digest | undefined;
}

export interface PolicyQuestion {
  /** As it is resolved here. */
  loaded: LoadedPreset;
  /** Name or path of the preset, as the caller gave it; undefined for a task and its policy. */
  preset: string | undefined;
  /** Absolute path of the policy that the caller named in place of the preset's. */
  policy: string | undefined;
  places: PresetPlaces;
  checkout: BaseCheckout;
}

const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n/;
const MAX_POINTER_BYTES = 1024;
const MAX_POLICY_BYTES = 2 * 1024 * 1024 * 1024;

/**
 * The policy that the preset had at the base commit: the file that the caller names, at its place in that tree, or the one
 * that the preset of that tree names. Nothing of the tree is run.
 * @returns an absolute path inside of the tree, or the URI that the preset of that tree names
 * @throws WorldGateError `baseline-unavailable` where that commit has none that could be another one
 */
export function policyAtBase({ loaded, preset, policy, places, checkout }: PolicyQuestion): BasePolicy {
  const { repositoryDir } = places;
  const found = policy === undefined ? fromPreset(loaded, preset, places, checkout) : { file: policy };
  const isUri = found !== null && isCheckpointUri(found.file) && !/^file:/i.test(found.file);
  if (isUri && policy === undefined) return found;
  const named = found?.file.replace(/^file:/i, '');
  const file =
    named === undefined || isUri
      ? null
      : policy === undefined
        ? named
        : moved(named, repositoryDir, checkout, 'the policy');
  if (file === null || !isBelow(checkout.root, file)) {
    throw unavailable(
      'the policy of this preset is no file of the repository, and so the same at every commit',
      'name the policy of the repository with `policy`, or compare with an earlier run: `baseline: base-branch`',
    );
  }
  if (!existsSync(file)) {
    throw unavailable(
      `the base commit has no ${quoted(path.relative(checkout.root, file))}`,
      'the policy is new, or had another name: there is nothing to compare with yet',
    );
  }
  const real = realpathSync(file);
  if (!isBelow(realpathSync(checkout.root), real) || !statSync(real).isFile()) {
    throw unavailable(
      `${quoted(path.relative(checkout.root, file))} is no file of the base commit`,
      'remove the link',
    );
  }
  fromLfs(real, checkout);
  return { file: real, digest: found?.digest };
}

function fromPreset(
  loaded: LoadedPreset,
  preset: string | undefined,
  places: PresetPlaces,
  checkout: BaseCheckout,
): BasePolicy | null {
  if (loaded.source === 'shipped' || preset === undefined) return null;
  const named =
    loaded.source === 'file' || /[/\\]/.test(preset)
      ? moved(path.resolve(places.repositoryDir, preset), places.repositoryDir, checkout, 'the preset')
      : preset;
  try {
    const there = loadPreset(named, { ...places, repositoryDir: checkout.dir });
    const { policy } = there.files;
    return there.source === 'shipped' || policy === null
      ? null
      : { file: policy, digest: there.preset.policy?.digest };
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    throw unavailable(
      `the base commit has no such preset: ${error.message}`,
      'the preset is new: there is nothing to compare with yet',
      error,
    );
  }
}

/** A file of this tree at its place in the other one. */
function moved(file: string, repositoryDir: string, checkout: BaseCheckout, what: string): string {
  const inside = path.relative(repositoryDir, file);
  const there = path.resolve(checkout.dir, inside);
  if (!path.isAbsolute(inside) && isBelow(checkout.root, there)) return there;
  throw unavailable(
    `${what} lies outside of the repository, so the base commit has none`,
    'name the other policy itself: `baseline: path/of/policy.onnx`',
  );
}

/** Puts the bytes in the place of a Git LFS pointer where this clone has them; the other tree is ours to change. */
function fromLfs(file: string, { gitDir }: BaseCheckout): void {
  if (lstatSync(file).size > MAX_POINTER_BYTES) return;
  const oid = POINTER.exec(readFileSync(file, 'utf8'))?.[1];
  if (oid === undefined) return;
  const stored = path.join(gitDir, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
  if (existsSync(stored) && statSync(stored).size <= MAX_POLICY_BYTES) {
    const bytes = readFileSync(stored);
    if (sha256(bytes) === `sha256:${oid}`) {
      writeFileAtomic(file, bytes);
      return;
    }
  }
  throw unavailable(
    'the policy of the base commit is a Git LFS pointer whose bytes are not in this clone',
    'check the base out in a second `actions/checkout` step with `lfs: true` and its `ref` and `path`, and name the policy there: `baseline: base/policy.onnx`',
  );
}

function unavailable(message: string, hint: string, cause?: unknown): WorldGateError {
  return new WorldGateError('baseline-unavailable', message, {
    hint,
    kind: 'environment',
    ...(cause === undefined ? {} : { cause }),
  });
}
