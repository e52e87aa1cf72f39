import type { Claim } from '../../contracts/claim.ts';
import type { Protocol } from '../../contracts/protocol.ts';
import { listText } from '../../gates/format.ts';
import { claimText, nullHypothesis } from './claim-text.ts';
import type { Warn } from './lint-claim.ts';
import { suitesIn, suitesOf } from './templates.ts';

/** Words for what is measured, and the metrics that they are words for. */
const METRIC_WORDS: readonly [word: RegExp, metric: RegExp, name: string][] = [
  [/\bsuccess(?:es|ful)?\b|success[ _]rate/i, /success|pass|planning/, 'success'],
  [/\blatency\b/i, /latency|time|_m?s$/, 'latency'],
  [/\breward\b/i, /reward|return/, 'reward'],
  [/\bmse\b/i, /mse/, 'MSE'],
  [/\bmae\b/i, /mae/, 'MAE'],
  [/\bprogress\b/i, /progress/, 'progress'],
];

/** Benchmarks and evaluators by the words that people write for them. */
const BENCHMARKS: readonly [word: RegExp, name: string][] = [
  [/libero/i, 'LIBERO'],
  [/push-?t\b/i, 'PushT'],
  [/simpler[ _-]?env/i, 'SimplerEnv'],
  [/mani[ _-]?skill/i, 'ManiSkill'],
  [/calvin/i, 'CALVIN'],
  [/meta-?world/i, 'Meta-World'],
  [/robocasa/i, 'RoboCasa'],
  [/robomimic/i, 'robomimic'],
  [/robo-?arena/i, 'RoboArena'],
];
const EVALUATORS: readonly [word: RegExp, name: string][] = [
  [/lerobot/i, 'LeRobot'],
  [/openpi/i, 'openpi'],
  [/openvla/i, 'OpenVLA'],
  [/gr00t/i, 'GR00T'],
  [/vla[ _-]eval/i, 'vla-eval'],
  [/lbm[ _-]eval/i, 'LBM Eval'],
  [/lm[ _-]eval/i, 'lm-eval'],
  [/worldforge/i, 'WorldForge'],
  [/worldgate/i, 'WorldGate'],
];

/**
 * Warns where the sentences for readers say something else than the fields that are decided. They are never parsed for
 * the decision, so that a wrong one would stand unnoticed above a right verdict.
 */
export function lintText(claim: Claim, protocol: Protocol | null, warn: Warn): void {
  const { expected_metrics: metrics, decision_rule: rule } = claim;
  const stale = (key: string, what: string) => warn('text-stale', key, what);
  const expected = nullHypothesis(metrics, rule.margin);
  if (rule.null_hypothesis !== expected) {
    const key = 'decision_rule.null_hypothesis';
    lintMetrics(key, rule.null_hypothesis, claim, protocol, stale);
    // A sentence of one's own may say it otherwise; one in our words may not.
    if (/^[a-z0-9_]+ (?:<|>|!=) \S/.test(rule.null_hypothesis)) {
      stale(key, `says "${rule.null_hypothesis}"; of these metrics it is "${expected}"`);
    }
  }
  if (protocol === null) {
    lintMetrics('claim_text', claim.claim_text, claim, null, stale);
    return;
  }
  lintSplit(protocol, stale);
  if (claim.claim_text === claimText(claim, protocol)) return;
  lintMetrics('claim_text', claim.claim_text, claim, protocol, stale);
  lintTasks(claim, protocol, stale);
  lintNames(claim, protocol, stale);
  lintNumbers(claim, protocol, stale);
}

type Stale = (key: string, what: string) => void;

function lintMetrics(key: string, text: string, claim: Claim, protocol: Protocol | null, stale: Stale): void {
  const names = claim.expected_metrics.map(({ name }) => name);
  const missing = METRIC_WORDS.filter(
    ([word, of]) => word.test(text) && !names.some((name) => of.test(name)),
  ).map(([, , name]) => name);
  if (protocol !== null) {
    const fields = JSON.stringify([claim.subject, claim.applicability, claim.capability, protocol]);
    const tokens = text.match(/\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\b/g) ?? [];
    missing.push(
      ...tokens.filter(
        (token) => !names.includes(token) && !fields.includes(token) && suitesIn(token).size === 0,
      ),
    );
  }
  if (missing.length > 0) {
    stale(key, `speaks of ${listText([...new Set(missing)])}; the expected metrics are ${listText(names)}`);
  }
}

function lintSplit({ benchmark }: Protocol, stale: Stale): void {
  const [said, run] = [suitesIn(benchmark.split), suitesOf(benchmark.task_list)];
  const foreign = [...said].filter((suite) => !run.has(suite));
  const unsaid = said.size === 0 ? [] : [...run].filter((suite) => !said.has(suite));
  const key = 'protocol.benchmark.split';
  if (foreign.length > 0) stale(key, `speaks of ${listText(foreign)}, of which no task is planned`);
  else if (unsaid.length > 0) stale(key, `says nothing of ${listText(unsaid)}, of which tasks are planned`);
}

