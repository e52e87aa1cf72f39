import type { ReleaseEvidence } from '../../contracts/release-evidence.ts';
import { gateRowKey } from '../evidence/gate-row.ts';
import type { PlannedGate, ReadConfig } from '../evidence/read-config.ts';
import { MUST_PASS, type Situation } from './situations.ts';
import type { Stage } from './stage.ts';

/** Gates of a drill do nothing: longer than this none of them can take. */
const TIMEOUT = '60s';

/**
 * Situations made of a project's own configuration: all of its gates pass, and each of them fails alone. No command of the project
 * is run: every one is replaced by one that only ends with 0 or 1, and no variable is handed on.
 */
export function ownGateSituations({ gates }: ReadConfig): Situation[] {
  if (gates.length === 0) return [];
  const pass: Situation = {
    key: 'config:pass',
    mode: 'clean-pass',
    title: `The ${gates.length} gates of the configuration all end with exit code 0.`,
    expected: MUST_PASS,
    arrange: (stage) => passing(stage, gates),
  };
  let passed: Promise<ReleaseEvidence> | undefined;
  const fail = (gate: PlannedGate): Situation => {
    const row = gateRowKey(gate.key);
    return {
      key: `config:${gate.key}`,
      mode: 'controlled-failure',
      title: `Of the gates of the configuration, ${gate.name} ends with exit code 1.`,
      expected: { passes: false, row, state: 'failed', reason: null, first_failed: row },
      arrange: async (stage) => {
        // What passed once is read from there: its command is the same, so it is not run again for each gate.
        passed ??= passing(stage, gates);
        const earlier = [stage.saved(await passed)];
        return stage.evidence(stub(stage, gates, gate.key), { run: true, earlier });
      },
    };
  };
  return [pass, ...gates.map(fail)];
}

function passing(stage: Stage, gates: readonly PlannedGate[]): Promise<ReleaseEvidence> {
  return stage.evidence(stub(stage, gates, null), { run: true });
}

/** The gates by name, key, category, order and needs; those of the host too, as nothing of the host is used. */
function stub(stage: Stage, gates: readonly PlannedGate[], failing: string | null): ReadConfig {
  return stage.config({
    parallel: 4,
    gates: gates.map(({ name, key, category, triage, needs }) => ({
      name,
      key,
      category,
      triage,
      needs,
      command: stage.command(key === failing ? 'process.exit(1)' : ''),
      timeout: TIMEOUT,
    })),
  });
}
