import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isWorldGateError } from '../foundation/errors.ts';
import { decodeText } from '../foundation/read-text.ts';
import { readBelow } from '../foundation/safe-path.ts';

const MOST_ENTRIES = 50_000;
const MOST_LEVELS = 10;
const MOST_TEXT_BYTES = 1024 * 1024;
/** What other programs make or fetch; nobody's own robot stands there. */
const OTHERS =
  /^(?:\.git|node_modules|\.?venv|env|__pycache__|site-packages|\.tox|\.mypy_cache|wandb|\.cache|runs|dist|build)$/;
/** Names that could mean something in YAML or in an expression of a workflow. */
const UNUSUAL = /[^\p{L}\p{N} ._@+=,~-]/u;
/** Folders that evaluators write into. */
const RESULT_FOLDERS = ['outputs', 'results', 'eval_results', 'eval', 'logs', 'benchmarks', '.benchmarks'];

/** What a repository has that WorldGate could work with; paths are relative to it, with `/`, sorted. */
export interface Survey {
  /** Which project's policies are trained here, and the file that says so. */
  project: { name: 'lerobot' | 'openpi'; because: string } | null;
  policies: readonly string[];
  /** MJCF files with a robot or world of their own. */
  models: readonly string[];
  tasks: readonly string[];
  /** Names of `.worldgate/presets/`. */
  presets: readonly string[];
  /** Files and folders that results of evaluators may lie in, the likeliest first. */
  results: readonly string[];
  workflows: readonly { path: string; usesWorldGate: boolean }[];
  /** Whether Git keeps some files as pointers (LFS), which a checkout must ask for. */
  usesLfs: boolean;
  /** Policies and models whose path a workflow could misread: they are not among those above. */
  unusual: readonly string[];
  /** Whether there is more than was looked at. */
  isTruncated: boolean;
}

/** Looks at a repository without running anything of it. @param root absolute folder */
export function surveyRepository(root: string): Survey {
  const { files, odd, isTruncated } = listFiles(root);
  const ending = (...endings: string[]) => files.filter((file) => endings.some((end) => file.endsWith(end)));
  const texts = (names: readonly string[], pattern: RegExp) =>
    names.filter((name) => pattern.test(textOf(root, name)));
  const modelsOf = (names: readonly string[]) =>
    texts(
      names.filter((name) => /\.(?:xml|mjcf)$/.test(name)),
      /^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*<mujoco[\s>]/,
    );
  const workflows = files.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file));
  const named = files.filter((file) => /(?:^|[/.])eval_info\.json$/.test(file));
  const folders = RESULT_FOLDERS.filter((name) => files.some((file) => file.startsWith(`${name}/`)));
  return {
    project: projectOf(root, files),
    policies: ending('.onnx'),
    models: modelsOf(files),
    tasks: texts(ending('.yaml', '.yml'), /^schema_version:\s*['"]?worldgate\.task\.v1/m),
    presets: files.flatMap((file) => /^\.worldgate\/presets\/([^/]+)\.ya?ml$/.exec(file)?.[1] ?? []),
    results: [...named, ...folders],
    workflows: workflows.map((file) => ({
      path: file,
      usesWorldGate: /^\s*(?:-\s+)?uses:\s*['"]?worldgate\/worldgate\b/m.test(textOf(root, file)),
    })),
    usesLfs: texts(ending('.gitattributes'), /\bfilter=lfs\b/).length > 0,
    unusual: [...odd.filter((file) => file.endsWith('.onnx')), ...modelsOf(odd)],
    isTruncated,
  };
}

function projectOf(root: string, files: readonly string[]): Survey['project'] {
  const manifests = files.filter((file) =>
    /(?:^|\/)(?:pyproject\.toml|requirements[\w.-]*\.txt|setup\.(?:py|cfg)|environment\.ya?ml)$/.test(file),
  );
  for (const name of ['lerobot', 'openpi'] as const) {
    // As a requirement or as the name of the project itself: `lerobot>=0.4`, `"lerobot[smolvla]"`, `name = "openpi"`.
    const mentioned = new RegExp(`(?:^|["'\\s=/])${name}(?=$|["'\\s\\[<>=~!@;,.-])`, 'm');
    const because = manifests.find((file) => mentioned.test(textOf(root, file)));
    if (because !== undefined) return { name, because };
  }
  return null;
}

/** Regular files; links are not followed. Folders in the order of their names, so that the cut is the same everywhere. */
function listFiles(root: string): { files: string[]; odd: string[]; isTruncated: boolean } {
  const files: string[] = [];
  const odd: string[] = [];
  const open: { folder: string; level: number; isOdd: boolean }[] = [{ folder: '', level: 0, isOdd: false }];
  let seen = 0;
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    for (const entry of entriesOf(path.join(root, next.folder))) {
      seen += 1;
      if (seen > MOST_ENTRIES) return { files: files.sort(), odd: odd.sort(), isTruncated: true };
      const inTree = path.posix.join(next.folder, entry.name);
      const isOdd = next.isOdd || UNUSUAL.test(entry.name);
      if (entry.isFile()) (isOdd ? odd : files).push(inTree);
      else if (entry.isDirectory() && !OTHERS.test(entry.name) && next.level < MOST_LEVELS)
        open.push({ folder: inTree, level: next.level + 1, isOdd });
    }
  }
  return { files: files.sort(), odd: odd.sort(), isTruncated: false };
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // A folder that this user may not read is none of his.
    return [];
  }
}

/** The text of a small file; empty where it is large, unreadable or no text. */
function textOf(root: string, file: string): string {
  try {
    if ((statSync(path.join(root, file)).size ?? 0) > MOST_TEXT_BYTES) return '';
    return decodeText(readBelow(root, file, { maxBytes: MOST_TEXT_BYTES }), file);
  } catch (error) {
    if (isWorldGateError(error)) return '';
    throw error;
  }
}
