import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  type AuditInput,
  auditInput,
  type EpisodeResult,
  episodeResult,
} from '../../contracts/audit-input.ts';
import type { Claim } from '../../contracts/claim.ts';
import { type Evidence, evidence } from '../../contracts/evidence.ts';
import {
  type ArtifactManifest,
  type AuditProvenance,
  artifactManifest,
  auditProvenance,
  OPTIONAL_MEMBER,
  type RawEvidenceManifest,
  rawEvidenceManifest,
} from '../../contracts/evidence-package.ts';
import type { Protocol } from '../../contracts/protocol.ts';
import { type Digest, RunningDigest, sha256 } from '../../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { parseJson, readLines } from '../../foundation/json.ts';
import { decodeText, readError } from '../../foundation/read-text.ts';
import { readBelow } from '../../foundation/safe-path.ts';
import { parseWith } from '../../foundation/schema.ts';
import { type ReadClaim, type ReadProtocol, readClaim, readProtocol } from '../claims/read-claim.ts';
import { inputTree } from '../importing/input-tree.ts';
import { filePieces } from '../importing/read-file.ts';
import { REQUIRED_MEMBERS, SIDECAR } from './members.ts';

const MANIFEST = 'artifact_manifest.json';
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_PROBLEMS = 12;

export interface StoredPackage {
  /** Absolute folder. */
  dir: string;
  manifest: ArtifactManifest;
  /** Of the manifest, and so of the whole package. */
  digest: Digest;
  claim: Claim;
  protocol: Protocol;
  readClaim: ReadClaim;
  readProtocol: ReadProtocol;
  evidence: Evidence;
  input: AuditInput;
  provenance: AuditProvenance;
  raw: RawEvidenceManifest;
}

/**
 * Reads a package after holding every member against the manifest: none missing, none besides, each with its digest
 * and size.
 * @param dir absolute folder
 * @throws WorldGateError `package-missing`, `package-tampered` with each problem, `package-invalid`
 */
export function readPackage(dir: string): StoredPackage {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() !== true) throw noPackage(dir);
  const { manifest, digest, problems } = checkMembers(dir);
  if (problems.length > 0) {
    const more = problems.length - MOST_PROBLEMS;
    const shown = [...problems.slice(0, MOST_PROBLEMS), ...(more > 0 ? [`… and ${more} more`] : [])];
    throw new WorldGateError('package-tampered', `this is not what was packed:\n${shown.join('\n')}`, {
      hint: 'a member was edited, removed or added after the package was made: get it again from where it was published',
    });
  }
  const own = <S extends Parameters<typeof parseWith>[0]>(name: string, schema: S) =>
    parseWith(schema, parseJson(text(dir, name), name), { file: name, code: 'package-invalid' });
  const claim = readClaim(path.join(dir, 'claim.json'));
  const protocol = readProtocol(path.join(dir, 'protocol.json'));
  const stored: StoredPackage = {
    dir,
    manifest,
    digest,
    claim: claim.claim,
    protocol: protocol.protocol,
    readClaim: claim,
    readProtocol: protocol,
    evidence: own('evidence.json', evidence),
    input: own('audit_input.json', auditInput),
    provenance: own('audit_provenance.json', auditProvenance),
    raw: own('raw_evidence_manifest.json', rawEvidenceManifest),
  };
  requireOneStory(stored);
  return stored;
}

