import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { WorldGateError } from '../../../foundation/errors.ts';
import { quoted } from '../../../foundation/plain-value.ts';
import type { ImportedEpisode, ImportSink } from '../../importing/contract.ts';
import type { InputTree } from '../../importing/input-tree.ts';
import { readWhole } from '../../importing/read-file.ts';
import { utcOf } from '../generic/values.ts';
import { disagree, invalidAt, notIts, type ShippedMapping } from './shipped.ts';

/** Parsed XML takes many times its size in memory. */
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_LEVELS = 32;
const HINT = 'take the report as the test runner wrote it';
/** The first element, behind the declaration and comments. */
const isReport = (head: string): boolean =>
  /^\s*(?:<\?[^>]*>\s*)?<testsuites?[\s>/]/.test(head.replace(/<!--[\s\S]*?-->/g, ''));
/** Elements that may stand several times. */
const LISTS = new Set(['testsuite', 'testcase', 'failure', 'error', 'skipped', 'property', 'flakyFailure']);
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
}

class JunitReport {
  readonly #file: string;
  readonly #sink: ImportSink;
  readonly #text: string;
  readonly #counted = new Map<number, number>();
  #offset = 0;
  #line = 1;
  #repeated = 0;
  #flaky = 0;

  constructor(tree: InputTree, file: string, sink: ImportSink) {
    this.#file = file;
    this.#sink = sink;
    this.#text = readWhole(tree, file, MOST_BYTES);
  }

  read(): void {
    const root = this.#parse();
    const suites = root.testsuites;
    if (typeof root.testsuites === 'string') throw this.#empty();
    const tops = suites === undefined ? list(root.testsuite) : list((suites as Element).testsuite);
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
    const total = { tests: 0, failures: 0, errors: 0, skipped: 0 };
    for (const suite of tops) add(total, this.#suite(suite, null, 0));
    if (suites !== undefined) this.#compare(suites as Element, total, 'testsuites');
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
        message: `${this.#flaky} test cases passed only when they were run again (flakyFailure): they count as successes, as the runner counts them`,
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

  #suite(suite: unknown, above: string | null, level: number): Counts {
    const counts = { tests: 0, failures: 0, errors: 0, skipped: 0 };
    if (typeof suite !== 'object' || suite === null) return counts;
    const element = suite as Element;
    const name = attribute(element, 'name') ?? above;
    const timestamp = attribute(element, 'timestamp');
    const startedAt = timestamp === undefined ? null : utcOf(timestamp);
    if (startedAt !== null) this.#sink.facts({ startedAt });
    for (const inner of list(element.testsuite)) add(counts, this.#suite(inner, name, level + 1));
    for (const testcase of list(element.testcase)) this.#case(testcase, name, counts);
    this.#compare(element, counts, 'testsuite');
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
    const [failure, error, skipped] = ['failure', 'error', 'skipped'].map((key) => list(element[key])[0]);
    const notRun = ['notrun', 'disabled'].includes(attribute(element, 'status') ?? '');
    counts.tests += 1;
    if (failure !== undefined) counts.failures += 1;
    if (error !== undefined) counts.errors += 1;
    if (skipped !== undefined) counts.skipped += 1;
    if (list(element.flakyFailure).length > 0) this.#flaky += 1;
    const index = this.#counted.get(task) ?? 0;
    this.#counted.set(task, index + 1);
    if (index > 0) this.#repeated += 1;
    const { metrics, seed } = this.#properties(element, at);
    const verdict: Pick<ImportedEpisode, 'outcome' | 'status' | 'evaluatorCounts'> =
      failure !== undefined
        ? { outcome: 'failure', status: 'ok', evaluatorCounts: true }
        : error !== undefined
          ? { outcome: 'not_a_trial', status: 'infra_error', evaluatorCounts: true }
          : skipped !== undefined || notRun
            ? { outcome: 'not_a_trial', status: 'pending', evaluatorCounts: false }
            : { outcome: 'success', status: 'ok', evaluatorCounts: true };
    this.#sink.episode({
      task,
      episode: index,
      runSeed: null,
      seed,
      seedSource: seed === null ? 'none' : 'recorded',
      ...verdict,
      metrics,
      durationS: this.#seconds(element, at),
      failureReason: reasonOf(failure ?? error ?? skipped),
      file: this.#file,
      at,
    });
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
    for (const key of Object.keys(counts) as (keyof Counts)[]) {
      const text = attribute(element, key);
      if (text === undefined || text === '') continue;
      const at = `line ${this.#lineOf(element)}`;
      if (!/^\d{1,9}$/.test(text))
        throw invalidAt(this.#file, at, `${key} is ${quoted(text)}, not a count`, HINT);
      if (Number(text) !== counts[key]) {
        throw disagree(this.#file, at, `<${tag}> states ${key}="${text}", but ${counts[key]} stand in it`);
      }
    }
  }

  #lineOf(element: Element): number {
    const symbol = XMLParser.getMetaDataSymbol() as unknown as symbol;
    const meta = (element as Record<symbol, { startIndex?: number } | undefined>)[symbol];
    return this.#lineAt(meta?.startIndex ?? 0);
  }

  /** Elements come nearly in order, so that each line break is looked at about once. */
  #lineAt(offset: number): number {
    if (offset < this.#offset) {
      this.#offset = 0;
      this.#line = 1;
    }
    for (let at = this.#text.indexOf('\n', this.#offset); at !== -1 && at < offset; ) {
      this.#line += 1;
      this.#offset = at + 1;
      at = this.#text.indexOf('\n', this.#offset);
    }
    return this.#line;
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

function add(total: Counts, more: Counts): void {
  for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += more[key];
}

function attribute(element: Element, name: string): string | undefined {
  const value = element[`@${name}`];
  return typeof value === 'string' ? decoded(value) : undefined;
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

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The five entities that XML itself knows, and characters by number; one pass, so that nothing expands twice. */
function decoded(text: string): string {
  return text.replace(
    /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g,
    (whole, name, decimal, hex) => {
      if (name !== undefined) return ENTITIES[name as string]!;
      const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
