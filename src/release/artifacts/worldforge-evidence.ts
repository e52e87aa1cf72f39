import type { CheckRow, RowCategory } from '../../contracts/check-row.ts';
import {
  type ForgeGate,
  type ForgeProviderEvidence,
  forgeGate,
  forgeProviderEvidence,
  forgeReleaseEvidence,
  forgeSmokeEntry,
} from '../../contracts/worldforge/release-evidence.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { parseWith } from '../../foundation/schema.ts';
import { badEntry, namelessRow } from '../../runs/bad-entry.ts';
import {
  counted,
  makeRow,
  nameText,
  type Origin,
  type RowFacts,
  utcTime,
  withoutNamesakes,
} from '../../runs/check-rows.ts';
import type { ArtifactContent } from './artifact.ts';

const AGAIN = 'Write the release evidence again with --run-gates, and change nothing in it by hand.';

/**
 * Rows of a `release-evidence.json` of WorldForge. The state of each gate follows from its exit code; what the file says
 * of itself (status, counts) is held against that.
 * @param expected names of the gates that must be there, and no others
 * @throws WorldGateError `artifact-invalid` where the file as a whole has another shape
 */
export function readForgeEvidence(
  value: unknown,
  origin: Origin,
  expected: readonly string[] | undefined,
): ArtifactContent {
  const evidence = parseWith(forgeReleaseEvidence, value, { file: origin.source, code: 'artifact-invalid' });
  const gates = evidence.validation_gates.map((entry, index) => gateRow(entry, index, origin));
  const providers = [
    ...(evidence.live_provider_evidence ?? []).map((entry, index) =>
      providerRow(entry, `live_provider_evidence[${index}]`, origin),
    ),
    ...(evidence.extra_live_provider_evidence ?? []).map((entry, index) =>
      providerRow(entry, `extra_live_provider_evidence[${index}]`, origin),
    ),
  ];
  const smoke = smokeRows(evidence.live_smoke_registry, origin);
  const rows = withoutNamesakes([...gates, ...providers, ...smoke]);
  return {
    rows: [
      ...againstExpected(rows, expected, origin),
      ...summaryRow(evidence.validation_gates, evidence.validation_summary, origin),
      ...(gates.length > 0 ? [] : [noGates(origin)]),
    ],
    generated_at: utcTime(evidence.generated_at),
    findings: null,
  };
}

/** Categories as WorldForge groups its gates: the first word that a name contains. */
const CATEGORIES: readonly [RegExp, RowCategory][] = [
  [/doc|provider catalog/, 'docs'],
  [/test|coverage/, 'tests'],
  [/package|build/, 'package'],
  [/dependency/, 'security'],
  [/performance/, 'performance'],
  [/import|wrapper|lint|format/, 'quality'],
];

function categoryOf(name: string): RowCategory {
  const lower = name.toLowerCase();
  return CATEGORIES.find(([words]) => words.test(lower))?.[1] ?? 'release';
}

function gateRow(entry: unknown, index: number, origin: Origin): CheckRow {
  const parsed = forgeGate.safeParse(entry);
  const at = `validation_gates[${index}]`;
  const known = { at, origin, triage: AGAIN };
  if (!parsed.success) {
    return badEntry(entry, { ...known, nameKey: 'name', category: 'release', error: parsed.error });
  }
  const gate = parsed.data;
  if (gate.name.trim() === '') return namelessRow({ ...known, category: 'release' });
  const times = { started_at: utcTime(gate.started_at), finished_at: utcTime(gate.finished_at) };
  return makeRow(origin, {
    key: `gate:${gate.name}`,
    name: gate.name,
    category: categoryOf(gate.name),
    command: gate.command,
    ...times,
    triage: gate.triage_step,
    ...gateState(gate, times),
  });
}

type State = Pick<RowFacts, 'state' | 'reason' | 'summary' | 'triage' | 'host_owned'>;

