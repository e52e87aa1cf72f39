import path from 'node:path';
import type { AuditInput, RunFacts } from '../../contracts/audit-input.ts';
import type { Evidence } from '../../contracts/evidence.ts';
import type {
  ArtifactManifest,
  AuditProvenance,
  RawEvidenceManifest,
} from '../../contracts/evidence-package.ts';
import { makeFolderAtomic } from '../../foundation/atomic-folder.ts';
import { canonicalJson } from '../../foundation/canonical-json.ts';
import type { Digest } from '../../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { renderEvidence } from '../../reports/evidence-markdown.ts';
import { lintClaim } from '../claims/lint-claim.ts';
import {
  type ReadClaim,
  type ReadProtocol,
  readClaim,
  readProtocol,
  requireJoined,
} from '../claims/read-claim.ts';
import { CellTable } from '../decision/cell-table.ts';
import type { ImportOptions } from '../importing/contract.ts';
import { type Recognised, recognise } from '../importing/detect.ts';
import { type Imported, importResults } from '../importing/import-results.ts';
import { type InputTree, inputTree } from '../importing/input-tree.ts';
import { assess } from './assess.ts';
import { copyAttachments, planAttachments } from './attachments.ts';
import { EpisodeWriter } from './episode-writer.ts';
import { refuseForeignOptions } from './foreign-options.ts';
import { type WrittenMember, writeMember } from './member-writer.ts';
import { mediaTypeOf } from './members.ts';
import {
  isReplaceable,
  packageToReplace,
  type ReplacedPackage,
  removePackage,
  replacedNotes,
  requireOwnFolder,
} from './output-folder.ts';
import { readAnchor, requireSoundPlan } from './plan-dates.ts';
import { ppiOf } from './ppi.ts';

export interface AuditRequest {
  /** As the caller names it; detected where it is not. */
  source: string | undefined;
  /** Absolute paths. */
  from: string;
  claim: string;
  protocol: string;
  output: string;
  anchor: string | undefined;
  ppi: string | undefined;
  importOptions: ImportOptions;
  stopping: 'savi' | undefined;
  /** The caller says that another path or name in the results is the model of the claim. */
  sameModel: boolean;
  completenessScore: boolean;
  /** Further members, made from the evidence: compliance drafts, the ML-BOM. */
  extras: readonly ExtraMember[];
  /** Absolute paths of files and folders that are carried along: videos, logs, raw results. */
  attachments?: readonly string[];
  now: Date;
  version: string;
  /** Module of the thread that writes large members. */
  worker: URL;
}

export interface ExtraMember {
  name: string;
  render: (package_: RenderInput) => string | Promise<string>;
}

export interface RenderInput {
  claim: ReadClaim;
  protocol: ReadProtocol;
  evidence: Evidence;
  /** Of the members that are written so far. */
  digests: ReadonlyMap<string, Digest>;
}

export interface AuditOutcome {
  evidence: Evidence;
  manifest: ArtifactManifest;
  digest: Digest;
  /** What was in the place of the package before. */
  replaced: ReplacedPackage | null;
}

/**
 * Turns results into an evidence package: reads them once, decides the claim, and writes all members or none.
 * @throws WorldGateError `package-revoked` where an earlier package at `output` was revoked, and for every input that is
 *   broken or contradicts itself. Nothing is left at `output` then, an earlier package neither: whoever reads that folder
 *   next must not take it for the result of this call
 */
export async function runAudit(request: AuditRequest): Promise<AuditOutcome> {
  requireOwnFolder(request);
  const replaced = packageToReplace(request.output);
  try {
    return { ...(await auditTo(request)), replaced };
  } catch (cause) {
    removePackage(request.output);
    const notes = replacedNotes(replaced);
    if (!isWorldGateError(cause) || notes.length === 0) throw cause;
    const { code, message, hint, kind } = cause;
    throw new WorldGateError(code, [message, ...notes].join('\n'), {
      ...(hint === undefined ? {} : { hint }),
      kind,
      cause,
    });
  }
}

