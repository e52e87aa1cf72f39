import path from 'node:path';

/** Folders that hold one sort of file of a run; what lies above them is the run. */
const PART =
  /^(?:metrics|raw_?logs?|logs?|videos?|rollouts?|episodes?|traces?|frames?|images?|media|artifacts|plots?|figures?|client|server|upstream|tensorboard|wandb|mlruns)$/i;

/** What makes a file or folder one of a set that belongs together, and the number that tells them apart. */
const MEMBER =
  /(?<![A-Za-z0-9])((?:rank|shard|worker|part|proc|gpu|seed|s|task|episode|ep|rollout|trial|chunk)(?:s)?)([_=-]?)(\d{1,9})(?:(?:_?of_?|-of-)\d{1,6})?(?![A-Za-z0-9])/gi;

/** Sets that are cut from one run and have to be complete. */
const SHARD = /^(?:rank|shard|worker|part|chunk)/i;

/** `20260618-165723`, `2026-01-01T00:00:00+00:00`, `2026-08-01_12-30-00`: a run by its time. */
const TIME = /(?<!\d)(?:19|20)\d{2}-?[01]\d-?[0-3]\d(?:[T_ -]?[0-2]\d[-_:h]?[0-5]\d(?:[-_:m]?[0-5]\d)?)?/;

/** Files that say that their folder is a run. */
const RUN_MARKER =
  /^(?:manifest|run_manifest|run|run_config|eval_config|run_info|config|metadata)\.(?:json|ya?ml)$/i;

/**
 * The folder of the run that each file belongs to: the nearest one above it that is named after a time or holds a
 * {@link RUN_MARKER}, else the folder above the first one that holds a single sort of file (`raw_logs/`), and in both
 * cases above `rank_0/`, `seed_1/`, `task_3/` and the like.
 * @param files paths with `/`
 * @returns by path; the empty text is the root
 */
export function runFolders(files: readonly string[]): Map<string, string> {
  const marked = new Set(
    files
      .filter((file) => RUN_MARKER.test(path.posix.basename(file)))
      .map((file) => path.posix.dirname(file)),
  );
  const known = new Map<string, string>();
  const found = new Map<string, string>();
  for (const file of files) {
    const folder = path.posix.dirname(file);
    let run = known.get(folder);
    if (run === undefined) {
      run = runFolderOf(folder === '.' ? [] : folder.split('/'), marked);
      known.set(folder, run);
    }
    found.set(file, run);
  }
  return found;
}

function runFolderOf(parts: readonly string[], marked: ReadonlySet<string>): string {
  let end = parts.length;
  const firstPart = parts.findIndex((part) => PART.test(part));
  for (let length = parts.length; length > 0; length--) {
    const folder = parts.slice(0, length).join('/');
    const isRun = marked.has(folder) || TIME.test(parts[length - 1]!);
    // A time below `rollouts/` is one of the run's own.
    if (isRun && (firstPart === -1 || length <= firstPart)) {
      end = length;
      return aboveMembers(parts.slice(0, end));
    }
  }
  if (firstPart !== -1) end = firstPart;
  return aboveMembers(parts.slice(0, end));
}

function aboveMembers(parts: readonly string[]): string {
  let end = parts.length;
  while (end > 0 && isMember(parts[end - 1]!)) end -= 1;
  return parts.slice(0, end).join('/');
}

function isMember(name: string): boolean {
  return new RegExp(MEMBER.source, 'i').test(name) && !TIME.test(name);
}

/** Paths that differ only in the numbers of a set (`rank_0`, `rank_1`) have the same shape. */
export function setShape(file: string): string {
  return file.replace(MEMBER, '$1$2#');
}

/**
 * Numbers that are missing between the first and the last of shards (`rank_0, rank_2`), which are one run cut into
 * parts. Seeds and tasks may have gaps.
 * @returns one name for each, `rank_1`
 */
export function missingShards(files: readonly string[]): string[] {
  const numbers = new Map<string, Set<number>>();
  for (const file of files) {
    for (const [, word, separator, number] of file.matchAll(MEMBER)) {
      if (!SHARD.test(word!)) continue;
      const key = `${word}${separator}`;
      numbers.set(key, (numbers.get(key) ?? new Set()).add(Number(number)));
    }
  }
  const missing: string[] = [];
  for (const [key, found] of numbers) {
    const last = Math.max(...found);
    // Shards are counted from 0 or from 1.
    for (let number = found.has(0) ? 0 : 1; number < last && missing.length < 100; number++) {
      if (!found.has(number)) missing.push(`${key}${number}`);
    }
  }
  return missing;
}

const ROLE = /^(?:oracle|scripted|expert|demo|demos|demonstrations?|teleop|human|replay|noop|mock|dummy)$/i;
const RANDOM = /^random(?:[_-]?(?:policy|agent|actions?|baseline))?$/i;
const SAMPLE = /^(?:samples?|examples?|demo|demos|fixtures?|testdata|dummy|mock)$/i;

/** What acted instead of a model, by a word that stands alone in a path or value: `oracle`, `random_policy`. */
export function roleOf(text: string): string | null {
  for (const part of text.split('/')) {
    const stem = part.replace(/\.[A-Za-z0-9]{1,5}$/, '');
    if (RANDOM.test(stem)) return 'random';
    for (const [index, token] of stem.split(/[_.\s-]+/).entries()) {
      if (ROLE.test(token)) return token.toLowerCase();
      const next = stem.split(/[_.\s-]+/)[index + 1] ?? '';
      if (/^random$/i.test(token) && /^(?:policy|agent|actions?|baseline)$/i.test(next)) return 'random';
    }
  }
  return null;
}

/** The folder that says that what lies in it is an example and no run: `sample/`. */
export function sampleFolder(file: string): string | null {
  return (
    path.posix
      .dirname(file)
      .split('/')
      .find((part) => SAMPLE.test(part)) ?? null
  );
}