function gateState(gate: ForgeGate, times: Record<'started_at' | 'finished_at', string | null>): State {
  const { status, duration_ms: duration } = gate;
  const exitCode = gate.exit_code ?? null;
  const took = duration == null ? '' : ` after ${duration} ms`;
  const contradiction = (what: string): State => ({
    state: 'failed',
    reason: 'contradiction',
    summary: what,
    triage: AGAIN,
  });
  if (times.started_at !== null && times.finished_at !== null && times.finished_at < times.started_at) {
    return contradiction(`Says ${shown(status)}, and ended before it began.`);
  }
  if (status === 'passed') {
    if (exitCode === 0) return { state: 'passed', summary: `Exit code 0${took}.` };
    if (exitCode === null)
      return contradiction('Says passed without an exit code, so nothing shows that it ran.');
    return contradiction(`Says passed with exit code ${exitCode}.`);
  }
  if (status === 'failed') {
    if (exitCode === 0) return contradiction('Says failed with exit code 0.');
    const how = exitCode === null ? 'It did not run to its end' : `Exit code ${exitCode}`;
    return { state: 'failed', summary: `${how}${took}.` };
  }
  if (status === 'skipped' || status === 'not-run' || status === 'not_run') {
    if (exitCode !== null) return contradiction(`Says ${status} with exit code ${exitCode}.`);
    return { state: 'not_run', reason: 'skipped-by-request', summary: 'It was not run.' };
  }
  return {
    state: 'failed',
    reason: 'unknown-row',
    summary: `Its status is ${shown(status)}, which is none that is known.`,
    triage: AGAIN,
  };
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  return typeof value === 'string' ? quoted(value) : quoted(JSON.stringify(value));
}

function providerRow(entry: unknown, at: string, origin: Origin): CheckRow {
  const parsed = forgeProviderEvidence.safeParse(entry);
  const category = 'optional-runtime';
  const known = { at, origin, category, triage: AGAIN } as const;
  if (!parsed.success) return badEntry(entry, { ...known, nameKey: 'provider', error: parsed.error });
  const evidence = parsed.data;
  if (evidence.provider.trim() === '') return namelessRow(known);
  return makeRow(origin, {
    key: `provider:${evidence.provider}`,
    name: `Live provider: ${evidence.provider}`,
    category,
    ...providerState(evidence),
  });
}

/** From the manifests that it names: failed before passed before skipped; without any the host owns it. */
function providerState({ status, manifests, reason }: ForgeProviderEvidence): State {
  const stated = (manifests ?? []).map((manifest) => manifest.status);
  const unknown = stated.find((one) => one !== 'passed' && one !== 'failed' && one !== 'skipped');
  if (stated.length > 0 && unknown !== undefined) {
    return {
      state: 'failed',
      reason: 'unknown-row',
      summary: `A manifest has the status ${shown(unknown)}.`,
    };
  }
  const derived = ['failed', 'passed', 'skipped'].find((one) => stated.includes(one)) ?? 'host-owned';
  const linked = counted(stated.length, 'linked manifest');
  if (status !== derived) {
    const known = ['passed', 'failed', 'skipped', 'host-owned'].includes(status as string);
    return {
      state: 'failed',
      reason: known ? 'contradiction' : 'unknown-row',
      summary: `Its status is ${shown(status)}, but its ${linked} make it ${derived}.`,
      triage: 'Link the manifest of the live run with --run-manifest, and write the evidence again.',
    };
  }
  if (derived === 'passed') return { state: 'passed', summary: `Passed by ${linked}.` };
  if (derived === 'failed') return { state: 'failed', summary: `Failed by ${linked}.` };
  return {
    state: 'not_run',
    reason: 'host-owned',
    host_owned: true,
    summary:
      derived === 'skipped'
        ? `Skipped by ${linked}.`
        : (reason ?? 'Needs a prepared host; no run is linked.'),
  };
}

const SMOKE_LEFT_OUT = new Set([
  'not_run',
  'skipped_missing_runtime',
  'skipped_missing_credentials',
  'skipped_not_configured',
]);

