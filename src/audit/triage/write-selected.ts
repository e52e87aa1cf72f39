import type { AuditInput } from '../../contracts/audit-input.ts';
import type { Finding } from '../../contracts/evidence-source.ts';
import type { TriageCandidate } from '../../contracts/triage.ts';
import { canonicalJson } from '../../foundation/canonical-json.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { taskLabel } from '../decision/task-names.ts';
import type { ImportedEpisode, TaskNames } from '../importing/contract.ts';
import { type Imported, importResults } from '../importing/import-results.ts';
import { episodeLine, taskEnd } from '../package/episode-lines.ts';
import { LineBytes } from '../package/line-bytes.ts';
import type { Draft } from './draft.ts';
import { StreamedFile } from './streamed-file.ts';
import { SubTree } from './sub-tree.ts';

/**
 * Writes the episodes of an accepted candidate as `audit_input.json`: canonical, episode by episode, so that memory does
 * not grow with them. The files are read again, and refused if they are others than those that were judged.
 * @param output absolute path of the file
 * @returns how many episodes were written
 * @throws WorldGateError `candidate-refused` for a candidate that was not accepted, `file-changed`, `task-ambiguous`,
 *   and those of reading and writing; nothing is left at `output` then but what was there
 */
export async function writeSelected(
  candidate: TriageCandidate,
  draft: Draft,
  output: string,
): Promise<number> {
  requireAccepted(candidate);
  const file = new StreamedFile(output);
  try {
    const count = await writeInput(candidate, draft, file);
    file.finish();
    return count;
  } catch (cause) {
    file.discard();
    throw cause;
  }
}

/** @throws WorldGateError `candidate-refused` with the reasons */
export function requireAccepted({ id, class: kind, reasons, next }: TriageCandidate): void {
  if (kind === 'accepted') return;
  const why = reasons.map(
    ({ code, message, file }) => `${code}: ${file === null ? '' : `${file}: `}${message}`,
  );
  const more = why.length > 3 ? `; and ${why.length - 3} more reasons` : '';
  throw new WorldGateError(
    'candidate-refused',
    `${id} is ${kind === 'rejected' ? 'rejected' : 'for a report only'}, and no audit input is written: ${why.slice(0, 3).join('; ')}${more}`,
    { hint: next ?? 'the report of the triage names every reason' },
  );
}

async function writeInput(candidate: TriageCandidate, draft: Draft, writer: StreamedFile): Promise<number> {
  // Nothing of the first reading may stand for the second.
  const paths = draft.tree.files.map(({ path: name }) => name);
  const tree = new SubTree(draft.tree, '', paths);
  const labels = new Labels();
  const { detection } = draft;
  writer.write(
    `{"detection":${canonicalJson({ confidence: detection.confidence, why: candidate.why })},"episodes":[`,
  );
  let count = 0;
  const line = new LineBytes();
  const imported = await importResults(
    tree,
    draft.importer,
    detection,
    {},
    {
      task: (handle, names) => labels.add(handle, names),
      episode(episode: ImportedEpisode) {
        const row = { ...episode, file: draft.tree.inBase(episode.file) };
        line.clear();
        episodeLine(line, row, labels.of(episode.task), 'matched', Object.keys(row.metrics ?? {}).sort());
        // Without its line break.
        const text = line.view().toString('utf8', 0, line.length - 1);
        writer.write(count === 0 ? text : `,${text}`);
        count += 1;
      },
    },
  );
  for (const { path: name, digest } of candidate.files) {
    const inTree = paths.find((candidatePath) => draft.tree.inBase(candidatePath) === name);
    const found = inTree === undefined ? undefined : tree.reads.get(inTree)?.digest;
    if (digest !== null && found !== digest) {
      throw new WorldGateError('file-changed', `${name} changed while it was looked at`, {
        hint: 'wait until whatever writes it has finished, and run triage again',
        kind: 'environment',
      });
    }
  }
  writer.write(`],${tailOf(candidate, draft, imported)}`);
  return count;
}

/** The members behind `episodes`, in the order of canonical JSON. */
function tailOf(candidate: TriageCandidate, draft: Draft, imported: Imported): string {
  const inBase = <T extends { file: string }>(item: T): T => ({
    ...item,
    file: draft.tree.inBase(item.file),
  });
  const findings: Finding[] = imported.findings.map((finding) => ({
    ...finding,
    file: finding.file === null ? null : draft.tree.inBase(finding.file),
  }));
  const { facts } = imported;
  const tail: Omit<AuditInput, 'detection' | 'episodes'> = {
    facts: { ...facts, models: facts.models.map(inBase) },
    findings: [...findings, ...originsOf(candidate)],
    format: draft.detection.format,
    reported: imported.reported.map(inBase),
    schema_version: 'worldgate.audit_input.v1',
    source: draft.importer.source,
    tasks: imported.tasks.map((task) => ({ ...task, planned: null })),
  };
  return canonicalJson(tail).slice(1);
}

/** Which bytes the episodes came from: these files stay where they are. */
function originsOf({ id, files }: TriageCandidate): Finding[] {
  const selected: Finding = {
    code: 'selected-by-triage',
    severity: 'info',
    message: `candidate ${id}`,
    file: null,
    at: null,
  };
  const origins = files
    .filter(({ digest }) => digest !== null)
    .slice(0, 500)
    .map(
      ({ path: name, digest, size_bytes: sizeBytes }): Finding => ({
        code: 'origin-file',
        severity: 'info',
        message: `${digest}, ${sizeBytes} bytes`,
        file: name.slice(0, 1024),
        at: null,
      }),
    );
  return [selected, ...origins];
}

/** The names of tasks in the episodes, as JSON text; two tasks never have the same one. */
class Labels {
  readonly #ends: Uint8Array[] = [];
  readonly #taken = new Set<string>();

  add(handle: number, names: TaskNames): void {
    const label = taskLabel(names);
    if (this.#taken.has(label)) {
      throw new WorldGateError(
        'task-ambiguous',
        `two tasks of the results are both called ${quoted(label)}`,
        {
          hint: 'import the files with `worldgate audit run`, which tells them apart by their parts',
        },
      );
    }
    this.#taken.add(label);
    this.#ends[handle] = taskEnd(label);
  }

  of(handle: number): Uint8Array {
    return this.#ends[handle]!;
  }
}
