import type { Finding } from '../../contracts/evidence-source.ts';
import type { FileKind, TriageArchive, TriageCandidate, TriageReport } from '../../contracts/triage.ts';
import type { Importer } from '../importing/contract.ts';
import { type InputTree, inputTree } from '../importing/input-tree.ts';
import { IMPORTERS } from '../sources/registry.ts';
import { listArchive } from './archives.ts';
import { rateUnit } from './column-names.ts';
import { runFolders, setShape } from './directory-grammar.ts';
import type { Draft } from './draft.ts';
import { fileKind, isText } from './file-kinds.ts';
import { type Inspected, inspectTable } from './inspect-table.ts';
import { type Context, isMeasured, judge, judgeResidue } from './judge.ts';
import { type Measured, measure } from './measure.ts';
import { ownDrafts } from './own-tables.ts';
import { filesOf, recogniseRuns, splitDraft } from './recognise-runs.ts';
import { residuesOf } from './residues.ts';
import { scanForSecrets } from './secret-scan.ts';
import { SubTree } from './sub-tree.ts';

const MOST_CANDIDATES = 10_000;
const MOST_FINDINGS = 10_000;
const MOST_ARCHIVES = 1000;
const MOST_LISTED = 1000;
/** More files of a set than this are not tried one by one. */
const MOST_SPLIT = 100;
/** All tables together that no importer knows. */
const MOST_INSPECTED_BYTES = 2 * 1024 ** 3;

export interface Triage {
  tree: InputTree;
  report: TriageReport;
  /** By the id of the candidate, for those that are read as episodes. */
  drafts: ReadonlyMap<string, Draft>;
}

/**
 * Goes through a folder that somebody else left, without changing it, and says which runs in it can be audited. Links
 * are not followed, devices not opened, archives listed and not unpacked, huge and sparse files named and not read.
 * @param from absolute path of a folder, or of one file
 * @param importers those that may recognise files; all unless stated
 * @throws WorldGateError `file-missing`, `file-unreadable`, `folder-empty`, `folder-too-large`
 */
export async function triageFolder(
  from: string,
  importers: readonly Importer[] = IMPORTERS,
): Promise<Triage> {
  const tree = inputTree(from);
  const kinds = new Map(tree.files.map(({ path }) => [path, fileKind(tree, path)]));
  const kindOf = (file: string): FileKind => kinds.get(file)!;
  const paths = tree.files.map(({ path }) => path);
  const scan = scanForSecrets(
    tree,
    paths.filter((file) => isText(tree, file, kindOf(file))),
  );
  const context = contextOf(tree, kinds, scan.places);
  const findings = fileFindings(tree, kinds);
  const fields = new Fields();
  const candidates: TriageCandidate[] = [];
  const drafts = new Map<string, Draft>();
  const add = (draft: Draft, measured: Awaited<ReturnType<typeof measure>>) => {
    const candidate = judge(draft, measured, context);
    candidates.push(candidate);
    drafts.set(candidate.id, draft);
    if (isMeasured(measured)) fields.ofReported(draft, measured);
  };

  let inspectedBytes = 0;
  const runOf = runFolders(paths);
  const runs = Map.groupBy(paths, (file) => runOf.get(file)!);
  for (const [run, files] of runs) {
    const readable = files.filter((file) => READABLE.has(kindOf(file)));
    const { drafts: recognised, rest } = recogniseRuns(tree, run, readable, importers);
    const inspected = new Map<string, Inspected>();
    for (const file of rest.filter((name) => TABLES.has(kindOf(name)))) {
      inspectedBytes += tree.file(file)!.sizeBytes;
      const table: Inspected =
        inspectedBytes > MOST_INSPECTED_BYTES
          ? {
              what: 'problem',
              code: 'file-too-large',
              message: `${file}: the limit of what is read of a folder is reached`,
              rates: [],
            }
          : await inspectTable(new SubTree(tree, '', [file]), file, kindOf(file));
      inspected.set(file, table);
      for (const rate of table.rates) fields.add(rate.field, rate.unit, file, rate.at);
    }
    const own = ownDrafts(tree, run, inspected, rest);
    for (const draft of [...recognised, ...own]) {
      for (const [part, measured] of await measureOrSplit(tree, draft)) add(part, measured);
    }
    const taken = new Set([...recognised, ...own].flatMap(filesOf));
    const left = files.filter((file) => !taken.has(file));
    const residues = residuesOf({
      base: tree,
      run,
      files: left,
      kindOf,
      inspected,
      hasDrafts: taken.size > 0,
    });
    for (const residue of residues) candidates.push(judgeResidue(residue, context));
  }
  const archives: TriageArchive[] = [];
  for (const file of paths.filter((name) => kindOf(name) === 'archive').slice(0, MOST_ARCHIVES)) {
    archives.push(await listArchive(tree, file));
  }
  findings.push(...fields.findings(), ...candidateFindings(candidates));
  return {
    tree,
    drafts,
    report: {
      schema_version: 'worldgate.triage.v1',
      folder: {
        files: paths.length,
        size_bytes: tree.files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
        kinds: kindCounts(tree, kinds),
        skipped: tree.skipped.slice(0, MOST_LISTED).map(({ path, reason: why }) => ({ path, reason: why })),
        skipped_count: tree.skipped.length,
      },
      candidates: sorted(candidates).slice(0, MOST_CANDIDATES),
      findings: findings.slice(0, MOST_FINDINGS),
      finding_count: findings.length,
      fields: fields.list(),
      secret_places: scan.places,
      secret_scan: {
        files: scan.files,
        size_bytes: scan.sizeBytes,
        partly: scan.partly.slice(0, MOST_LISTED),
        not_scanned: scan.notScanned,
      },
      archives,
      selection: null,
    },
  };
}

