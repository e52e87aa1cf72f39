import type { Detection, Importer } from '../importing/contract.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { setShape } from './directory-grammar.ts';
import type { Draft } from './draft.ts';
import { reason } from './reasons.ts';
import { SubTree } from './sub-tree.ts';

/** Below this an importer has to be named by a person. */
const SURE = 0.5;
/** More companions than this are not looked at together with each candidate. */
const MOST_COMPANIONS = 500;
const MOST_OF_A_RUN = 500;

interface Found {
  importer: Importer;
  tree: SubTree;
  detection: Detection;
}

/**
 * The runs that importers recognise among the files of one run folder. Files that differ in the numbers of a set only
 * (`rank_0`, `rank_1`) are one run; others are one each where the importer recognises each alone.
 * @returns the drafts, and the files that nobody recognised
 */
export function recogniseRuns(
  base: InputTree,
  run: string,
  files: readonly string[],
  importers: readonly Importer[],
): { drafts: Draft[]; rest: string[] } {
  const drafts: Draft[] = [];
  let rest = [...files];
  while (rest.length > 0) {
    const [best, ...others] = detectAll(base, run, rest, importers);
    if (best === undefined) break;
    const found = draftsOf(base, run, rest, best);
    const taken = new Set(found.flatMap(filesOf));
    if (taken.size === 0) break;
    const rivals = others.filter(
      (other) =>
        other.detection.confidence === best.detection.confidence &&
        other.detection.files.some((file) => taken.has(other.tree.inBase(file))),
    );
    for (const draft of found) {
      if (rivals.length > 0) {
        const names = [best, ...rivals].map(({ importer }) => importer.source).join(', ');
        draft.reasons.push(reason('ambiguous', { message: `the files look like those of ${names}` }));
      }
      drafts.push(draft);
    }
    rest = rest.filter((file) => !taken.has(file));
  }
  return { drafts, rest };
}

/** What each importer makes of the files, the surest first. */
function detectAll(
  base: InputTree,
  run: string,
  files: readonly string[],
  importers: readonly Importer[],
): Found[] {
  const fromBase = new SubTree(base, '', files);
  const fromRun = run === '' ? null : new SubTree(base, run, files);
  return importers
    .flatMap((importer) => {
      const found = [fromBase, fromRun].flatMap((tree) => {
        const detection = tree === null ? null : importer.detect(tree, {});
        return detection === null || detection.confidence < SURE
          ? []
          : [{ importer, tree: tree!, detection }];
      });
      // Paths below --from are what a person sees; some formats are only known from the folder of the run.
      return found.sort((a, b) => b.detection.confidence - a.detection.confidence).slice(0, 1);
    })
    .sort((a, b) => b.detection.confidence - a.detection.confidence);
}

function draftsOf(base: InputTree, run: string, files: readonly string[], found: Found): Draft[] {
  const { importer, detection, tree } = found;
  const draft = (at: SubTree, seen: Detection): Draft => ({
    run,
    tree: at,
    importer,
    detection: seen,
    arm: null,
    own: null,
    reasons: [],
  });
  const read = detection.files.map((file) => tree.inBase(file));
  const sets = Map.groupBy(read, setShape);
  if (sets.size === 1) return [draft(tree, detection)];
  const folder = tree.inBase('').replace(/\/$/, '');
  const taken = new Set(read);
  const companions = files.filter((file) => !taken.has(file));
  const alone = [...sets.values()].flatMap((set) => {
    const with_ = companions.length > MOST_COMPANIONS ? set : [...set, ...companions];
    const part = new SubTree(base, folder, with_);
    const seen = importer.detect(part, {});
    return seen === null || seen.confidence < SURE ? [] : [draft(part, seen)];
  });
  if (alone.length < 2) return [draft(tree, detection)];
  if (alone.length <= MOST_OF_A_RUN) return alone;
  const many = draft(tree, detection);
  many.reasons.push(
    reason('ambiguous', { message: `${alone.length} files could each be a run: give one folder at a time` }),
  );
  return [many];
}

/** Paths below `--from` of what a draft reads. */
export function filesOf({ tree, detection }: Draft): string[] {
  return detection.files.map((file) => tree.inBase(file));
}

/** One draft for each file of a set that could not be read together. */
export function splitDraft(base: InputTree, draft: Draft): Draft[] {
  const { tree, detection, importer, own } = draft;
  const folder = tree.inBase('').replace(/\/$/, '');
  const read = filesOf(draft);
  const companions = tree.files.map(({ path }) => tree.inBase(path)).filter((file) => !read.includes(file));
  const beside = companions.length > MOST_COMPANIONS ? [] : companions;
  return read.map((file, index) => {
    const part = new SubTree(base, folder, [file, ...beside]);
    const alone = own === null ? importer.detect(part, {}) : null;
    const seen =
      alone !== null && alone.confidence >= SURE ? alone : { ...detection, files: [detection.files[index]!] };
    return { ...draft, tree: part, detection: seen, reasons: [...draft.reasons] };
  });
}
