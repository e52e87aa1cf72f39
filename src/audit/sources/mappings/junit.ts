import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { WorldGateError } from '../../../foundation/errors.ts';
import { quoted } from '../../../foundation/plain-value.ts';
import type { ImportedEpisode, ImportSink } from '../../importing/contract.ts';
import type { InputTree } from '../../importing/input-tree.ts';
import { readWhole } from '../../importing/read-file.ts';
import { utcOf } from '../generic/values.ts';
import { type CaseVerdict, caseVerdict } from './junit-case.ts';
import { disagree, invalidAt, notIts, type ShippedMapping } from './shipped.ts';
import { decoded, LineIndex, longTag } from './xml-text.ts';

/** Parsed XML takes many times its size in memory. */
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_LEVELS = 32;
const MOST_TAG_CHARACTERS = 64 * 1024;
const HINT = 'take the report as the test runner wrote it';
/** The first element, behind the declaration and comments. */
const isReport = (head: string): boolean =>
  /^\s*(?:<\?[^>]*>\s*)?<testsuites?[\s>/]/.test(head.replace(/<!--[\s\S]*?-->/g, ''));
/** Elements that may stand several times. */
const LISTS = new Set(['testsuite', 'testcase', 'failure', 'error', 'skipped', 'property']);
/** What may stand in a suite besides suites and test cases. */
const BESIDE = new Set(['#text', 'properties', 'system-out', 'system-err']);
const METRIC = /^[a-z][a-z0-9_]{0,63}$/;

type Element = Record<string, unknown>;

/** JUnit XML of any test runner: a test case is one episode. */
export const junit: ShippedMapping = {
  name: 'junit',
  title: 'JUnit XML',
  recognises: [
    'XML with testsuites or testsuite: failure, error (infrastructure) and skipped (pending) by test case',
  ],
  supplies: {
    EPISODE_OUTCOMES: 'always',
    SEEDS: 'sometimes',
    RUN_TIME: 'sometimes',
    FAILURE_NOTES: 'sometimes',
    RAW_REFERENCES: 'always',
    DENOMINATOR_POLICY: 'always',
  },
  find(tree) {
    const files = tree
      .named(/\.xml$/i)
      .map(({ path }) => path)
      .filter((file) => isReport(tree.headText(file)));
    return files.length === 0 ? null : { files, why: `${files[0]} begins with <testsuite`, confidence: 0.6 };
  },
  read(tree, files, _options, sink) {
    sink.facts({ evaluatorName: 'junit' });
    sink.supplies('DENOMINATOR_POLICY');
    for (const file of files) new JunitReport(tree, file, sink).read();
  },
};

interface Counts {
  tests: number;
  failures: number;
  errors: number;
  skipped: number;
  /** Said by an attribute alone: runners differ in whether they count them. */
  failuresInWords: number;
  errorsInWords: number;
  skippedInWords: number;
}

class JunitReport {
  readonly #file: string;
  readonly #sink: ImportSink;
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #counted = new Map<number, number>();
  #repeated = 0;
  #flaky = 0;

  constructor(tree: InputTree, file: string, sink: ImportSink) {
    this.#file = file;
    this.#sink = sink;
    this.#text = readWhole(tree, file, MOST_BYTES);
    this.#lines = new LineIndex(this.#text);
  }

