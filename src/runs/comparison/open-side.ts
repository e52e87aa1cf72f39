import { existsSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { runPlan } from '../../contracts/plan.ts';
import type { ComparedRun } from '../../contracts/run-comparison.ts';
import { forgeBenchmarkReport, forgeGateReport } from '../../contracts/worldforge/benchmark.ts';
import { type ForgeEvaluationReport, forgeEvaluationReport } from '../../contracts/worldforge/evaluation.ts';
import {
  FORGE_RUN_ID,
  type ForgeWorkspaceManifest,
  forgeManifestKind,
  forgeWorkspaceManifest,
} from '../../contracts/worldforge/run-manifest.ts';
import { sha256 } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { decodeText, readText } from '../../foundation/read-text.ts';
import { isBelow, readBelow, safeJoin } from '../../foundation/safe-path.ts';
import { parseWith } from '../../foundation/schema.ts';
import { MANIFEST } from '../layout.ts';
import { resolveRun } from '../list-runs.ts';
import { machineClass } from '../machine-class.ts';
import { readCompletedRun, type StoredRun } from '../read-run.ts';
import { forgeResultDigests, resultsEdited } from '../worldforge-digest.ts';
import type { ForgeSide, OwnSide, Side } from './side.ts';

const REPORT_BYTES = 64 * 1024 * 1024;
const FORGE_REPORT = 'reports/report.json';
const PLAN = 'inputs/plan.json';

export interface OpenOptions {
  /** Absolute; where our runs are kept. */
  workspaceDir: string;
  /** Absolute; where runs of WorldForge are kept. */
  forgeDir: string;
  /** Absolute folder that paths are relative to. */
  from: string;
}

/**
 * What a reference names: a finished run of ours by id, beginning of an id, `latest` or folder; a run of WorldForge by id or
 * folder; or a report of WorldForge.
 * @throws WorldGateError `run-unknown`, `run-unfinished`, `digest-mismatch`, and those of reading a run or a report
 */
export function openSide(reference: string, options: OpenOptions): Side {
  const path = resolve(options.from, reference);
  if (/\.json$/i.test(reference) && existsSync(path) && statSync(path).isFile()) {
    const name = isBelow(options.from, path)
      ? relative(options.from, path).split(sep).join('/')
      : basename(path);
    return forgeSide(name, readText(path, { maxBytes: REPORT_BYTES }), null);
  }
  const ofForge = join(options.forgeDir, 'runs', reference);
  const dir =
    FORGE_RUN_ID.test(reference) && existsSync(join(ofForge, MANIFEST))
      ? ofForge
      : resolveRun(options.workspaceDir, reference, options.from);
  return forgeRun(dir) ?? ownSide(dir);
}

function ownSide(dir: string): OwnSide {
  const run = readCompletedRun(dir);
  return {
    format: 'worldgate',
    kind: run.manifest.kind,
    about: aboutOwn(run),
    identity: run.manifest.run_id,
    run,
    calls: callsOf(run),
  };
}

function aboutOwn({ manifest }: StoredRun): ComparedRun {
  return {
    run: manifest.run_id,
    preset: manifest.preset.name,
    created_at: manifest.started_at,
    commit: manifest.commit,
    machine_class: machineClass(manifest.hardware),
    stop_rule: manifest.stop?.rule ?? null,
    verdict: manifest.verdict,
    result_digest: manifest.result_digest,
    not_for_proof: manifest.not_for_proof,
  };
}

/** Of a benchmark, what each of its calls was. */
function callsOf({ dir, manifest }: StoredRun): OwnSide['calls'] {
  if (manifest.kind !== 'benchmark' || !existsSync(safeJoin(dir, PLAN))) return null;
  const value = parseJson(decodeText(readBelow(dir, PLAN), PLAN), PLAN);
  const { preset } = parseWith(runPlan, value, { file: PLAN, code: 'run-invalid' });
  return { batch: preset.benchmark?.batch ?? 1, device: String(preset.device) };
}

/** The run of WorldForge in a folder; null for one that is not of that tool. */
function forgeRun(dir: string): ForgeSide | null {
  const value = parseJson(
    decodeText(readBelow(dir, MANIFEST, { maxBytes: REPORT_BYTES }), MANIFEST),
    MANIFEST,
  );
  if (
    typeof value !== 'object' ||
    value === null ||
    !('schema_version' in value) ||
    value.schema_version !== 1
  ) {
    return null;
  }
  if (forgeManifestKind({ ...value }) !== 'workspace') {
    throw new WorldGateError(
      'run-invalid',
      `${basename(dir)} is a live smoke test, which holds no results to compare`,
      {
        hint: 'Name a run of `worldforge eval` or `worldforge benchmark`.',
      },
    );
  }
  const manifest = parseWith(forgeWorkspaceManifest, value, { file: MANIFEST, code: 'run-invalid' });
  const file = manifest.artifact_paths?.json ?? FORGE_REPORT;
  return forgeSide(
    manifest.run_id,
    decodeText(readBelow(dir, file, { maxBytes: REPORT_BYTES }), file),
    manifest,
  );
}

function forgeSide(name: string, text: string, manifest: ForgeWorkspaceManifest | null): ForgeSide {
  const value = parseJson(text, name);
  const whole = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const body = 'benchmark' in whole ? whole.benchmark : whole;
  const provenance =
    typeof body === 'object' && body !== null && 'provenance' in body ? body.provenance : undefined;
  const kind =
    typeof provenance === 'object' && provenance !== null && 'kind' in provenance
      ? provenance.kind
      : undefined;
  const at = { file: name, code: 'run-invalid' };
  requireUnedited(name, text, whole !== body, provenance);
  if (kind === 'evaluation') {
    const { results, provenance: from } = parseWith(forgeEvaluationReport, body, at);
    return { ...aboutForge(name, sha256(text), from, manifest, null), kind: 'eval', scenarios: results };
  }
  if (kind === 'benchmark') {
    const { results, provenance: from } = parseWith(forgeBenchmarkReport, body, at);
    const gate = 'gate' in whole ? parseWith(forgeGateReport, whole.gate, at) : null;
    const gatePassed = gate === null ? null : gate.passed && gate.violations.length === 0;
    return {
      ...aboutForge(name, sha256(text), from, manifest, gatePassed),
      kind: 'benchmark',
      operations: results,
    };
  }
  throw new WorldGateError(
    'run-invalid',
    `${quoted(name)} is not a report of worldforge eval or worldforge benchmark`,
    {
      hint: 'Name a run, or the JSON form of such a report.',
    },
  );
}

/** @throws WorldGateError `digest-mismatch` where the results are not those that the report was written with */
function requireUnedited(name: string, text: string, isWrapped: boolean, provenance: unknown): void {
  if (typeof provenance !== 'object' || provenance === null) return;
  const stated = 'result_digest' in provenance ? provenance.result_digest : undefined;
  const digests = forgeResultDigests(text, isWrapped) ?? [];
  if (digests.some((digest) => digest === stated)) return;
  throw resultsEdited(`${name} provenance.result_digest`, stated, digests);
}

/** What both kinds of reports say of where they come from. */
type ForgeProvenance = Pick<
  ForgeEvaluationReport['provenance'],
  'created_at' | 'suite_id' | 'worldforge_version' | 'input_digest' | 'result_digest'
>;
type About = Omit<Extract<ForgeSide, { kind: 'eval' }>, 'kind' | 'scenarios'>;

function aboutForge(
  name: string,
  identity: string,
  provenance: ForgeProvenance,
  manifest: ForgeWorkspaceManifest | null,
  gatePassed: boolean | null,
): About {
  const stated = manifest?.result_summary?.budget_passed;
  return {
    format: 'worldforge',
    identity,
    about: {
      run: manifest?.run_id ?? name,
      preset: null,
      created_at: provenance.created_at,
      commit: null,
      machine_class: null,
      stop_rule: null,
      verdict: null,
      result_digest: provenance.result_digest ?? null,
      not_for_proof: false,
    },
    suite: provenance.suite_id ?? null,
    version: provenance.worldforge_version,
    inputDigest: provenance.input_digest ?? null,
    resultDigest: provenance.result_digest ?? null,
    budgetPassed: gatePassed ?? (typeof stated === 'boolean' ? stated : null),
  };
}
