import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { WorldGateError } from '../../foundation/errors.ts';
import {
  auditStep,
  type Counterpart,
  claimCommand,
  type Found,
  latencyPreset,
  type Proposal,
} from './proposal.ts';

/** Formats that a mapping of ours reads, with what a claim calls the time of a round. */
const READ: Readonly<Record<string, { mapping: string; metric: string }>> = {
  pytest: { mapping: 'pytest-benchmark', metric: 'round_ms' },
  googlecpp: { mapping: 'google-benchmark', metric: 'real_time_ms' },
};
const DEFAULT_THRESHOLD = '200%';

/**
 * What the steps of github-action-benchmark in a workflow become.
 * @param ref of WorldGate's actions
 * @throws WorldGateError `nothing-to-migrate` where the workflow has no such step
 */
export function fromGithubActionBenchmark(text: string, file: string, ref: string): Proposal {
  const steps = benchmarkSteps(text);
  const [first] = steps;
  if (first === undefined) {
    throw new WorldGateError('nothing-to-migrate', `${file} has no step that uses github-action-benchmark`, {
      hint: 'name the workflow whose step has `tool:` and `output-file-path:`',
    });
  }
  const settingOf = (name: string) => first.find((one) => one.name === name)?.value ?? null;
  const tool = settingOf('tool') ?? '';
  const read = READ[tool];
  const output = settingOf('output-file-path') ?? 'output.json';
  const threshold = settingOf('fail-threshold') ?? settingOf('alert-threshold') ?? DEFAULT_THRESHOLD;
  const margin = marginOf(threshold);
  const inputs = [
    ...(settingOf('fail-on-alert') === 'true' ? [] : ['fail-on: never # as fail-on-alert was not true']),
    ...(commentMode(settingOf) === null ? [] : [`comment: ${commentMode(settingOf)}`]),
  ];
  return {
    tool: 'github-action-benchmark',
    counterparts: steps.flatMap((step) => step.map((one) => counterpart(one, file, tool))),
    workflow: read === undefined ? '' : auditStep({ from: output, mapping: read.mapping, inputs }, ref),
    preset: margin === null ? null : latencyPreset({ margin, statistic: 'p50', samples: 300, warmup: 30 }),
    commands:
      read === undefined ? [] : [claimCommand(read.mapping, read.metric, { tasks: [], episodes: 100 })],
  };
}

/** 150% means half as much again: a loss of 0.5. Null where it is none, or tolerates none. */
function marginOf(threshold: string): number | null {
  const percent = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec(threshold)?.[1];
  const margin = percent === undefined ? 0 : Number((Number(percent) / 100 - 1).toFixed(6));
  return margin > 0 ? margin : null;
}

function commentMode(settingOf: (name: string) => string | null): string | null {
  if (settingOf('comment-always') === 'true' || settingOf('comment-on-pull-request') === 'true') return null;
  return settingOf('comment-on-alert') === 'true' ? 'failures' : 'never';
}

function counterpart({ line, name, value }: Found, file: string, tool: string): Counterpart {
  const [becomes, why] = meaningOf(name, value ?? '', tool);
  return { at: `${file}:${line}`, setting: `${name}: ${value ?? ''}`, becomes, why };
}

const ONE_COMMENT = 'one comment per pull request, kept up to date; the job summary is always written';

function meaningOf(name: string, value: string, tool: string): [becomes: string | null, why: string] {
  switch (name) {
    case 'tool':
      return READ[value] === undefined
        ? [
            null,
            `no mapping reads the output of ${value}: it states one number per benchmark, of which no interval can be made`,
          ]
        : [
            `mapping: ${READ[value].mapping}`,
            'every round is an episode, so that the interval of a claim comes from the rounds',
          ];
    case 'output-file-path':
      return READ[tool] === undefined
        ? [null, 'the file is not read']
        : [`from: ${value}`, 'the same file; it is only read'];
    case 'alert-threshold':
    case 'fail-threshold': {
      const margin = marginOf(value);
      return margin === null
        ? [
            null,
            'no loss is tolerated, which noise alone exceeds: state the smallest change that matters as `margin`',
          ]
        : [
            `no_regression with margin: ${margin}`,
            'of a preset: both versions are timed in one job, and a change must be significant as well. A ratio to the last run of another machine has no counterpart',
          ];
    }
    case 'fail-on-alert':
      return [
        value === 'true' ? 'fail-on: failed (the default)' : 'fail-on: never',
        'the verdict is in the report either way',
      ];
    case 'comment-on-alert':
      return [value === 'true' ? 'comment: failures' : 'comment: never', ONE_COMMENT];
    case 'comment-always':
    case 'comment-on-pull-request':
      return [value === 'true' ? 'comment: auto (the default)' : 'comment: never', ONE_COMMENT];
    case 'summary-always':
      return ['always so', 'the job summary is written whatever the verdict'];
    case 'github-token':
      return ['github-token (defaults to the token of the job)', 'a personal token is never needed'];
    case 'name':
      return ['--slug of the claim', 'names the section of the comment'];
    case 'external-data-json-path':
    case 'gh-pages-branch':
    case 'benchmark-data-dir-path':
    case 'gh-repository':
    case 'auto-push':
    case 'skip-fetch-gh-pages':
    case 'save-data-file':
      return [
        null,
        'nothing is kept in a file that jobs append to: each run is an artifact, and a comparison is made in one job',
      ];
    case 'alert-comment-cc-users':
      return [null, 'nobody is mentioned; reviewers of the pull request are notified anyway'];
    case 'max-items-in-chart':
      return [null, 'has no counterpart'];
    default:
      return [null, 'has no counterpart'];
  }
}

/** Inputs of each step that uses it, with their lines. */
function benchmarkSteps(text: string): Found[][] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const found: Found[][] = [];
  const visit = (node: unknown): void => {
    if (isSeq(node)) for (const item of node.items) visit(item);
    if (!isMap(node)) return;
    if (/(?:^|\/)github-action-benchmark(?:@|$)/.test(String(node.get('uses') ?? ''))) {
      const given = node.get('with');
      found.push(isMap(given) ? inputsOf(given, lines) : []);
    }
    for (const pair of node.items) visit(pair.value);
  };
  visit(document.contents);
  return found;
}

function inputsOf(given: YAMLMap, lines: LineCounter): Found[] {
  return given.items.map(({ key, value }) => ({
    line: isScalar(key) ? lines.linePos(key.range?.[0] ?? 0).line : 1,
    name: isScalar(key) ? String(key.value) : '',
    value: isScalar(value) ? String(value.value) : null,
  }));
}