function lintTasks({ claim_text: text }: Claim, { benchmark }: Protocol, stale: Stale): void {
  const run = suitesOf(benchmark.task_list);
  const foreign = [...suitesIn(text)].filter((suite) => !run.has(suite));
  if (foreign.length > 0) stale('claim_text', `speaks of ${listText(foreign)}, of which no task is planned`);
}

function lintNames(
  { claim_text: text, subject, applicability }: Claim,
  protocol: Protocol,
  stale: Stale,
): void {
  const { benchmark, evaluator } = protocol;
  const without = text.replaceAll(subject.id, ' ');
  const measured = [applicability.benchmark, benchmark.name, ...benchmark.task_list].join('\n');
  const by = [evaluator.name, evaluator.implementation_ref].join('\n');
  for (const [word, name] of BENCHMARKS) {
    if (word.test(without) && !word.test(measured) && !word.test(subject.id)) {
      stale('claim_text', `speaks of ${name}, but the benchmark is ${benchmark.name}`);
    }
  }
  for (const [word, name] of EVALUATORS) {
    if (!word.test(without) || word.test(by)) continue;
    // A model may be called after its evaluator; what it was run with is not the model.
    const isTool = new RegExp(`\\b(?:with|by|using)\\b[^;]{0,60}?${word.source}`, 'i').test(without);
    if (isTool || !(word.test(subject.id) || word.test(measured))) {
      stale('claim_text', `speaks of ${name}, but the evaluator is ${evaluator.name}`);
    }
  }
  const fields = JSON.stringify([subject, applicability, protocol]);
  for (const [id] of without.matchAll(/[\w.-]+\/[\w.-]*\w/g)) {
    // "and/or" is no model.
    if (/[\d_-]/.test(id) && !fields.includes(id))
      stale('claim_text', `speaks of ${id}, which is neither the subject nor a task`);
  }
}

function lintNumbers(claim: Claim, protocol: Protocol, stale: Stale): void {
  const { claim_text: text, expected_metrics: metrics, decision_rule: rule } = claim;
  const { benchmark, execution } = protocol;
  const tasks = benchmark.task_list.length;
  const { episodes_per_task: episodes, seeds } = execution;
  const whole = (digits: string) => Number(digits.replaceAll(',', ''));
  for (const [said, number] of text.matchAll(/(?<![\w.,])(\d[\d,]*) tasks?\b/g)) {
    if (whole(number!) !== tasks) stale('claim_text', `says "${said}"; the protocol plans ${tasks}`);
  }
  const all = execution.episodes_counted === 'per_task' ? 1 : seeds.length;
  const known = [episodes, episodes * tasks, episodes * all, episodes * tasks * all];
  for (const [said, number] of text.matchAll(/(?<![\w.,])(\d[\d,]*) (?:episodes?|trials?|rollouts?)\b/g)) {
    if (!known.includes(whole(number!)))
      stale('claim_text', `says "${said}"; the protocol plans ${episodes} per task`);
  }
  for (const [said, list] of text.matchAll(/\bseeds? (\d+(?:(?:, and |, | and )\d+)*)/g)) {
    const numbers = list!.match(/\d+/g)!.map(Number);
    if (numbers.some((seed) => !seeds.includes(seed))) {
      stale('claim_text', `says "${said}"; the protocol has ${listText(seeds.map(String))}`);
    }
  }
  for (const [said, name, operator, value] of text.matchAll(
    /([a-z][a-z0-9_]*) (>=|<=|==) (-?\d[\d.]*\d|\d)/g,
  )) {
    const metric = metrics.find((each) => each.name === name);
    // What it says of another metric has been said already.
    if (metric !== undefined && (metric.operator !== operator || metric.value !== Number(value))) {
      stale(
        'claim_text',
        `says "${said}"; the expected metric is ${name} ${metric.operator} ${metric.value}`,
      );
    }
  }
  const ratios = metrics.filter(({ unit }) => unit === 'ratio');
  const percent = [
    ...ratios.flatMap(({ value }) => [value, value - rule.margin, value + rule.margin]),
    rule.margin,
    rule.alpha,
    1 - rule.alpha,
    1 - 2 * rule.alpha,
  ];
  for (const [said, number] of text.matchAll(/(?<![\w.,])(\d+(?:\.\d+)?) ?%/g)) {
    if (!percent.some((value) => Math.abs(100 * value - Number(number)) < 1e-6)) {
      stale(
        'claim_text',
        `says "${said}"; the expected values are ${listText(metrics.map(({ value }) => String(value)))}`,
      );
    }
  }
}
