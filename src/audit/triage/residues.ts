import path from 'node:path';
import type { FileKind, TriageReason } from '../../contracts/triage.ts';
import type { InputTree } from '../importing/input-tree.ts';
import type { Residue } from './draft.ts';
import type { Inspected } from './inspect-table.ts';
import { type ReasonCode, reason } from './reasons.ts';

/** More files with a problem of their own than this are one candidate together. */
const MOST_ALONE = 200;

const RAW = /\.(?:jsonl?|ndjson|csv|txt|log|md)$/i;
const STATES_RATE = /success[ _-]?rate|成功率|pc_success|\bSR\b/i;
const NUMBER = /\d(?:\.\d+)?\s*%|[01]\.\d|\d+\s*\/\s*\d+/;

/** The files of one run folder that no draft reads. */
export interface RunRest {
  base: InputTree;
  run: string;
  /** All of them, of every kind. */
  files: readonly string[];
  kindOf: (file: string) => FileKind;
  inspected: ReadonlyMap<string, Inspected>;
  /** Whether some files of the run are read as episodes. */
  hasDrafts: boolean;
}

/** Candidates for what cannot be decided on: grouped by the reason, so that nothing of a folder is passed over. */
export function residuesOf(rest: RunRest): Residue[] {
  const { run, files, kindOf, inspected, hasDrafts } = rest;
  const of = (...kinds: FileKind[]) => files.filter((file) => kinds.includes(kindOf(file)));
  const residues: Residue[] = [];
  const add = (label: string, group: readonly string[], ...reasons: TriageReason[]) => {
    if (group.length > 0) residues.push({ run, label, files: [...group], reasons });
  };
  addBroken(rest, add);
  const found = (what: Inspected['what']) => files.filter((file) => inspected.get(file)?.what === what);
  const messageOf = (file: string) => {
    const one = inspected.get(file);
    return one !== undefined && 'message' in one ? { message: one.message, file } : { file };
  };
  const each = (code: ReasonCode, group: readonly string[]) =>
    group.slice(0, 50).map((file) => reason(code, messageOf(file)));
  const scores = found('scores');
  add('scores', scores, ...each('numeric-score-only', scores));
  const unplaced = found('unplaced_success');
  add('outcomes in no known place', unplaced, ...each('ambiguous', unplaced));
  const demonstrations = found('demonstrations');
  add('demonstrations', demonstrations, ...each('evaluator-markers-missing', demonstrations));
  const templates = found('config_template');
  add('configuration', templates, ...each('config-template', templates));

  const hollow = files.filter((file) => kindOf(file) === 'empty' && RAW.test(file));
  const headers = found('header_only');
  const aggregates = found('aggregate');
  const summaries = [...aggregates, ...(hollow.length + headers.length > 0 ? notesWithRates(rest) : [])];
  if (summaries.length > 0 && hollow.length + headers.length > 0) {
    const empty = [...hollow, ...headers];
    const message = `${summaries[0]} states numbers, and ${empty[0]}${empty.length > 1 ? ` and ${empty.length - 1} more` : ''} beside it hold nothing`;
    add(
      'summary without raw results',
      [...summaries, ...empty],
      reason('summary-without-raw', { message, file: summaries[0]! }),
      ...(aggregates.length > 0 ? [reason('aggregate-only')] : []),
    );
  } else {
    add('aggregates', aggregates, reason('aggregate-only'));
    add('empty files', hollow, reason('empty-artifact', { message: `${hollow.length} files of 0 bytes` }));
    add('empty tables', headers, reason('empty-table'));
  }
  add('tracker', of('tracker'), reason('tracker-summary'));
  add('recordings', of('dataset'), reason('dataset-signal'));
  if (hasDrafts) return residues;

  const archives = of('archive');
  const hasTables = residues.length > 0;
  if (!hasTables) add('archives', archives, reason('archive-only'));
  const binary = of('binary', 'database');
  if (!hasTables && archives.length === 0 && isDominated(rest, binary)) {
    add('binary files', binary, reason('binary-dominated'));
    return residues;
  }
  const named = [...found('no_results'), ...of('config')];
  add('descriptions', named, reason('no-episode-outcomes'));
  add('unstructured', of('log', 'media', 'notes', 'other'), reason('unstructured-files'));
  return residues;
}

type Add = (label: string, files: readonly string[], ...reasons: TriageReason[]) => void;

/** Files that cannot be read: a candidate each, so that the reason stands beside the name. */
function addBroken({ files, kindOf, inspected }: RunRest, add: Add): void {
  const broken: { file: string; why: TriageReason }[] = [];
  for (const file of files) {
    const kind = kindOf(file);
    const table = inspected.get(file);
    if (table?.what === 'problem')
      broken.push({ file, why: reason(table.code, { message: table.message, file }) });
    else if (kind === 'lfs_pointer') broken.push({ file, why: reason('lfs-pointer', { file }) });
    else if (kind === 'utf16') {
      broken.push({
        file,
        why: reason('file-not-text', { message: `${file} is UTF-16 text, not UTF-8`, file }),
      });
    } else if (kind === 'huge' || kind === 'sparse') {
      const what = kind === 'huge' ? 'is larger than 2 GiB' : 'is nothing but a hole on the disk';
      broken.push({
        file,
        why: reason('file-too-large', { message: `${file} ${what}, and was not read`, file }),
      });
    }
  }
  const alone = broken.slice(0, MOST_ALONE);
  for (const { file, why } of alone) add(path.posix.basename(file), [file], why);
  const rest = broken.slice(MOST_ALONE);
  add(
    'broken files',
    rest.map(({ file }) => file),
    ...[...new Map(rest.map(({ why }) => [why.code, why])).values()],
  );
}

/** Notes and logs that state a rate of success in their first 4 KiB. */
function notesWithRates({ base, files, kindOf }: RunRest): string[] {
  return files.filter((file) => {
    if (!['notes', 'log', 'other'].includes(kindOf(file))) return false;
    const text = base.headText(file);
    return STATES_RATE.test(text) && NUMBER.test(text);
  });
}

function isDominated({ base, files }: RunRest, binary: readonly string[]): boolean {
  const size = (names: readonly string[]) => names.reduce((sum, file) => sum + base.file(file)!.sizeBytes, 0);
  return binary.length > 0 && size(binary) > 0.9 * size(files);
}
