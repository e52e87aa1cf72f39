import { extname } from 'node:path';
import type { RunManifest } from '../../contracts/run.ts';
import type { RunIndexEntry } from '../../contracts/run-index.ts';
import { runVerdict } from '../../gates/decide.ts';
import { redactValue } from '../../observability/redaction/index.ts';
import { shellQuote } from '../../reports/build-report.ts';
import { rowText } from '../check-rows.ts';
import { Contradiction, type FoundRun } from './found-run.ts';

const SHORT = 300;
const MOST = 50;

/** @throws Contradiction where the manifest disagrees with its folder or with itself */
export function ownEntry(manifest: RunManifest, { name, path }: FoundRun): RunIndexEntry {
  requireAgreement(manifest, name);
  const { command, episodes, gates, preset, provider } = manifest;
  const args = command[0] === 'worldgate' ? command.slice(1) : command;
  const count = (...verdicts: string[]) => gates.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return {
    format: 'worldgate',
    run_id: manifest.run_id,
    kind: manifest.kind,
    state: manifest.state,
    verdict: manifest.state === 'running' ? null : manifest.verdict,
    not_for_proof: manifest.not_for_proof,
    preset: rowText(preset.name, SHORT),
    providers: [rowText(provider.name, SHORT)],
    capabilities: [rowText(provider.capability, SHORT)],
    created_at: manifest.started_at,
    duration_s: manifest.duration_s === null || manifest.duration_s < 0 ? null : manifest.duration_s,
    commit: manifest.commit,
    episodes: episodes && { planned: episodes.planned, run: episodes.run, succeeded: episodes.succeeded },
    gates: {
      passed: count('passed'),
      failed: count('failed', 'error'),
      other: count('inconclusive', 'skipped'),
    },
    artifact_count: manifest.artifacts.length,
    artifact_types: endingsOf(manifest.artifacts.filter(({ commit }) => commit).map((file) => file.path)),
    failure: failureOf(manifest),
    rerun_command: rowText(['npx', 'worldgate', ...redactValue(args).map(shellQuote)].join(' ')),
    path: rowText(path),
  };
}

/** Endings of files, each once: `json`, `html`. */
export function endingsOf(paths: readonly string[]): string[] {
  const endings = paths.map((path) => extname(path).slice(1).toLowerCase()).filter((ending) => ending !== '');
  return [...new Set(endings)]
    .sort()
    .slice(0, MOST)
    .map((ending) => rowText(ending, SHORT));
}

function failureOf({ state, verdict, error, reason, gates }: RunManifest): string | null {
  if (verdict === 'passed' || state === 'running') return null;
  const gate = gates.find((each) => !each.optional && each.verdict === verdict);
  const text = error?.message ?? reason ?? gate?.sentence ?? null;
  return text === null ? null : rowText(text);
}

function requireAgreement({ run_id, state, verdict, gates, finished_at }: RunManifest, name: string): void {
  if (run_id !== name) throw new Contradiction(`the folder is called ${name}, and the manifest ${run_id}`);
  if (state === 'running') {
    if (verdict !== null) throw new Contradiction(`it is running, and has the verdict ${verdict}`);
    return;
  }
  if (finished_at === null) throw new Contradiction(`it is ${state}, and was never finished`);
  const own = state === 'completed' ? runVerdict(gates) : state === 'skipped' ? 'skipped' : null;
  if (own !== null && verdict !== own) {
    throw new Contradiction(
      `it says ${verdict}, and ${state === 'completed' ? `its gates say ${own}` : 'it is skipped'}`,
    );
  }
  if (own === null && (verdict === 'passed' || verdict === 'failed')) {
    throw new Contradiction(`it is ${state}, and has the verdict ${verdict}`);
  }
}
