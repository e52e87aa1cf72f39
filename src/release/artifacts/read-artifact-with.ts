import path from 'node:path';
import type { CheckRow, RowReason } from '../../contracts/check-row.ts';
import { type Digest, sha256 } from '../../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { decodeText, readSmallFile } from '../../foundation/read-text.ts';
import { makeRow, type Origin, rowText } from '../../runs/check-rows.ts';
import {
  ARTIFACT_KINDS,
  type ArtifactContent,
  type ArtifactFinding,
  type ArtifactKind,
  KIND_CATEGORY,
  KIND_WORDS,
} from './artifact.ts';

/** What one file is and says. */
export interface ReleaseArtifact {
  /** As it was asked for, else as its shape says; null where neither is known. */
  kind: ArtifactKind | null;
  format: 'worldgate' | 'worldforge' | null;
  /** Never empty: what cannot be read is a row that says so. */
  rows: CheckRow[];
  /** ISO 8601 with `Z`. */
  generated_at: string | null;
  /** Of a dependency audit. */
  findings: ArtifactFinding[] | null;
  /** Of the bytes of the file; null where they could not be read. */
  digest: Digest | null;
  /** Why nothing but one row was read. */
  problem: { code: string; message: string; hint: string | null } | null;
}

export interface ReadOptions {
  /** What rows call the file; its base name unless given. */
  source?: string;
  /** Names of the gates that release evidence must hold, and no others. */
  expected?: readonly string[];
}

/** Largest file that is read. */
const MOST_BYTES = 32 * 1024 * 1024;
/** More rows than this no release report holds. */
const MOST_ROWS = 21_000;

/**
 * Reads release evidence, a dependency audit or core performance, in our format or in that of WorldForge, which it tells
 * by shape. States come from exit codes and rows, never from stored flags or verdicts. A bad file never throws: it gives one
 * `invalid` row.
 * @param contentOf reads the kinds that may be met: those that are not asked for never reach it
 * @param file path of the file
 * @param asked what it must be; by its shape unless given
 */
export function readArtifactWith(
  contentOf: ReadContent,
  file: string,
  asked?: ArtifactKind,
  { source = path.basename(file), expected }: ReadOptions = {},
): ReleaseArtifact {
  const origin: Origin = { source: rowText(source), digest: null };
  let kind: ArtifactKind | null = asked ?? null;
  let format: ReleaseArtifact['format'] = null;
  try {
    const bytes = readSmallFile(file, { maxBytes: MOST_BYTES });
    origin.digest = sha256(bytes);
    const value = objectOf(bytes, source);
    const found = recognise(value);
    kind ??= found?.kind ?? null;
    format = found?.format ?? null;
    if (found === null) throw unknownShape(source, value, asked);
    if (asked !== undefined && found.kind !== asked) {
      throw new WorldGateError(
        'artifact-invalid',
        `${source} is of another kind: ${KIND_WORDS[found.kind].toLowerCase()}, where ${KIND_WORDS[asked].toLowerCase()} was asked for`,
        { hint: 'Name the right file.' },
      );
    }
    requireVersion(found, value, source);
    const content = contentOf(found, value, origin, expected);
    if (content.rows.length > MOST_ROWS) {
      throw new WorldGateError(
        'artifact-invalid',
        `${source} has ${content.rows.length} rows; at most ${MOST_ROWS} are read`,
      );
    }
    return { kind, format, ...content, digest: origin.digest, problem: null };
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    // Readers of files name them by their paths on this machine.
    const message = rowText(error.message.replaceAll(file, source));
    const problem = { code: error.code, message, hint: error.hint ?? null };
    return {
      kind,
      format,
      rows: [brokenRow(kind, origin, problem)],
      generated_at: null,
      findings: null,
      digest: origin.digest,
      problem,
    };
  }
}

function objectOf(bytes: Uint8Array, source: string): Record<string, unknown> {
  const text = decodeText(bytes, source).replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = parseJson(text, source);
  } catch (error) {
    if (!isWorldGateError(error) || !isCutOff(text)) throw error;
    throw new WorldGateError('artifact-half-written', `${source} ends in the middle: ${error.message}`, {
      cause: error,
      hint: 'Write it again: what wrote it was stopped, or has not finished.',
    });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new WorldGateError('artifact-invalid', `${source} holds no object`, { hint: 'Name the right file.' });
}

