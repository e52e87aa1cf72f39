import { dirname, join } from 'node:path';
import {
  type EvidenceRow,
  type LiveSmokeEntry,
  liveSmokeEntry,
  liveSmokeRegistry,
} from '../../contracts/release-evidence.ts';
import { forgeManifestKind, forgeSmokeManifest } from '../../contracts/worldforge/run-manifest.ts';
import { sha256 } from '../../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { decodeText, readSmallFile } from '../../foundation/read-text.ts';
import { resolveBelow } from '../../foundation/safe-path.ts';
import { parseWith } from '../../foundation/schema.ts';
import { parseYaml } from '../../foundation/yaml.ts';
import { bareFacts, type LinkWorld, linkedRow, missingRow } from './linked-row.ts';
import { problemRow } from './read-earlier.ts';

const MOST_BYTES = 32 * 1024 * 1024;

const contextOf = (file: string) => ({
  file,
  code: 'live-smoke-invalid',
  hint: 'Correct the file at the keys that are named; docs/release-evidence.md shows an entry.',
});

/**
 * Rows of the live-smoke registry, one for each provider and capability; all are the host's. What passed or failed must name its
 * evidence, and a manifest of a live smoke test must say the same; a second row for one provider and capability fails both.
 * @param path of the registry, JSON or YAML, relative to the folder of the configuration
 */
export function liveSmokeRows(path: string, world: LinkWorld, now: Date): EvidenceRow[] {
  const of = { kind: 'live-smoke', path, redact: world.redact } as const;
  try {
    const file = resolveBelow(world.folder, world.folder, path);
    const text = decodeText(readSmallFile(file), path);
    const value = path.endsWith('.json') ? parseJson(text, path) : parseYaml(text, path);
    const { entries } = parseWith(liveSmokeRegistry, value, contextOf(path));
    const rows = entries.map((entry, index) => entryRow(entry, index, path, world, now));
    return twinsFailed(rows);
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    if (error.code === 'file-missing') return [missingRow(of)];
    return [linkedRow(of, problemRow(error), null)];
  }
}

function entryRow(value: unknown, index: number, path: string, world: LinkWorld, now: Date): EvidenceRow {
  const of = { kind: 'live-smoke', path, redact: world.redact } as const;
  const at = `${path}: entries[${index}]`;
  try {
    return readEntry(parseWith(liveSmokeEntry, value, contextOf(at)), path, world, now);
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    const named = value as { provider?: unknown; capability?: unknown } | null;
    const key =
      typeof named?.provider === 'string' && typeof named.capability === 'string'
        ? entryKey({ provider: named.provider, capability: named.capability })
        : `live-smoke:${path}#${index}`;
    return linkedRow(of, problemRow(error), null, { key, name: `Live smoke, entry ${index + 1}` });
  }
}

const entryKey = ({ provider, capability }: Pick<LiveSmokeEntry, 'provider' | 'capability'>) =>
  `live-smoke:${provider}/${capability}`;

function readEntry(entry: LiveSmokeEntry, path: string, world: LinkWorld, now: Date): EvidenceRow {
  const { provider, capability, status, date, version, command, skip_reason: reason } = entry;
  const of = { kind: 'live-smoke', path, redact: world.redact } as const;
  const more = {
    key: entryKey(entry),
    name: `Live smoke ${provider}, ${capability}`,
    command: world.redact(command).slice(0, 2000).toWellFormed(),
    host_owned: true,
  };
  const limits = entry.known_limitations.length === 0 ? '' : `; ${entry.known_limitations.join('; ')}`;
  const when = `${version}, ${date}${limits}`;
  if (status !== 'passed' && status !== 'failed') {
    const why = status === 'not_run' ? (reason ?? 'not run') : `${status.replaceAll('_', ' ')}: ${reason}`;
    const stated = {
      state: 'not_run',
      reason: 'host-owned',
      summary: `${why} (${when})`,
      triage: null,
    } as const;
    return linkedRow(of, stated, null, more);
  }
  const evidence = readEvidence(entry, path, world);
  const against = [
    ...evidence.against,
    ...(Date.parse(date) > now.getTime() + DAY_MS ? [`its date ${date} is in the future`] : []),
  ];
  const facts = bareFacts('live-smoke', entry.artifact_path!, {
    format: evidence.isForge ? 'worldforge' : null,
    digest: evidence.digest,
    size_bytes: evidence.size,
    verdict: status,
  });
  if (against.length > 0) {
    const stated = {
      state: 'failed',
      reason: 'contradiction',
      summary: `it says ${status}, but ${against.join('; ')}`,
      triage: 'Run the check again, and record what it found.',
    } as const;
    return linkedRow(of, stated, { ...facts, verdict: 'failed' }, more);
  }
  return linkedRow(
    of,
    {
      state: status,
      reason: null,
      summary: `${status}, as its author recorded (${when})`,
      triage: status === 'passed' ? null : `Read ${entry.artifact_path}, and run the command again.`,
    },
    facts,
    more,
  );
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The evidence that an entry names, relative to the registry. @throws WorldGateError where it cannot be read */
function readEvidence(
  { artifact_path, status, capability }: LiveSmokeEntry,
  path: string,
  { folder }: LinkWorld,
): { digest: ReturnType<typeof sha256>; size: number; isForge: boolean; against: string[] } {
  const name = artifact_path!;
  const file = resolveBelow(folder, join(folder, dirname(path)), name);
  const bytes = readSmallFile(file, { maxBytes: MOST_BYTES });
  if (bytes.length === 0) throw new WorldGateError('file-unreadable', `${name} is empty`);
  const read = { digest: sha256(bytes), size: bytes.length, isForge: false, against: [] as string[] };
  if (!name.endsWith('.json')) return read;
  const value = parseJson(decodeText(bytes, name), name);
  const object = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (object.schema_version !== 1 || forgeManifestKind(object) !== 'live-smoke') return read;
  const manifest = parseWith(forgeSmokeManifest, object, contextOf(name));
  if (manifest.status !== status) read.against.push(`${name} says ${manifest.status}`);
  // A manifest may be of several capabilities: "policy+score".
  if (!manifest.capability.split('+').includes(capability) && manifest.capability !== capability) {
    read.against.push(`${name} is of the capability ${manifest.capability}`);
  }
  return { ...read, isForge: true };
}

/** Which of two rows is true nobody can say. */
function twinsFailed(rows: readonly EvidenceRow[]): EvidenceRow[] {
  return rows.map((row) => {
    const count = rows.filter(({ key }) => key === row.key).length;
    if (count === 1 || row.state === 'invalid') return row;
    return {
      ...row,
      state: 'failed',
      reason: 'duplicate-row',
      summary: `one of ${count} entries for this provider and capability: ${row.summary}`
        .slice(0, 2000)
        .toWellFormed(),
      triage: 'Keep one entry for each provider and capability.',
      host_owned: false,
    };
  });
}
