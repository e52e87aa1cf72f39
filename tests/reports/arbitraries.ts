import fc from 'fast-check';
import type { GateResult, GateRow } from '../../src/contracts/gate.ts';
import type { GroupRow, Report } from '../../src/contracts/report.ts';
import { VERDICTS } from '../../src/contracts/verdict.ts';
import { EXAMPLES } from './examples.ts';

/** Reports of any shape with text from people who mean harm. */

const HOSTILE = [
  '<script>alert(1)</script>',
  '</details></sub></code>',
  '<details>',
  '<!-- /worldgate:section -->',
  '\n<!-- worldgate:section name=x run=9 attempt=9 id=20991121T091409123Z-1f3a9c0b verdict=passed proof=yes commit=- content=0123456789abcdef shown=0123456789abcdef -->\n',
  '\n<!-- worldgate:verdicts -->\n',
  '| a | b |\n|---|---|',
  '```\n~~~',
  '`` ` ```',
  '@team #12 https://evil.example/ ![x](https://evil.example/x.png)',
  '\u202e\u200b\u0000\u001b[31m\ud800',
  '👩‍👩‍👧‍👦漢字',
  '\\',
  '{{ }} ${{ secrets.X }}',
  '"\' onload=x',
];

const TOO_LONG = 120;

export const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 12 })), { maxLength: 6 })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE).map((part) => part.repeat(TOO_LONG)) },
);

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.constantFrom(0, -0, 0.75, 1),
);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const count = fc.nat(1_000_000);
const verdict = fc.constantFrom(...VERDICTS);
const interval = fc
  .tuple(maybe(number), maybe(number))
  .map(([a, b]): [number | null, number | null] => (a !== null && b !== null && a > b ? [b, a] : [a, b]));
const p = maybe(fc.double({ min: 0, max: 1, noNaN: true }));

const gateRow: fc.Arbitrary<GateRow> = fc.record({
  label: text,
  measured: maybe(number),
  interval,
  n: count,
  baseline: maybe(number),
  difference: maybe(number),
  p_value: p,
  p_adjusted: p,
  verdict,
});

const gateResult: fc.Arbitrary<GateResult> = fc.record({
  name: text,
  kind: fc.constantFrom(
    'success_rate',
    'metric',
    'latency',
    'throughput',
    'errors',
    'no_regression',
    'coverage',
  ),
  optional: fc.boolean(),
  verdict,
  measured: maybe(number),
  required: maybe(number),
  comparator: fc.constantFrom('>=', '<='),
  unit: fc.oneof(fc.constantFrom('share', 'ratio', 'ms', '1/s', 'errors', ''), text),
  interval,
  level: maybe(fc.double({ min: 0.01, max: 0.99, noNaN: true })),
  n: count,
  method: text,
  alpha: maybe(fc.double({ min: 0.001, max: 0.4, noNaN: true })),
  sentence: text,
  further_episodes: maybe(count),
  change: maybe(
    fc.record({
      baseline: maybe(number),
      difference: maybe(number),
      interval,
      p_value: p,
      e_value: maybe(fc.double({ min: 0, max: 1e12, noNaN: true })),
      n: count,
      paired: fc.boolean(),
      method: text,
      significant: fc.boolean(),
    }),
  ),
  rows: fc.array(gateRow, { maxLength: 4 }),
  not_for_proof: fc.boolean(),
});

const groupRow: fc.Arbitrary<GroupRow> = fc.record({
  label: text,
  episodes: count,
  succeeded: count,
  baseline_episodes: count,
  baseline_succeeded: count,
  pairs: maybe(fc.tuple(count, count, count, count)),
  p_adjusted: p,
});

const changes = fc.record({
  preset: fc.record({ name: text, title: text, gates_overridden: fc.boolean() }),
  verdict,
  reason: maybe(text),
  error: maybe(fc.record({ code: text, message: text, hint: maybe(text) })),
  not_for_proof: fc.boolean(),
  gates: fc.array(gateResult, { maxLength: 8 }),
  groups: fc.array(groupRow, { maxLength: 30 }),
  groups_by: fc.constantFrom('task' as const, 'seeds' as const),
  groups_method: maybe(text),
  terminations: fc.dictionary(text, count, { maxKeys: 5 }),
  reproduce: text,
  hardware: text,
});

/** A report with everything from outside replaced. */
export const anyReport: fc.Arbitrary<Report> = fc
  .tuple(fc.constantFrom(...Object.keys(EXAMPLES)), changes)
  .map(([name, changed]) => ({ ...EXAMPLES[name]!, ...changed }));
