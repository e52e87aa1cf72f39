/** Writes `schemas/`: JSON Schemas of every file we read or write, from `src/contracts`. `--check` compares. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { pendingSignature } from '../src/contracts/attestation.ts';
import { auditInput, episodeResult } from '../src/contracts/audit-input.ts';
import { measurements } from '../src/contracts/benchmark.ts';
import { claim } from '../src/contracts/claim.ts';
import { cliEnvelope } from '../src/contracts/cli.ts';
import { complianceMapping } from '../src/contracts/compliance.ts';
import { doctorReport } from '../src/contracts/doctor.ts';
import { episodeRecord, resultHeader } from '../src/contracts/episode.ts';
import { evidence } from '../src/contracts/evidence.ts';
import { evidenceDiff } from '../src/contracts/evidence-diff.ts';
import {
  artifactManifest,
  auditProvenance,
  failureEvidence,
  failureReplay,
  planAnchor,
  rawEvidenceManifest,
} from '../src/contracts/evidence-package.ts';
import { gatesFile } from '../src/contracts/gate.ts';
import { runPlan } from '../src/contracts/plan.ts';
import { presetFile } from '../src/contracts/preset.ts';
import { protocol } from '../src/contracts/protocol.ts';
import { report } from '../src/contracts/report.ts';
import { runManifest } from '../src/contracts/run.ts';
import {
  encryptedShare,
  publicShare,
  reliabilityRecord,
  shareApproval,
  shareRevocation,
} from '../src/contracts/share.ts';
import { task } from '../src/contracts/task.ts';
import { triageReport } from '../src/contracts/triage.ts';
import { trustedSigners, trustPolicy } from '../src/contracts/trust-policy.ts';
import { verification } from '../src/contracts/verification.ts';

const SCHEMAS: Record<string, z.ZodType> = {
  'artifact_manifest.v1': artifactManifest,
  'audit_input.v1': auditInput,
  'audit_provenance.v1': auditProvenance,
  'claim.v1': claim,
  'cli.v1': cliEnvelope,
  'compliance.v1': complianceMapping,
  'doctor.v1': doctorReport,
  'encrypted_share.v1': encryptedShare,
  'episode.v1': episodeRecord,
  'episode_result.v1': episodeResult,
  'evidence.v1': evidence,
  'evidence_diff.v1': evidenceDiff,
  'failure_evidence.v1': failureEvidence,
  'failure_replay.v1': failureReplay,
  'gates.v1': gatesFile,
  'measurements.v1': measurements,
  'pending_signature.v1': pendingSignature,
  'plan.v1': runPlan,
  'plan_anchor.v1': planAnchor,
  'preset.v1': presetFile,
  'protocol.v1': protocol,
  'raw_evidence_manifest.v1': rawEvidenceManifest,
  'reliability_record.v1': reliabilityRecord,
  'report.v1': report,
  'result.v1': resultHeader,
  'run.v1': runManifest,
  'share.v1': publicShare,
  'share_approval.v1': shareApproval,
  'share_revocation.v1': shareRevocation,
  'task.v1': task,
  'triage.v1': triageReport,
  'trust_policy.v1': trustPolicy,
  'trusted_signers.v1': trustedSigners,
  'verification.v1': verification,
};

const folder = path.resolve(import.meta.dirname, '..', 'schemas');
const isCheck = process.argv.includes('--check');
const stale: string[] = [];
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(SCHEMAS)) {
  // `input` is what an author writes: fields with a default may be left out.
  const json = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' });
  const text = `${JSON.stringify({ $id: `worldgate.${name}.schema.json`, title: `worldgate.${name}`, ...json }, null, 2)}\n`;
  const file = path.join(folder, `${name}.schema.json`);
  if (!isCheck) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) stale.push(name);
}
if (stale.length > 0) {
  console.error(
    `schemas/ is not what src/contracts describes; run \`npm run schemas\` and commit it: ${stale.join(', ')}`,
  );
  process.exitCode = 1;
}
