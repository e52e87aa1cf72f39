/** What became of a test case, from the best to the worst. */
const STATES = ['passed', 'skipped', 'error', 'failed'] as const;
export type CaseState = (typeof STATES)[number];

/** Children of a test case in lower case; `null` says nothing of the outcome. */
const CHILDREN: Readonly<Record<string, CaseState | 'flaky' | null>> = {
  failure: 'failed',
  error: 'error',
  skipped: 'skipped',
  skip: 'skipped',
  ignored: 'skipped',
  // Surefire: what failed before a test passed, and what failed again.
  flakyfailure: 'flaky',
  flakyerror: 'flaky',
  rerunfailure: 'failed',
  rerunerror: 'error',
  properties: null,
  'system-out': null,
  'system-err': null,
};

/** Values of `status`, `result` and `outcome` in lower case, without blanks, `_` and `-`. */
const WORDS: Readonly<Record<string, CaseState>> = {
  run: 'passed',
  completed: 'passed',
  passed: 'passed',
  pass: 'passed',
  success: 'passed',
  successful: 'passed',
  succeeded: 'passed',
  ok: 'passed',
  failed: 'failed',
  fail: 'failed',
  failure: 'failed',
  error: 'error',
  errored: 'error',
  skipped: 'skipped',
  skip: 'skipped',
  ignored: 'skipped',
  notrun: 'skipped',
  disabled: 'skipped',
  suppressed: 'skipped',
  pending: 'skipped',
};
const TRUTHS: Readonly<Record<string, boolean>> = { true: true, false: false };

export interface CaseVerdict {
  /** The worst of all that is said. */
  state: CaseState;
  /** States that have an element of their own, and those that only an attribute says. */
  elements: ReadonlySet<CaseState>;
  words: ReadonlySet<CaseState>;
  isFlaky: boolean;
}

/**
 * What the children and attributes of a test case say, in the dialects of JUnit, Surefire, GoogleTest, CTest, NUnit and
 * xUnit.
 * @param keys of the parsed element, attributes with `@`
 * @param attribute text of an attribute by its key
 * @returns the problem where something is not known: a failure in a dialect that nobody knows must not pass
 */
export function caseVerdict(
  keys: readonly string[],
  attribute: (key: string) => string,
): CaseVerdict | { problem: string } {
  const elements = new Set<CaseState>();
  const words = new Set<CaseState>();
  let isFlaky = false;
  for (const key of keys) {
    if (key === '#text') continue;
    if (key.startsWith('@')) {
      const state = stateOf(key.slice(1).toLowerCase(), attribute(key).trim());
      if (state === undefined) return { problem: `${key.slice(1)}=${JSON.stringify(attribute(key))}` };
      if (state !== null) words.add(state);
      continue;
    }
    const name = key.toLowerCase();
    const state = Object.hasOwn(CHILDREN, name) ? CHILDREN[name] : undefined;
    if (state === undefined) return { problem: `<${key}>` };
    if (state === 'flaky') isFlaky = true;
    else if (state !== null) elements.add(state);
  }
  const state = STATES.findLast((candidate) => elements.has(candidate) || words.has(candidate)) ?? 'passed';
  return { state, elements, words, isFlaky };
}

/** @returns `null` for attributes about something else, `undefined` for a value that is not known */
function stateOf(name: string, text: string): CaseState | null | undefined {
  if (text === '') return null;
  if (name === 'status' || name === 'result' || name === 'outcome') {
    const word = text.toLowerCase().replace(/[\s_-]/g, '');
    return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  }
  if (name !== 'success' && name !== 'passed' && name !== 'executed') return null;
  const word = text.toLowerCase();
  if (!Object.hasOwn(TRUTHS, word)) return undefined;
  if (TRUTHS[word] === true) return 'passed';
  return name === 'executed' ? 'skipped' : 'failed';
}