  read(): void {
    const root = this.#parse();
    const suites = root.testsuites;
    if (typeof root.testsuites === 'string') throw this.#empty();
    if (suites === undefined && root.testsuite === undefined) {
      const name = Object.keys(root).find((key) => !key.startsWith('?')) ?? 'nothing';
      throw notIts(
        this.#file,
        'JUnit XML',
        'the root <testsuites> or <testsuite>',
        `<${name.slice(0, 80)}>`,
        HINT,
      );
    }
    const total = noCounts();
    if (suites !== undefined) add(total, this.#suite(suites, null, 'testsuites'));
    else for (const suite of list(root.testsuite)) add(total, this.#suite(suite, null, 'testsuite'));
    if (total.tests === 0) throw this.#empty();
    if (this.#repeated > 0) {
      this.#sink.finding({
        code: 'test-repeated',
        severity: 'warning',
        message: `${this.#repeated} test cases stand there again under the same name: they are further episodes of the same task`,
        file: this.#file,
      });
    }
    if (this.#flaky > 0) {
      this.#sink.finding({
        code: 'attempts-repeated',
        severity: 'warning',
        message: `${this.#flaky} test cases passed only when they were run again (flakyFailure, flakyError): they count as successes, as the runner counts them`,
        file: this.#file,
      });
    }
  }

  #parse(): Element {
    // A document type is what entities are defined in, and no test runner writes one.
    const doctype = this.#text.search(/<!(?:DOCTYPE|ENTITY)/i);
    if (doctype !== -1) {
      throw this.#invalid(this.#lineAt(doctype), 'has a document type (<!DOCTYPE>), which is not read');
    }
    const long = longTag(this.#text, MOST_TAG_CHARACTERS);
    if (long !== -1) {
      throw this.#invalid(this.#lineAt(long), `a tag is longer than ${MOST_TAG_CHARACTERS / 1024} KiB`);
    }
    const valid = XMLValidator.validate(this.#text);
    if (valid !== true) throw this.#invalid(valid.err.line, valid.err.msg);
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      parseTagValue: false,
      parseAttributeValue: false,
      processEntities: false,
      maxNestedTags: MOST_LEVELS,
      captureMetaData: true,
      isArray: (name) => LISTS.has(name),
    });
    try {
      return parser.parse(this.#text) as Element;
    } catch (error) {
      throw this.#invalid(1, error instanceof Error ? error.message : String(error));
    }
  }

  #suite(suite: unknown, above: string | null, tag: 'testsuites' | 'testsuite'): Counts {
    const counts = noCounts();
    if (typeof suite !== 'object' || suite === null) return counts;
    const element = suite as Element;
    // Runners call the whole after themselves.
    const name = (tag === 'testsuite' ? attribute(element, 'name') : undefined) ?? above;
    const timestamp = attribute(element, 'timestamp');
    const startedAt = timestamp === undefined ? null : utcOf(timestamp);
    if (startedAt !== null) this.#sink.facts({ startedAt });
    for (const inner of list(element.testsuite)) add(counts, this.#suite(inner, name, 'testsuite'));
    for (const testcase of list(element.testcase)) this.#case(testcase, name, counts);
    for (const key of Object.keys(element)) {
      if (key.startsWith('@') || key === 'testsuite' || key === 'testcase' || BESIDE.has(key)) continue;
      const what = `<${key.slice(0, 80)}> in a <${tag}> is not known`;
      throw invalidAt(this.#file, `line ${this.#lineOf(element)}`, what, HINT);
    }
    this.#compare(element, counts, tag);
    return counts;
  }

  #case(testcase: unknown, suite: string | null, counts: Counts): void {
    const element = (typeof testcase === 'object' && testcase !== null ? testcase : {}) as Element;
    const at = `line ${this.#lineOf(element)}`;
    const name = attribute(element, 'name');
    if (name === undefined) throw invalidAt(this.#file, at, 'a test case has no name', HINT);
    const className = attribute(element, 'classname');
    const id = (className === undefined || className === '' ? name : `${className}/${name}`).slice(0, 400);
    const task = this.#sink.task({ suite: suite?.slice(0, 400) ?? null, id, name: null });
    const verdict = this.#verdict(element, at);
    count(counts, verdict);
    if (verdict.isFlaky) this.#flaky += 1;
    const index = this.#counted.get(task) ?? 0;
    this.#counted.set(task, index + 1);
    if (index > 0) this.#repeated += 1;
    const { metrics, seed } = this.#properties(element, at);
    this.#sink.episode({
      task,
      episode: index,
      runSeed: null,
      seed,
      seedSource: seed === null ? 'none' : 'recorded',
      ...OUTCOMES[verdict.state],
      metrics,
      durationS: this.#seconds(element, at),
      failureReason: verdict.state === 'passed' ? undefined : reasonIn(element),
      file: this.#file,
      at,
    });
  }

  #verdict(element: Element, at: string): CaseVerdict {
    const verdict = caseVerdict(Object.keys(element), (key) => attribute(element, key.slice(1)) ?? '');
    if (!('problem' in verdict)) return verdict;
    const what = `${verdict.problem.slice(0, 120)} of a test case is not known: it may mean that the test failed`;
    throw invalidAt(this.#file, at, what, 'docs/sources/junit.md lists what is known');
  }

  /** `<properties>` of a test case: `seed`, and numbers by their names. */
  #properties(
    element: Element,
    at: string,
  ): { metrics: Record<string, number> | undefined; seed: number | null } {
    let seed: number | null = null;
    let metrics: Record<string, number> | undefined;
    const { properties } = element;
    if (typeof properties !== 'object' || properties === null) return { metrics, seed };
    for (const property of list((properties as Element).property)) {
      const name = attribute(property as Element, 'name') ?? '';
      const value = attribute(property as Element, 'value') ?? '';
      const number = /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(value) ? Number(value) : undefined;
      if (name === 'seed') {
        if (!Number.isSafeInteger(number) || number! < 0) {
          throw invalidAt(this.#file, at, `the property "seed" is ${quoted(value)}, not a seed`, HINT);
        }
        seed = number!;
      } else if (number !== undefined && METRIC.test(name)) {
        metrics = { ...metrics, [name]: number };
      }
    }
    return { metrics, seed };
  }

  #seconds(element: Element, at: string): number | undefined {
    const time = attribute(element, 'time');
    if (time === undefined || time === '') return undefined;
    // Some runners group thousands.
    if (/^\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(time)) {
      return Number(time.replaceAll(',', ''));
    }
    throw invalidAt(this.#file, at, `time is ${quoted(time)}, not seconds`, HINT);
  }

  /** Holds the numbers that an element states against what stands in it. */
  #compare(element: Element, counts: Counts, tag: string): void {
    for (const key of ['tests', 'failures', 'errors', 'skipped'] as const) {
      const text = attribute(element, key);
      if (text === undefined || text === '') continue;
      const at = `line ${this.#lineOf(element)}`;
      if (!/^\d{1,9}$/.test(text))
        throw invalidAt(this.#file, at, `${key} is ${quoted(text)}, not a count`, HINT);
      const most = counts[key] + (key === 'tests' ? 0 : counts[`${key}InWords`]);
      if (Number(text) < counts[key] || Number(text) > most) {
        throw disagree(this.#file, at, `<${tag}> states ${key}="${text}", but ${counts[key]} stand in it`);
      }
    }
  }

  #lineOf(element: Element): number {
    const symbol = XMLParser.getMetaDataSymbol() as unknown as symbol;
    const meta = (element as Record<symbol, { startIndex?: number } | undefined>)[symbol];
    return this.#lineAt(meta?.startIndex ?? 0);
  }

  #lineAt(offset: number): number {
    return this.#lines.at(offset);
  }

  #empty(): WorldGateError {
    return new WorldGateError('no-episodes', `${this.#file} has no test case`, {
      hint: 'the runner selected no test, or was stopped: look into its log',
    });
  }

  #invalid(line: number, what: string): WorldGateError {
    return new WorldGateError('xml-invalid', `${this.#file}:${line}: ${what}`, { hint: HINT });
  }
}

