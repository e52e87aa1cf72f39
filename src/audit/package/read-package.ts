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
  auditProvenance,
  type RawEvidenceManifest,
  rawEvidenceManifest,
} from '../../contracts/evidence-package.ts';
import type { Protocol } from '../../contracts/protocol.ts';
import { type Digest, RunningDigest, sha256 } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { parseJson, readLines } from '../../foundation/json.ts';
import { decodeText } from '../../foundation/read-text.ts';
import { readBelow } from '../../foundation/safe-path.ts';
import { parseWith } from '../../foundation/schema.ts';
import { type ReadClaim, type ReadProtocol, readClaim, readProtocol } from '../claims/read-claim.ts';
import { type CheckedMembers, checkMembers, type MemberProblem, noPackage } from './check-members.ts';

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
 * @param checked what {@link checkMembers} found in it, where the caller has asked already
 * @throws WorldGateError `package-missing`, `package-tampered` with each problem, `package-invalid`
 */
export function readPackage(dir: string, checked: CheckedMembers = checkMembers(dir)): StoredPackage {
  const { manifest, digest, problems } = checked;
  if (problems.some(({ name }) => name === 'manifest-missing')) throw noPackage(dir);
  if (manifest === null || digest === null || problems.length > 0) throw tampered(problems);
  const digests = new Map(manifest.members.map((member) => [member.name, member.digest]));
  const own = <S extends Parameters<typeof parseWith>[0]>(name: string, schema: S) => {
    const bytes = readBelow(dir, name, { maxBytes: MOST_BYTES });
    if (sha256(bytes) !== digests.get(name)) throw changed(name);
    return parseWith(schema, parseJson(decodeText(bytes, name), name), {
      file: name,
      code: 'package-invalid',
    });
  };
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

/** One error of all problems. @returns WorldGateError `package-invalid` where the manifest cannot be read, else `package-tampered` */
function tampered(problems: readonly MemberProblem[]): WorldGateError {
  const invalid = problems.find(({ name }) => name === 'manifest-invalid');
  if (invalid !== undefined) {
    return new WorldGateError('package-invalid', invalid.message, {
      hint: 'get the package again from where it was published',
    });
  }
  const more = problems.length - MOST_PROBLEMS;
  const lines = problems.slice(0, MOST_PROBLEMS).map(({ message }) => message);
  const shown = [...lines, ...(more > 0 ? [`… and ${more} more`] : [])];
  return new WorldGateError('package-tampered', `this is not what was packed:\n${shown.join('\n')}`, {
    hint: 'a member was edited, removed or added after the package was made: get it again from where it was published',
  });
}

/** What was digested is what has to be parsed. */
function changed(name: string): WorldGateError {
  return new WorldGateError('package-tampered', `${name} changed while the package was read`, {
    hint: 'read a copy that nobody writes to',
  });
}

/** Members that each are as packed may still speak of different things, if they were packed by somebody else. */
function requireOneStory({
  manifest,
  evidence: found,
  readClaim: claim,
  readProtocol: protocol,
  input,
}: StoredPackage): void {
  const digests = new Map(manifest.members.map((member) => [member.name, member.digest]));
  const checks: [string, unknown, unknown][] = [
    // Both are canonical JSON, so that their hash is their digest.
    ['claim.json: hash', claim.hash, digests.get('claim.json')],
    ['protocol.json: hash', protocol.hash, digests.get('protocol.json')],
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
      digests.get('episode_results.jsonl'),
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

/** Characters that are digested at once. */
const STRETCH = 64 * 1024;

/**
 * The episodes of a package, one after another. Whoever takes all of them has got what the manifest lists.
 * @throws WorldGateError `package-invalid` with the line, `package-tampered`
 */
export function* episodesOf({
  dir,
  manifest,
}: Pick<StoredPackage, 'dir' | 'manifest'>): Generator<EpisodeResult> {
  const name = 'episode_results.jsonl';
  const digest = new RunningDigest();
  let waiting = '';
  for (const line of readLines(path.join(dir, name))) {
    const at = `${name}:${line.number}`;
    waiting += line.complete ? `${line.text}\n` : line.text;
    if (waiting.length > STRETCH) {
      digest.update(waiting);
      waiting = '';
    }
    yield parseWith(episodeResult, parseJson(line.text, at), { file: at, code: 'package-invalid' });
  }
  const listed = manifest.members.find((member) => member.name === name)?.digest;
  if (digest.update(waiting).digest() !== listed) throw changed(name);
}