async function auditTo(request: AuditRequest): Promise<Omit<AuditOutcome, 'replaced'>> {
  const claim = readClaim(request.claim);
  const protocol = readProtocol(request.protocol);
  requireJoined(claim, protocol);
  const wrong = lintClaim(claim.claim, protocol.protocol).find(({ severity }) => severity === 'error');
  if (wrong !== undefined) {
    throw new WorldGateError('claim-invalid', `${claim.file}: ${wrong.key}: ${wrong.message}`, {
      hint: '`worldgate claim lint` lists what is wrong with a claim',
    });
  }
  const anchor =
    request.anchor === undefined ? null : readAnchor(request.anchor, path.basename(request.anchor));
  requireSoundPlan(claim.claim, protocol, anchor, request.now);
  const tree = inputTree(request.from, request.output);
  const recognised = recognise(tree, request.source, request.importOptions);
  refuseForeignOptions(recognised, request.importOptions);
  const attachments = planAttachments(request.attachments ?? [], request.output);
  return makeFolderAtomic(request.output, isReplaceable, async (folder) => {
    const table = new CellTable(claim.claim, protocol.protocol);
    const { subject } = claim.claim;
    const hasModel = subject.revision !== null || subject.weights_digest !== null;
    const writer = new EpisodeWriter(folder, table, hasModel, request.worker);
    try {
      const imported = await importResults(
        tree,
        recognised.importer,
        recognised.detection,
        request.importOptions,
        writer,
      );
      // The thread writes to the end while the claim is decided.
      const writing = writer.finish();
      writing.catch(() => {});
      refuseFuture(imported.facts, request.now);
      table.metricsByTask = imported.facts.metrics_by_task === true;
      const evidence = assess({
        claim,
        protocol,
        anchor,
        source: sourceOf(recognised),
        imported,
        table,
        asked: {
          stopping: request.stopping,
          sameModel: request.sameModel,
          completeness: request.completenessScore,
        },
        ppi: request.ppi === undefined ? null : ppiOf(request.ppi, table),
      });
      const lines = await writing;
      const members: WrittenMember[] = [lines.results, lines.failures, lines.replays];
      const put = async (name: string, text: string) =>
        void members.push(await writeMember(folder, name, text));
      await put('claim.json', canonicalJson(claim.raw));
      await put('protocol.json', canonicalJson(protocol.raw));
      await put(
        'audit_input.json',
        canonicalJson(auditInputOf(evidence, recognised, imported, lines.results, writer.count)),
      );
      await put('raw_evidence_manifest.json', canonicalJson(rawManifestOf(tree, writer.byFile)));
      await put(
        'audit_provenance.json',
        canonicalJson(provenanceOf(request, claim, protocol, recognised, tree, evidence)),
      );
      await put('evidence.json', canonicalJson(evidence));
      await put('evidence.md', renderEvidence(evidence));
      const digests = () => new Map(members.map(({ name, digest }) => [name, digest]));
      for (const { name, render } of request.extras)
        await put(name, await render({ claim, protocol, evidence, digests: digests() }));
      members.push(...copyAttachments(attachments, folder));
      const manifest = manifestOf(claim, protocol, evidence, members);
      const { digest } = await writeMember(folder, 'artifact_manifest.json', canonicalJson(manifest));
      return { evidence, manifest, digest };
    } finally {
      await writer.close();
    }
  });
}

/** Results that were not made yet are not what they say. */
function refuseFuture({ started_at: started, finished_at: finished }: RunFacts, now: Date): void {
  const late = [started, finished].find((time) => time !== null && Date.parse(time) > now.getTime());
  if (late === undefined || late === null) return;
  throw new WorldGateError(
    'run-dates',
    `the results say that the run was at ${late}, which is in the future`,
    {
      hint: 'check the clock of the machine that wrote them',
    },
  );
}

function sourceOf({ importer, detection }: Recognised): Evidence['source'] {
  return { name: importer.source, format: detection.format, why: detection.why };
}

function auditInputOf(
  evidence: Evidence,
  { importer, detection }: Recognised,
  imported: Imported,
  results: WrittenMember,
  count: number,
): AuditInput {
  return {
    schema_version: 'worldgate.audit_input.v1',
    source: importer.source,
    format: detection.format,
    detection: { confidence: detection.confidence, why: detection.why },
    facts: imported.facts,
    tasks: evidence.tasks,
    reported: imported.reported,
    findings: imported.findings,
    episodes: { file: 'episode_results.jsonl', digest: results.digest, count },
  };
}

function rawManifestOf(tree: InputTree, byFile: ReadonlyMap<string, number>): RawEvidenceManifest {
  const read = [...tree.reads].sort(([a], [b]) => (a < b ? -1 : 1));
  const rest = tree.files.filter((file) => !tree.reads.has(file.path));
  return {
    schema_version: 'worldgate.raw_evidence_manifest.v1',
    files: read.map(([name, { digest, sizeBytes }]) => ({
      path: name,
      digest,
      size_bytes: sizeBytes,
      episodes: byFile.get(name) ?? 0,
    })),
    not_read: { files: rest.length, size_bytes: rest.reduce((sum, file) => sum + file.sizeBytes, 0) },
    skipped: tree.skipped.slice(0, 1000).map(({ path: name, reason }) => ({ path: name, reason })),
  };
}

function provenanceOf(
  { version, importOptions, stopping, sameModel, completenessScore, extras }: AuditRequest,
  claim: ReadClaim,
  protocol: ReadProtocol,
  { importer, detection }: Recognised,
  tree: InputTree,
  evidence: Evidence,
): AuditProvenance {
  const given = Object.entries(importOptions)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, typeof value === 'string' ? path.basename(value) : value] as const);
  return {
    schema_version: 'worldgate.audit_provenance.v1',
    tool: { name: 'worldgate', version },
    source: importer.source,
    format: detection.format,
    options: Object.fromEntries([
      ...given,
      ...(stopping === undefined ? [] : [['stopping', stopping] as const]),
      ...(sameModel ? [['sameModel', true] as const] : []),
      ...(completenessScore ? [['completenessScore', true] as const] : []),
      ...extras.map(({ name }) => [name, true] as const),
    ]),
    inputs: {
      claim: claim.hash,
      protocol: protocol.hash,
      files: [...tree.reads]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, { digest }]) => ({ path: name, digest })),
    },
    canonicalisation: 'RFC 8785',
    denominator_rule: evidence.denominators.rule,
  };
}

function manifestOf(
  { claim }: ReadClaim,
  { protocol }: ReadProtocol,
  { outcome, verdict, grade }: Evidence,
  members: readonly WrittenMember[],
): ArtifactManifest {
  return {
    schema_version: 'worldgate.artifact_manifest.v1',
    claim_id: claim.id,
    protocol_id: protocol.id,
    claim_slug: claim.slug,
    outcome,
    verdict,
    grade: grade.grade,
    members: [...members]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, digest, sizeBytes }) => ({
        name,
        digest,
        size_bytes: sizeBytes,
        media_type: mediaTypeOf(name),
      })),
  };
}