const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const OUTCOMES: Readonly<
  Record<CaseVerdict['state'], Pick<ImportedEpisode, 'outcome' | 'status' | 'evaluatorCounts'>>
> = {
  passed: { outcome: 'success', status: 'ok', evaluatorCounts: true },
  skipped: { outcome: 'not_a_trial', status: 'pending', evaluatorCounts: false },
  error: { outcome: 'not_a_trial', status: 'infra_error', evaluatorCounts: true },
  failed: { outcome: 'failure', status: 'ok', evaluatorCounts: true },
};

const noCounts = (): Counts => ({
  tests: 0,
  failures: 0,
  errors: 0,
  skipped: 0,
  failuresInWords: 0,
  errorsInWords: 0,
  skippedInWords: 0,
});

function count(counts: Counts, { elements, words }: CaseVerdict): void {
  counts.tests += 1;
  for (const [state, key] of [
    ['failed', 'failures'],
    ['error', 'errors'],
    ['skipped', 'skipped'],
  ] as const) {
    if (elements.has(state)) counts[key] += 1;
    else if (words.has(state)) counts[`${key}InWords`] += 1;
  }
}

function add(total: Counts, more: Counts): void {
  for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += more[key];
}

function attribute(element: Element, name: string): string | undefined {
  const value = element[`@${name}`];
  return typeof value === 'string' ? decoded(value) : undefined;
}

/** Why a test case did not pass: of its failure, else of its error, else of whatever else says so. */
function reasonIn(element: Element): string | undefined {
  const of = (pattern: RegExp) => Object.keys(element).filter((key) => pattern.test(key));
  const keys = [
    ...of(/^failure$/i),
    ...of(/^error$/i),
    ...of(/^(?:skip(?:ped)?|ignored|rerun\w+|flaky\w+)$/i),
  ];
  for (const key of keys) {
    const reason = reasonOf(list(element[key])[0]);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** The message of a failure, and what stands in it. */
function reasonOf(element: unknown): string | undefined {
  if (element === undefined) return undefined;
  if (typeof element === 'string') return element === '' ? undefined : decoded(element);
  const message = attribute(element as Element, 'message') ?? '';
  const body = (element as Element)['#text'];
  const reason = [message, typeof body === 'string' ? decoded(body) : '']
    .filter((text) => text !== '')
    .join('\n');
  return reason === '' ? undefined : reason;
}
