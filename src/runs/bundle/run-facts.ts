import { basename } from 'node:path';
import type { BundledRun, BundleProblem } from '../../contracts/bundle.ts';
import { report } from '../../contracts/report.ts';
import type { RunManifest } from '../../contracts/run.ts';
import { sha256 } from '../../foundation/digest.ts';
import { isWorldGateError, type WorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { decodeText } from '../../foundation/read-text.ts';
import { readBelow } from '../../foundation/safe-path.ts';
import { parseWith } from '../../foundation/schema.ts';
import { shellQuote } from '../../reports/build-report.ts';
import { gateView } from '../../reports/gate-view.ts';
import { MANIFEST } from '../layout.ts';
import { readManifest, readRun } from '../read-run.ts';
import { forgeRunFacts } from './forge-run-facts.ts';

const MANIFEST_BYTES = 64 * 1024 * 1024;
const REPORT = 'reports/report.json';
const MOST_GATES = 5;

/** What a run folder says of itself, as far as it can be read: a run that is damaged is bundled too. */
export interface RunFacts {
  run: BundledRun;
  problems: BundleProblem[];
  /** Files that the manifest names, with their digest where it states one. */
  references: { path: string; digest: string | null }[];
  /** Files of `inputs/` and `artifacts/` that may leave the machine; null where all may. */
  mayLeave: ReadonlySet<string> | null;
}

/** @param dir absolute folder of a run of ours or of WorldForge; never throws for what is in it */
export function runFacts(dir: string): RunFacts {
  try {
    const value = parseJson(
      decodeText(readBelow(dir, MANIFEST, { maxBytes: MANIFEST_BYTES }), MANIFEST),
      MANIFEST,
    );
    const foreign = forgeRunFacts(value);
    if (foreign !== null) return foreign;
    return ownRunFacts(dir, readManifest(dir));
  } catch (cause) {
    if (!isWorldGateError(cause)) throw cause;
    return unreadable(basename(dir), cause);
  }
}

function unreadable(name: string, cause: WorldGateError): RunFacts {
  return {
    run: {
      format: 'unknown',
      run_id: name,
      kind: null,
      state: null,
      verdict: 'error',
      command: null,
      expected: 'A run folder holds a manifest that can be read.',
      observed: `The manifest of the run cannot be used: ${cause.message}`,
      triage: cause.hint ?? 'Run it again.',
    },
    problems: [problemOf(cause)],
    references: [],
    mayLeave: new Set(),
  };
}

function problemOf({ code, message, hint }: WorldGateError): BundleProblem {
  return { code, message, hint: hint ?? null };
}

function ownRunFacts(dir: string, manifest: RunManifest): RunFacts {
  const problems: BundleProblem[] = [];
  const isShard = manifest.shard !== undefined;
  let isWhole = true;
  try {
    readRun(dir);
  } catch (cause) {
    if (!isWorldGateError(cause)) throw cause;
    isWhole = cause.code === 'run-is-shard';
    problems.push(problemOf(cause));
  }
  const gates = gateFacts(dir, manifest, problems);
  return {
    run: {
      format: 'worldgate',
      run_id: manifest.run_id,
      kind: manifest.kind,
      state: manifest.state,
      verdict: isWhole ? (isShard ? null : manifest.verdict) : 'error',
      command: commandOf(manifest.command),
      expected: gates.expected,
      observed: isWhole ? observedOf(manifest, gates.failing) : `The run is damaged: ${problems[0]!.message}`,
      triage: triageOf(manifest, isWhole ? null : problems[0]!.hint, gates.next),
    },
    problems,
    references: manifest.artifacts.map(({ path, digest }) => ({ path, digest })),
    mayLeave: new Set(manifest.artifacts.flatMap(({ path, commit }) => (commit ? [path] : []))),
  };
}

function commandOf(command: readonly string[]): string {
  const words = command[0] === 'worldgate' ? command : ['worldgate', ...command];
  return words.map(shellQuote).join(' ');
}

interface GateFacts {
  expected: string;
  /** Of required gates that did not pass, as sentences. */
  failing: string[];
  next: string | null;
}

/** From the report that the run wrote, where it is still the one that it wrote; else from the manifest alone. */
function gateFacts(dir: string, manifest: RunManifest, problems: BundleProblem[]): GateFacts {
  const required = manifest.gates.filter(({ optional }) => !optional);
  const failing = required.filter(({ verdict }) => verdict !== 'passed');
  const listed = manifest.artifacts.find(({ path }) => path === REPORT);
  let next: string | null = null;
  let names = required.map(({ name }) => name);
  if (listed !== undefined) {
    try {
      const bytes = readBelow(dir, REPORT, { maxBytes: MANIFEST_BYTES });
      if (sha256(bytes) === listed.digest) {
        const stored = parseWith(report, parseJson(decodeText(bytes, REPORT), REPORT), {
          file: REPORT,
          code: 'run-invalid',
        });
        names = required.map((gate) => `${gate.name} (${gateView(gate, stored).required})`);
        next = failing.map((gate) => gateView(gate, stored).next).find((text) => text !== null) ?? null;
      }
    } catch (cause) {
      if (!isWorldGateError(cause)) throw cause;
      problems.push(problemOf(cause));
    }
  }
  return {
    expected:
      names.length === 0
        ? `The ${manifest.kind === 'eval' ? 'evaluation' : 'benchmark'} completes.`
        : `Every required gate passes: ${shortList(names)}.`,
    failing: failing.map(({ name, verdict, sentence }) => `${name} is ${verdict}: ${sentence}`),
    next,
  };
}

function shortList(names: readonly string[]): string {
  const more = names.length > MOST_GATES ? ` and ${names.length - MOST_GATES} more` : '';
  return `${names.slice(0, MOST_GATES).join(', ')}${more}`;
}

function observedOf({ state, error, reason, verdict }: RunManifest, failing: readonly string[]): string {
  if (error !== null) return `${error.code}: ${error.message}`;
  if (state === 'running')
    return 'The run says that it is still running: it goes on, or it was stopped before its end.';
  if (failing.length > 0) return failing.slice(0, MOST_GATES).join(' ');
  if (reason !== null) return `The run is ${state}: ${reason}`;
  return verdict === 'passed'
    ? 'No gate failed.'
    : `The run is ${state}; its verdict is ${verdict ?? 'open'}.`;
}

function triageOf({ run_id, state, error }: RunManifest, hint: string | null, next: string | null): string {
  if (hint !== null) return hint;
  if (error !== null) return error.hint ?? `Read logs/run.log, then run \`worldgate reproduce ${run_id}\`.`;
  if (state === 'running')
    return `If nothing runs any more, finish it with \`worldgate eval --resume ${run_id}\`.`;
  if (state === 'partial')
    return 'Merge all shards with `worldgate shard merge`, and bundle the run that comes of it.';
  return next ?? `\`worldgate reproduce ${run_id}\` shows whether it happens again.`;
}