/** What importers are shown: results and what may describe them. */
const READABLE: ReadonlySet<FileKind> = new Set([
  ...(['json', 'jsonl', 'csv', 'log', 'notes', 'config', 'database', 'other', 'tracker'] as const),
]);
const TABLES: ReadonlySet<FileKind> = new Set(['json', 'jsonl', 'csv']);

/** Reads a draft; a set of files with the same episodes in it is read again file by file. */
async function measureOrSplit(
  tree: InputTree,
  draft: Draft,
): Promise<[Draft, Awaited<ReturnType<typeof measure>>][]> {
  const whole = await measure(draft);
  const files = draft.detection.files.length;
  if (isMeasured(whole) || whole.code !== 'shards-overlap' || files < 2 || files > MOST_SPLIT) {
    return [[draft, whole]];
  }
  const parts: [Draft, Awaited<ReturnType<typeof measure>>][] = [];
  for (const part of splitDraft(tree, draft)) {
    part.detection = {
      ...part.detection,
      why: [
        ...part.detection.why,
        `read alone: ${files} files that look like parts of one run have the same episodes`,
      ],
    };
    parts.push([part, await measure(part)]);
  }
  return parts;
}

function contextOf(
  tree: InputTree,
  kinds: ReadonlyMap<string, FileKind>,
  places: TriageReport['secret_places'],
): Context {
  const secrets = new Map<string, string[]>();
  for (const { file, kind } of places) {
    const known = secrets.get(file) ?? [];
    if (!known.includes(kind)) known.push(kind);
    secrets.set(file, known);
  }
  const hollow = new Map<string, { file: string; code: 'empty-artifact' | 'lfs-pointer' }[]>();
  for (const [file, kind] of kinds) {
    if (kind !== 'empty' && kind !== 'lfs_pointer') continue;
    const shape = setShape(file);
    const list = hollow.get(shape) ?? [];
    list.push({ file, code: kind === 'empty' ? 'empty-artifact' : 'lfs-pointer' });
    hollow.set(shape, list);
  }
  return {
    sizeOf: (file) => tree.file(file)!.sizeBytes,
    secrets,
    hollow: (files) => [...new Set(files.map(setShape))].flatMap((shape) => hollow.get(shape) ?? []),
  };
}

