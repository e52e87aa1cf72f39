import { verdictOfRows } from '../../contracts/check-row.ts';
import type { DrillExpectation } from '../../contracts/readiness-drill.ts';
import type { EvidenceRow, ReleaseEvidence } from '../../contracts/release-evidence.ts';
import { gateRowKey } from '../evidence/gate-row.ts';
import type { ReadConfig } from '../evidence/read-config.ts';
import { summaryOf } from '../evidence/summary.ts';
import type { Stage } from './stage.ts';

export interface Situation {
  key: string;
  mode: 'clean-pass' | 'controlled-failure';
  /** What is arranged, as a sentence. */
  title: string;
  expected: DrillExpectation;
  arrange: (stage: Stage) => Promise<ReleaseEvidence>;
}

export const MUST_PASS: DrillExpectation = {
  passes: true,
  row: null,
  state: null,
  reason: null,
  first_failed: null,
};

const mustFail = (
  row: string,
  reason: DrillExpectation['reason'],
  more: Partial<DrillExpectation> = {},
): DrillExpectation => ({ passes: false, row, state: 'failed', reason, first_failed: row, ...more });

/** Long enough for a machine with much to do, and far below what a person waits for. */
const PATIENCE = '60s';
const HANG_TIMEOUT = '300ms';

const GATES = ['builds', 'holds', 'ships'] as const;
const ROW = gateRowKey('holds');

/** Three gates, of which the second one does `code`, and a fourth of the host that nobody runs. */
function drillConfig(stage: Stage, code = '', timeout = PATIENCE): ReadConfig {
  const gate = (name: string) => ({
    name,
    command: stage.command(name === 'holds' ? code : ''),
    timeout: name === 'holds' ? timeout : PATIENCE,
    triage: 'This is a drill: nothing is wrong.',
  });
  const gates = [...GATES.map(gate), { ...gate('host'), host_owned: true }];
  stage.write('dist/drill.txt', 'a file of a drill\n');
  stage.write('audit/dependency-audit.json', audit({ findings: 0 }));
  return stage.config({ gates, dist: ['dist/*'], dependency_audit: ['audit/dependency-audit.json'] });
}

/** A dependency audit in the form of WorldForge, which states its own status: always `passed` here. */
function audit({ findings }: { findings: number }): string {
  const ran = (exit_code: number) => ({ command: 'pip-audit', exit_code, error: null });
  return JSON.stringify({
    schema_version: 1,
    generated_at: '2026-01-01T00:00:00+00:00',
    status: 'passed',
    requirements: { requirement_count: 1, sha256: '0'.repeat(64) },
    tool_versions: { uv: '1', pip_audit: '1' },
    commands: {
      uv_version: ran(0),
      pip_audit_version: ran(0),
      uv_export: ran(0),
      pip_audit: ran(findings === 0 ? 0 : 1),
    },
    ignored_advisories: [],
    vulnerability_summary: {
      dependency_count: 1,
      vulnerable_dependency_count: findings,
      vulnerability_count: findings,
    },
    vulnerabilities: Array.from({ length: findings }, (_, index) => ({
      dependency: 'drill',
      version: '1.0.0',
      id: `DRILL-${index + 1}`,
      aliases: [],
      fix_versions: ['1.0.1'],
      summary: 'made up for a drill',
    })),
    first_triage_step: 'This is a drill: nothing is wrong.',
  });
}

const failing =
  (code: string, timeout?: string) =>
  (stage: Stage): Promise<ReleaseEvidence> =>
    stage.evidence(drillConfig(stage, code, timeout), { run: true });

/** Evidence that is read again after somebody changed its rows; no gate is run. */
const tampered =
  (change: (row: EvidenceRow) => EvidenceRow[], code = '') =>
  async (stage: Stage): Promise<ReleaseEvidence> => {
    const config = drillConfig(stage, code);
    const before = await stage.evidence(config, { run: true });
    const rows = before.rows.flatMap((row) => (row.key === ROW ? change(row) : [row]));
    // As a whole it agrees with its rows, so that nothing but the row itself can give it away.
    const after = { ...before, rows, verdict: verdictOfRows(rows), ...summaryOf(rows) };
    return stage.evidence(config, { run: false, earlier: [stage.saved(after)] });
  };

