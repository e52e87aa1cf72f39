import type { z } from 'zod';
import { pendingSignature } from './attestation.ts';
import { auditInput, episodeResult } from './audit-input.ts';
import { measurements } from './benchmark.ts';
import { budgetCalibration, gateProposal } from './budget-calibration.ts';
import { bundleManifest } from './bundle.ts';
import { checkReport } from './check-report.ts';
import { checkpointEntry, checkpointSource } from './checkpoint.ts';
import { checksConfig } from './checks-config.ts';
import { claim } from './claim.ts';
import { cliEnvelope } from './cli.ts';
import { complianceMapping } from './compliance.ts';
import { corePerformance } from './core-performance.ts';
import { dashboardRun, qualityDashboard } from './dashboard.ts';
import { dashboardRecord } from './dashboard-record.ts';
import { dependencyAudit, waiversFile } from './dependency-audit.ts';
import { doctorReport } from './doctor.ts';
import { episodeRecord, resultHeader } from './episode.ts';
import { evidence } from './evidence.ts';
import { evidenceDiff } from './evidence-diff.ts';
import {
  artifactManifest,
  auditProvenance,
  failureEvidence,
  failureReplay,
  planAnchor,
  rawEvidenceManifest,
} from './evidence-package.ts';
import { gatesFile } from './gate.ts';
import { gpuGuard } from './gpu-guard.ts';
import { runPlan } from './plan.ts';
import { presetFile } from './preset.ts';
import { protocol } from './protocol.ts';
import { readinessDrill } from './readiness-drill.ts';
import { releaseConfig } from './release-config.ts';
import { liveSmokeRegistry, releaseEvidence } from './release-evidence.ts';
import { releaseNotes } from './release-notes.ts';
import { report } from './report.ts';
import { retentionProfile } from './retention.ts';
import { runManifest } from './run.ts';
import { runComparison } from './run-comparison.ts';
import { runIndex } from './run-index.ts';
import { shardPlan } from './shard.ts';
import { encryptedShare, publicShare, reliabilityRecord, shareApproval, shareRevocation } from './share.ts';
import { task } from './task.ts';
import { triageReport } from './triage.ts';
import { trustedSigners, trustPolicy } from './trust-policy.ts';
import { verification } from './verification.ts';

/**
 * Every shape on disk by the `schema_version` that its files bear. `schemas/` is generated from this table, and
 * `worldgate/contracts` reads by it.
 */
export const CONTRACTS = {
  'worldgate.artifact_manifest.v1': artifactManifest,
  'worldgate.audit_input.v1': auditInput,
  'worldgate.audit_provenance.v1': auditProvenance,
  'worldgate.check_report.v1': checkReport,
  'worldgate.bundle.v1': bundleManifest,
  'worldgate.budget_calibration.v1': budgetCalibration,
  'worldgate.checkpoint.v1': checkpointEntry,
  'worldgate.checkpoint_source.v1': checkpointSource,
  'worldgate.checks_config.v1': checksConfig,
  'worldgate.claim.v1': claim,
  'worldgate.cli.v1': cliEnvelope,
  'worldgate.compliance.v1': complianceMapping,
  'worldgate.core_performance.v1': corePerformance,
  'worldgate.dashboard_record.v1': dashboardRecord,
  'worldgate.dashboard_run.v1': dashboardRun,
  'worldgate.dependency_audit.v1': dependencyAudit,
  'worldgate.doctor.v1': doctorReport,
  'worldgate.gpu_guard.v1': gpuGuard,
  'worldgate.encrypted_share.v1': encryptedShare,
  'worldgate.episode.v1': episodeRecord,
  'worldgate.episode_result.v1': episodeResult,
  'worldgate.evidence.v1': evidence,
  'worldgate.evidence_diff.v1': evidenceDiff,
  'worldgate.failure_evidence.v1': failureEvidence,
  'worldgate.failure_replay.v1': failureReplay,
  'worldgate.gate_proposal.v1': gateProposal,
  'worldgate.gates.v1': gatesFile,
  'worldgate.live_smoke_registry.v1': liveSmokeRegistry,
  'worldgate.measurements.v1': measurements,
  'worldgate.pending_signature.v1': pendingSignature,
  'worldgate.plan.v1': runPlan,
  'worldgate.plan_anchor.v1': planAnchor,
  'worldgate.preset.v1': presetFile,
  'worldgate.protocol.v1': protocol,
  'worldgate.raw_evidence_manifest.v1': rawEvidenceManifest,
  'worldgate.quality_dashboard.v1': qualityDashboard,
  'worldgate.release_config.v1': releaseConfig,
  'worldgate.release_evidence.v1': releaseEvidence,
  'worldgate.release_notes.v1': releaseNotes,
  'worldgate.readiness_drill.v1': readinessDrill,
  'worldgate.reliability_record.v1': reliabilityRecord,
  'worldgate.report.v1': report,
  'worldgate.result.v1': resultHeader,
  'worldgate.retention.v1': retentionProfile,
  'worldgate.run.v1': runManifest,
  'worldgate.run_comparison.v1': runComparison,
  'worldgate.run_index.v1': runIndex,
  'worldgate.shard_plan.v1': shardPlan,
  'worldgate.share.v1': publicShare,
  'worldgate.share_approval.v1': shareApproval,
  'worldgate.share_revocation.v1': shareRevocation,
  'worldgate.task.v1': task,
  'worldgate.triage.v1': triageReport,
  'worldgate.trust_policy.v1': trustPolicy,
  'worldgate.trusted_signers.v1': trustedSigners,
  'worldgate.verification.v1': verification,
  'worldgate.waivers.v1': waiversFile,
} as const satisfies Record<string, z.ZodType>;