/** Whether JSON ends inside of a text or with something still open; an empty file does as well. */
function isCutOff(text: string): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (isInText) {
      if (character === 0x5c) at++;
      else if (character === 0x22) isInText = false;
    } else if (character === 0x22) isInText = true;
    else if (character === 0x7b || character === 0x5b) depth++;
    else if (character === 0x7d || character === 0x5d) depth--;
  }
  return isInText || depth > 0 || text.trim() === '';
}

export interface Recognised {
  kind: ArtifactKind;
  format: 'worldgate' | 'worldforge';
}

/** Rows of a value of a kind and format. @throws WorldGateError where it has another shape */
export type ReadContent = (
  recognised: Recognised,
  value: unknown,
  origin: Origin,
  expected: readonly string[] | undefined,
) => ArtifactContent;

const OURS: Readonly<Record<string, ArtifactKind>> = {
  release_evidence: 'release-evidence',
  dependency_audit: 'dependency-audit',
  core_performance: 'core-performance',
};

/** Kind and format by the keys that only one kind has. */
function recognise(value: Readonly<Record<string, unknown>>): Recognised | null {
  const { schema_version: version } = value;
  if (typeof version === 'string') {
    const thing = /^worldgate\.([a-z_]+)\.v\d+$/.exec(version)?.[1] ?? '';
    return Object.hasOwn(OURS, thing) ? { kind: OURS[thing]!, format: 'worldgate' } : null;
  }
  if ('validation_gates' in value) return { kind: 'release-evidence', format: 'worldforge' };
  if ('vulnerability_summary' in value || 'vulnerabilities' in value) {
    return { kind: 'dependency-audit', format: 'worldforge' };
  }
  if ('passed' in value && 'results' in value) return { kind: 'core-performance', format: 'worldforge' };
  return null;
}

function unknownShape(
  source: string,
  value: Readonly<Record<string, unknown>>,
  asked: ArtifactKind | undefined,
): WorldGateError {
  const kinds = asked === undefined ? ARTIFACT_KINDS : [asked];
  const words = kinds.map((kind) => KIND_WORDS[kind].toLowerCase()).join(', ');
  if ('benchmark' in value || 'results' in value) {
    // The tool has a benchmark preset called release-evidence, whose report is easily taken for the evidence.
    return new WorldGateError(
      'artifact-invalid',
      `${source} is a report of a benchmark or an evaluation, not ${words}`,
      { hint: 'Let "worldgate gate" decide it, or name its run folder as a run.' },
    );
  }
  const keys = Object.keys(value).slice(0, 6).map(quoted).join(', ');
  return new WorldGateError(
    'artifact-invalid',
    `${source} has not the shape of ${words}: it has ${keys === '' ? 'no keys' : `the keys ${keys}`}`,
    { hint: 'Name a file that WorldGate or WorldForge wrote, or write it again.' },
  );
}

function requireVersion(
  { format }: Recognised,
  { schema_version: version }: Readonly<Record<string, unknown>>,
  source: string,
): void {
  const known = format === 'worldforge' ? version === 1 : /\.v1$/.test(String(version));
  if (known) return;
  const isNumber = typeof version === 'number' && Number.isInteger(version) && version > 1;
  if (!isNumber && format === 'worldforge') {
    const shown = version === undefined ? 'missing' : quoted(JSON.stringify(version));
    throw new WorldGateError('artifact-invalid', `${source}: schema_version is ${shown}, and 1 is read`, {
      hint: 'Write it again, and change nothing in it by hand.',
    });
  }
  throw new WorldGateError(
    'artifact-version',
    `${source}: schema_version is ${quoted(String(version))}, a version that this WorldGate does not read`,
    { hint: 'Update WorldGate, or write the file in the version that it reads.' },
  );
}

const REASONS: Readonly<Record<string, RowReason>> = {
  'file-missing': 'missing-file',
  'artifact-half-written': 'half-written',
  'artifact-version': 'future-version',
  'artifact-invalid': 'invalid-shape',
};

function brokenRow(
  kind: ArtifactKind | null,
  origin: Origin,
  problem: NonNullable<ReleaseArtifact['problem']>,
): CheckRow {
  return makeRow(origin, {
    key: kind === null ? `artifact:${origin.source}` : kind,
    name: kind === null ? origin.source : KIND_WORDS[kind],
    category: kind === null ? 'evidence' : KIND_CATEGORY[kind],
    state: 'invalid',
    reason: REASONS[problem.code] ?? 'unreadable',
    summary: problem.message,
    triage: problem.hint,
  });
}