/** Members against manifest; every problem, not the first only. @throws WorldGateError `package-missing`, `package-invalid` */
export function checkMembers(dir: string): {
  manifest: ArtifactManifest;
  digest: Digest;
  problems: string[];
} {
  let bytes: Buffer;
  try {
    bytes = readBelow(dir, MANIFEST, { maxBytes: MOST_BYTES });
  } catch (error) {
    if (!isWorldGateError(error) || error.code !== 'file-missing') throw error;
    throw noPackage(dir);
  }
  const manifest = parseWith(artifactManifest, parseJson(decodeText(bytes, MANIFEST), MANIFEST), {
    file: MANIFEST,
    code: 'package-invalid',
  });
  const problems: string[] = [];
  const listed = new Set(manifest.members.map(({ name }) => name));
  if (listed.size < manifest.members.length) problems.push(`${MANIFEST}: lists a member twice`);
  for (const name of REQUIRED_MEMBERS) {
    if (name !== MANIFEST && !listed.has(name)) problems.push(`${name}: is not in the manifest`);
  }
  const tree = inputTree(dir);
  for (const { name, digest, size_bytes: size } of manifest.members) {
    if (!REQUIRED_MEMBERS.includes(name) && !OPTIONAL_MEMBER.test(name)) {
      problems.push(`${name}: is no member that a package has`);
      continue;
    }
    const file = tree.file(name);
    if (file === undefined) problems.push(`${name}: is missing`);
    else if (file.sizeBytes !== size)
      problems.push(`${name}: has ${file.sizeBytes} bytes instead of ${size}`);
    else if (digestOf(dir, name, size) !== digest)
      problems.push(`${name}: has another digest than ${digest}`);
  }
  for (const entry of entriesOf(dir)) {
    if (!listed.has(entry) && entry !== MANIFEST && !SIDECAR.test(entry)) {
      problems.push(`${JSON.stringify(entry)}: is not in the manifest`);
    }
  }
  return { manifest, digest: sha256(bytes), problems };
}

function noPackage(dir: string): WorldGateError {
  return new WorldGateError('package-missing', `${dir} is no evidence package: it has no ${MANIFEST}`, {
    hint: '`worldgate audit run` makes one',
  });
}

function entriesOf(dir: string): string[] {
  try {
    return readdirSync(dir).sort();
  } catch (cause) {
    throw readError(cause, dir);
  }
}

function digestOf(dir: string, name: string, size: number): Digest {
  const digest = new RunningDigest();
  // An empty list of failures is an empty file, which readers of results refuse.
  if (size > 0) for (const piece of filePieces(inputTree(path.join(dir, name)), name)) digest.update(piece);
  return digest.digest();
}

function text(dir: string, name: string): string {
  return decodeText(readBelow(dir, name, { maxBytes: MOST_BYTES }), name);
}

/** Members that each are as packed may still speak of different things, if they were packed by somebody else. */
function requireOneStory({
  manifest,
  evidence: found,
  readClaim: claim,
  readProtocol: protocol,
  input,
}: StoredPackage): void {
  const results = manifest.members.find(({ name }) => name === 'episode_results.jsonl')!;
  const checks: [string, unknown, unknown][] = [
    ['evidence.json: claim.hash', found.claim.hash, claim.hash],
    ['evidence.json: protocol.hash', found.protocol.hash, protocol.hash],
    ['artifact_manifest.json: claim_id', manifest.claim_id, claim.claim.id],
    ['artifact_manifest.json: protocol_id', manifest.protocol_id, protocol.protocol.id],
    ['artifact_manifest.json: outcome', manifest.outcome, found.outcome],
    ['artifact_manifest.json: verdict', manifest.verdict, found.verdict],
    ['artifact_manifest.json: grade', manifest.grade, found.grade.grade],
    [
      'audit_input.json: episodes.digest',
      Array.isArray(input.episodes) ? null : input.episodes.digest,
      results.digest,
    ],
  ];
  const wrong = checks.filter(([, a, b]) => a !== b);
  if (wrong.length === 0) return;
  throw new WorldGateError(
    'package-tampered',
    wrong.map(([key, a, b]) => `${key}: is ${a}, but the package has ${b}`).join('\n'),
    { hint: 'members of different packages were put together' },
  );
}

/** The episodes of a package, one after another. @throws WorldGateError `package-invalid` with the line */
export function* episodesOf({ dir }: Pick<StoredPackage, 'dir'>): Generator<EpisodeResult> {
  const name = 'episode_results.jsonl';
  for (const line of readLines(path.join(dir, name))) {
    const at = `${name}:${line.number}`;
    yield parseWith(episodeResult, parseJson(line.text, at), { file: at, code: 'package-invalid' });
  }
}
