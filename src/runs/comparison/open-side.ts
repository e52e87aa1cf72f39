import { existsSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { runPlan } from '../../contracts/plan.ts';
import type { ComparedRun } from '../../contracts/run-comparison.ts';
import type { ForgeEvaluationReport } from '../../contracts/worldforge/evaluation.ts';
import { FORGE_RUN_ID, type ForgeWorkspaceManifest } from '../../contracts/worldforge/run-manifest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { decodeText, readSmallFile } from '../../foundation/read-text.ts';
import { isBelow, readBelow, safeJoin } from '../../foundation/safe-path.ts';
import { parseWith } from '../../foundation/schema.ts';
import { MANIFEST } from '../layout.ts';
import { resolveRun } from '../list-runs.ts';
import { machineClass } from '../machine-class.ts';
import { readCompletedRun, type StoredRun } from '../read-run.ts';
import { forgeManifestOf, forgeReportPath } from '../worldforge-manifest.ts';
import { MOST_REPORT_BYTES, readForgeReport } from '../worldforge-report.ts';
import type { ForgeSide, OwnSide, Side } from './side.ts';

const MANIFEST_BYTES = 64 * 1024 * 1024;
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
    return forgeSide(name, readSmallFile(path, { maxBytes: MOST_REPORT_BYTES }), null);
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
  const bytes = readBelow(dir, MANIFEST, { maxBytes: MANIFEST_BYTES });
  const found = forgeManifestOf(parseJson(decodeText(bytes, MANIFEST), MANIFEST), MANIFEST);
  if (found === null) return null;
  if (found.kind === 'live-smoke') {
    throw new WorldGateError(
      'run-invalid',
      `${basename(dir)} is a live smoke test, which holds no results to compare`,
      {
        hint: 'Name a run of `worldforge eval` or `worldforge benchmark`.',
      },
    );
  }
  const { manifest } = found;
  const report = readBelow(dir, forgeReportPath(manifest), { maxBytes: MOST_REPORT_BYTES });
  return forgeSide(manifest.run_id, report, manifest);
}

function forgeSide(name: string, bytes: Uint8Array, manifest: ForgeWorkspaceManifest | null): ForgeSide {
  const read = readForgeReport(bytes, name);
  const { provenance } = read.report;
  if (read.kind === 'evaluation') {
    const about = aboutForge(name, read.digest, provenance, manifest, null);
    return { ...about, kind: 'eval', scenarios: read.report.results };
  }
  const { gate } = read;
  const gatePassed = gate === null ? null : gate.passed && gate.violations === 0;
  const about = aboutForge(name, read.digest, provenance, manifest, gatePassed);
  return { ...about, kind: 'benchmark', operations: read.report.results };
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
