import type { Claim } from '../../contracts/claim.ts';
import type { Protocol } from '../../contracts/protocol.ts';
import { cannotFail, marginOf } from './cannot-fail.ts';
import { lintText } from './lint-text.ts';
import { plannedCellCount } from './planned-cells.ts';

export interface LintFinding {
  severity: 'error' | 'warning';
  code: string;
  /** Key of the claim or, with `protocol.` before it, of the protocol. */
  key: string;
  message: string;
}

/** Words by which a benchmark's simulator is known; a claim that says another is about something else. */
const SIMULATORS: readonly [benchmark: RegExp, simulator: RegExp, name: string][] = [
  [/libero|robocasa/i, /robosuite|mujoco/i, 'robosuite (MuJoCo)'],
  [/pusht/i, /pusht|pymunk/i, 'gym-pusht (pymunk)'],
  [/simpler|maniskill/i, /sapien|maniskill/i, 'SAPIEN'],
  [/meta-?world/i, /mujoco/i, 'MuJoCo'],
  [/calvin/i, /bullet/i, 'PyBullet'],
];

/** What a model's name says it was trained for. */
const MODEL_TRAITS: readonly [model: RegExp, benchmark: RegExp, trait: string][] = [
  [/arena|gr1|isaac/i, /arena|gr1|isaac/i, 'Isaac (GR1) scenes'],
  [/libero/i, /libero/i, 'LIBERO'],
  [/pusht/i, /pusht/i, 'PushT'],
  [/aloha/i, /aloha/i, 'ALOHA'],
  [/droid/i, /droid/i, 'DROID'],
];

const NO_VERSION = new Set(['', 'local', 'latest', 'main', 'master', 'dev', 'head']);

/** What a reader of a claim would ask about; an empty list does not make a claim true. */
export function lintClaim(claim: Claim, protocol: Protocol | null): LintFinding[] {
  const findings: LintFinding[] = [];
  const warn = (code: string, key: string, message: string) =>
    void findings.push({ severity: 'warning', code, key, message });
  lintSubject(claim, protocol, warn);
  for (const key of claim.needs_review) warn('needs-review', key, reviewOf(claim, key));
  for (const [index, metric] of claim.expected_metrics.entries()) {
    const key = `expected_metrics[${index}]`;
    const always = cannotFail(metric, marginOf(metric, claim));
    if (metric.unit === 'ratio' && (metric.value < 0 || metric.value > 1)) {
      findings.push({
        severity: 'error',
        code: 'unit-mismatch',
        key: `${key}.value`,
        message: `is ${metric.value}, but a ratio lies in 0 to 1: 80 % is 0.8`,
      });
    } else if (always !== undefined) {
      findings.push({
        severity: 'error',
        code: 'always-true',
        key: `${key}.value`,
        message: always,
      });
    }
  }
  lintText(claim, protocol, warn);
  if (protocol !== null) lintProtocol(claim, protocol, warn);
  return findings;
}

/** What is to be done about a key that stands under `needs_review`. */
function reviewOf(of: Claim | Protocol, key: string): string {
  let value: unknown = of;
  for (const part of key.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[part];
  const isOpen = value === '' || value === null || (Array.isArray(value) && value.length === 0);
  return `${isOpen ? 'is not known: fill it in' : 'was guessed: check it'}, and take it off the list`;
}

export type Warn = (code: string, key: string, message: string) => void;

function lintSubject({ subject, applicability }: Claim, protocol: Protocol | null, warn: Warn): void {
  const { benchmark, simulator } = applicability;
  const measured = [benchmark, ...(protocol?.benchmark.task_list ?? [])].join('\n');
  if (subject.revision === null && subject.weights_digest === null) {
    warn(
      'model-unpinned',
      'subject',
      'names neither a revision nor a digest: other weights may bear the same name',
    );
  }
  for (const [of, expected, name] of SIMULATORS) {
    if (of.test(benchmark) && simulator !== '' && !expected.test(simulator)) {
      warn(
        'simulator-mismatch',
        'applicability.simulator',
        `is "${simulator}", but ${benchmark} runs in ${name}`,
      );
    }
  }
  for (const [model, of, trait] of MODEL_TRAITS) {
    if (model.test(subject.id) && !of.test(measured)) {
      warn(
        'subject-mismatch',
        'subject.id',
        `"${subject.id}" looks like a model for ${trait}, not for ${benchmark}`,
      );
    }
  }
}

function lintProtocol(claim: Claim, protocol: Protocol, warn: Warn): void {
  const { evaluator, execution, benchmark } = protocol;
  if (evaluator.commit === null && NO_VERSION.has(evaluator.version.toLowerCase())) {
    warn(
      'evaluator-unpinned',
      'protocol.evaluator.version',
      `"${evaluator.version}" is not a version of ${evaluator.name}`,
    );
  }
  if (benchmark.name !== claim.applicability.benchmark) {
    warn(
      'benchmark-mismatch',
      'protocol.benchmark.name',
      `is "${benchmark.name}", but the claim is about "${claim.applicability.benchmark}"`,
    );
  }
  if (execution.seeds.length > 1 && execution.episodes_counted === 'per_task') {
    warn(
      'episodes-unclear',
      'protocol.execution.episodes_counted',
      `${execution.seeds.length} seeds, but episodes are counted per task: say whether the ${execution.episodes_per_task} are for each seed`,
    );
  }
  if (protocol.frozen === null) {
    warn(
      'not-frozen',
      'protocol.frozen',
      `the ${plannedCellCount(protocol)} planned cells are not frozen: \`worldgate protocol freeze\` before the run`,
    );
  }
  for (const key of protocol.needs_review) warn('needs-review', `protocol.${key}`, reviewOf(protocol, key));
}