/** What an author declares of a host that nobody here saw is shown, and passes nothing. */
function smokeRows(registry: unknown, origin: Origin): CheckRow[] {
  if (registry === null || registry === undefined) return [];
  const entries = Array.isArray(registry) ? registry : (registry as { entries?: unknown }).entries;
  if (!Array.isArray(entries)) {
    return [
      makeRow(origin, {
        key: 'live-smoke-registry',
        name: 'Live smoke registry',
        category: 'optional-runtime',
        state: 'invalid',
        reason: 'invalid-shape',
        summary: 'live_smoke_registry holds no list of entries.',
        triage: AGAIN,
      }),
    ];
  }
  return entries.map((entry, index) => {
    const parsed = forgeSmokeEntry.safeParse(entry);
    const at = `live_smoke_registry[${index}]`;
    const category = 'optional-runtime';
    if (!parsed.success) {
      return badEntry(entry, {
        at,
        origin,
        category,
        triage: AGAIN,
        nameKey: 'provider',
        error: parsed.error,
      });
    }
    const {
      provider,
      capability,
      status,
      date,
      command,
      artifact_path: artifact,
      skip_reason: why,
    } = parsed.data;
    const facts = {
      key: `smoke:${provider}/${capability}`,
      name: `Live smoke: ${provider}, ${capability}`,
      category,
      command: command ?? null,
    } as const;
    const when = date == null ? '' : ` on ${date}`;
    if (status === 'failed') {
      return makeRow(origin, { ...facts, state: 'failed', summary: `Declared as failed${when}.` });
    }
    if (status === 'passed' && artifact) {
      const summary = `Declared as passed${when}; nothing here shows it.`;
      return makeRow(origin, { ...facts, state: 'not_run', reason: 'host-owned', host_owned: true, summary });
    }
    if (typeof status === 'string' && SMOKE_LEFT_OUT.has(status)) {
      const summary = why ?? `Declared as ${status}.`;
      return makeRow(origin, { ...facts, state: 'not_run', reason: 'host-owned', host_owned: true, summary });
    }
    return makeRow(origin, {
      ...facts,
      state: 'failed',
      reason: status === 'passed' ? 'contradiction' : 'unknown-row',
      summary:
        status === 'passed'
          ? `Declared as passed${when} without an artifact.`
          : `Its status is ${shown(status)}, which is none that is known.`,
    });
  });
}

/** `validation_summary` against the rows that it counts. */
function summaryRow(
  gates: readonly unknown[],
  summary: Readonly<Record<string, unknown>> | null | undefined,
  origin: Origin,
): CheckRow[] {
  if (summary === null || summary === undefined) return [];
  const differing = ['passed', 'failed', 'skipped'].flatMap((status) => {
    const found = gates.filter((gate) => (gate as ForgeGate | null)?.status === status).length;
    const stated = Object.hasOwn(summary, status) ? summary[status] : 0;
    return stated === found ? [] : [`${status}: ${shown(stated)}, but ${counted(found, 'row')}`];
  });
  if (differing.length === 0) return [];
  return [
    makeRow(origin, {
      key: 'validation-summary',
      name: 'Validation summary',
      category: 'release',
      state: 'failed',
      reason: 'contradiction',
      summary: `validation_summary counts other rows than there are (${differing.join('; ')}).`,
      triage: AGAIN,
    }),
  ];
}

function noGates(origin: Origin): CheckRow {
  return makeRow(origin, {
    key: 'validation-gates',
    name: 'Validation gates',
    category: 'release',
    state: 'failed',
    reason: 'missing-row',
    summary: 'validation_gates is empty, so nothing was validated.',
    triage: AGAIN,
  });
}

/** Rows that must be there and are not, and those that must not. */
function againstExpected(
  rows: readonly CheckRow[],
  expected: readonly string[] | undefined,
  origin: Origin,
): CheckRow[] {
  if (expected === undefined) return [...rows];
  const wanted = new Set(expected.map((name) => nameText(name, name)));
  const isGate = (row: CheckRow) => row.key.startsWith('gate:');
  const present = new Set(rows.filter(isGate).map(({ name }) => name));
  const judged = rows.map((row): CheckRow => {
    if (!isGate(row) || wanted.has(row.name) || row.state === 'failed' || row.state === 'invalid') return row;
    return {
      ...row,
      state: 'failed',
      reason: 'unknown-row',
      summary: `No gate of this name is expected. ${row.summary}`,
    };
  });
  const missing = [...wanted].filter((name) => !present.has(name));
  return [
    ...judged,
    ...missing.map((name) =>
      makeRow(origin, {
        key: `gate:${name}`,
        name,
        category: categoryOf(name),
        state: 'failed',
        reason: 'missing-row',
        summary: 'The gate is expected, and the evidence has no row for it.',
        triage: AGAIN,
      }),
    ),
  ];
}