const FILE_NOTES: Partial<Record<FileKind, readonly [code: string, message: string]>> = {
  empty: ['empty-artifact', 'is empty: 0 bytes'],
  lfs_pointer: ['lfs-pointer', 'is a Git LFS pointer, not the file itself'],
  utf16: ['file-not-text', 'is UTF-16 text, not UTF-8'],
  sparse: ['sparse-file', 'is a hole on the disk, and was not read'],
  huge: ['huge-file', 'is larger than 2 GiB, and was not read'],
};

function fileFindings(tree: InputTree, kinds: ReadonlyMap<string, FileKind>): Finding[] {
  return tree.files.flatMap(({ path }) => {
    const note = FILE_NOTES[kinds.get(path)!];
    if (note === undefined) return [];
    const [code, message] = note;
    return [{ code, severity: 'warning' as const, message, file: path.slice(0, 1024), at: null }];
  });
}

function candidateFindings(candidates: readonly TriageCandidate[]): Finding[] {
  const findings: Finding[] = [];
  const note = (code: string, message: string) =>
    findings.push({ code, severity: 'info', message, file: null, at: null });
  const accepted = candidates.filter((candidate) => candidate.class === 'accepted').length;
  if (accepted > 1)
    note(
      'several-candidates',
      `${accepted} runs are accepted; none is chosen for you: name one with --select-run`,
    );
  if (candidates.length > MOST_CANDIDATES) {
    note('too-many-candidates', `only ${MOST_CANDIDATES} of ${candidates.length} candidates are listed`);
  }
  return findings;
}

function kindCounts(tree: InputTree, kinds: ReadonlyMap<string, FileKind>): TriageReport['folder']['kinds'] {
  const counts: TriageReport['folder']['kinds'] = {};
  for (const { path, sizeBytes } of tree.files) {
    const kind = kinds.get(path)!;
    const known = counts[kind] ?? { files: 0, size_bytes: 0 };
    counts[kind] = { files: known.files + 1, size_bytes: known.size_bytes + sizeBytes };
  }
  return counts;
}

const ORDER = { accepted: 0, report_only: 1, rejected: 2 } as const;

function sorted(candidates: readonly TriageCandidate[]): TriageCandidate[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return candidates.toSorted(
    (a, b) => ORDER[a.class] - ORDER[b.class] || compare(a.label, b.label) || compare(a.id, b.id),
  );
}

/** Rates of success that files state, by key: where the same tree has percent and ratio, none may be guessed. */
class Fields {
  readonly #fields = new Map<
    string,
    { field: string; unit: 'percent' | 'ratio' | 'unstated'; files: Set<string>; example: string }
  >();

  add(field: string, unit: 'percent' | 'ratio' | 'unstated', file: string, at: string): void {
    const key = JSON.stringify([field, unit]);
    const known = this.#fields.get(key) ?? { field, unit, files: new Set(), example: `${file} ${at}` };
    known.files.add(file);
    this.#fields.set(key, known);
  }

  /** What an importer knows the unit of. */
  ofReported(draft: Draft, { imported }: Measured): void {
    for (const { name, unit, file, at } of imported.reported) {
      if (rateUnit(name) === null || (unit !== 'percent' && unit !== 'ratio')) continue;
      this.add(name, unit, draft.tree.inBase(file), at);
    }
  }

  list(): TriageReport['fields'] {
    return [...this.#fields.values()]
      .map(({ files, ...field }) => ({ ...field, files: files.size }))
      .sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : a.unit < b.unit ? -1 : 1))
      .slice(0, MOST_LISTED);
  }

  findings(): Finding[] {
    const units = new Set([...this.#fields.values()].map(({ unit }) => unit));
    if (units.size < 2) return [];
    return [
      {
        code: 'mixed-units',
        severity: 'warning',
        message: `rates of success stand in different units (${[...units].sort().join(', ')}): see the table of fields; none is converted by its size`,
        file: null,
        at: null,
      },
    ];
  }
}