const linked =
  (path: string, content: string) =>
  (stage: Stage): Promise<ReleaseEvidence> => {
    const config = drillConfig(stage);
    stage.write(path, content);
    return stage.evidence(config, { run: true });
  };

const AUDIT = 'audit/dependency-audit.json';

/** What is rehearsed whatever the project: one clean pass, and each way in which a failure has hidden somewhere before. */
export const SITUATIONS: readonly Situation[] = [
  {
    key: 'clean-pass',
    mode: 'clean-pass',
    title: 'Every gate ends with exit code 0, and what is linked is whole; a gate of the host is not run.',
    expected: MUST_PASS,
    arrange: (stage) => stage.evidence(drillConfig(stage), { run: true }),
  },
  {
    key: 'exit-code',
    mode: 'controlled-failure',
    title: 'A gate ends with exit code 2.',
    expected: mustFail(ROW, null),
    arrange: failing('process.exit(2)'),
  },
  {
    key: 'hang',
    mode: 'controlled-failure',
    title: `A gate does not end within ${HANG_TIMEOUT}.`,
    expected: mustFail(ROW, 'timed-out'),
    arrange: failing('setInterval(() => undefined, 1000)', HANG_TIMEOUT),
  },
  {
    key: 'signal',
    mode: 'controlled-failure',
    title: 'A gate is killed by a signal.',
    expected: mustFail(ROW, 'signalled'),
    arrange: failing("process.kill(process.pid, 'SIGKILL'); setInterval(() => undefined, 1000)"),
  },
  {
    key: 'missing-row',
    mode: 'controlled-failure',
    title: 'Earlier evidence has lost the row of a gate.',
    expected: mustFail(ROW, 'missing-row'),
    arrange: tampered(() => []),
  },
  {
    key: 'duplicate-row',
    mode: 'controlled-failure',
    title: 'A gate failed, and behind its row in earlier evidence stands a second one that passed.',
    expected: mustFail(ROW, 'duplicate-row'),
    arrange: tampered((row) => [row, asPassed(row)], 'process.exit(2)'),
  },
  {
    key: 'stale-state',
    mode: 'controlled-failure',
    title: 'A row of earlier evidence says that it passed, and its command ended with exit code 2.',
    expected: mustFail(ROW, 'contradiction'),
    arrange: tampered((row) => [{ ...row, state: 'passed' }], 'process.exit(2)'),
  },
  {
    key: 'stale-verdict',
    mode: 'controlled-failure',
    title: 'Earlier evidence says that it passed, and one of its rows failed.',
    expected: mustFail('evidence:earlier/release-evidence.json', 'contradiction', { first_failed: ROW }),
    arrange: async (stage) => {
      const config = drillConfig(stage, 'process.exit(2)');
      const before = await stage.evidence(config, { run: true });
      const saved = stage.saved({ ...before, verdict: 'passed', first_failed: null });
      return stage.evidence(config, { run: false, earlier: [saved] });
    },
  },
  {
    key: 'unreadable-artifact',
    mode: 'controlled-failure',
    title: 'The dependency audit ends in the middle of a line.',
    expected: mustFail(`dependency-audit:${AUDIT}`, 'half-written', { state: 'invalid' }),
    arrange: linked(AUDIT, audit({ findings: 0 }).slice(0, 200)),
  },
  {
    key: 'hidden-finding',
    mode: 'controlled-failure',
    title: 'The dependency audit says that it passed, and names a vulnerability.',
    expected: mustFail(`dependency-audit:${AUDIT}`, 'contradiction'),
    arrange: linked(AUDIT, audit({ findings: 1 })),
  },
  {
    key: 'all-skipped',
    mode: 'controlled-failure',
    title: 'Every gate is skipped by request, and nothing is linked; --strict must not pass.',
    expected: {
      passes: false,
      row: ROW,
      state: 'not_run',
      reason: 'skipped-by-request',
      first_failed: null,
    },
    arrange: (stage) => {
      const { gates } = drillConfig(stage);
      const config = stage.config({});
      const skip = GATES.map((gate) => ({ gate, reason: 'this is a drill' }));
      return stage.evidence({ ...config, gates }, { run: true, skip });
    },
  },
];

function asPassed(row: EvidenceRow): EvidenceRow {
  if (row.facts?.kind !== 'gate') return row;
  return { ...row, state: 'passed', reason: null, facts: { ...row.facts, exit_code: 0 } };
}
