import { quoted } from '../../foundation/plain-value.ts';
import { didYouMean } from '../../foundation/suggest.ts';
import { child, type WorkflowNode } from './workflow-tree.ts';

export const SIGN_ACTION = 'worldgate/worldgate/actions/sign';
/** Actions that evaluate: what they give out was made in their job. */
export const MAKING_ACTIONS = ['worldgate/worldgate', 'worldgate/worldgate/actions/run'];

/** What an input may hold; the message says why. Null for what may be given. */
type Check = (value: string) => string | null;

interface Rule {
  inputs: Readonly<Record<string, Check>>;
  /** Why it may be given nothing else. */
  why: string;
}

/** Actions that may run in a job, and what each may be given. */
export interface ActionRules {
  rules: Readonly<Record<string, Rule>>;
  /** Actions that readers would expect there, and why they may not run. */
  refused: Readonly<Record<string, string>>;
}

const anything: Check = () => null;
const writtenOut: Check = (value) => (value.includes('${{') ? 'it must be written out' : null);
const onlyFalse: Check = (value) => (value === 'false' ? null : 'only "false" may stand there');
const OUTPUT_OF_A_JOB = /^\$\{\{\s*needs\.([\w-]+)\.outputs\.([\w-]+)\s*\}\}$/;
const INPUT = /^\$\{\{\s*inputs\.[\w-]+\s*\}\}$/;
const onlyHandedOver: Check = (value) =>
  INPUT.test(value) || OUTPUT_OF_A_JOB.test(value)
    ? null
    : 'only "${{ needs.JOB.outputs.NAME }}" or "${{ inputs.NAME }}" may stand there';
/** The bundles. A file of the runner, as `/proc/self/environ`, would hand out the token with which the job signs. */
const onlyOfTheFolder: Check = (value) =>
  /^\$\{\{\s*steps\.[\w-]+\.outputs\.(?:bundles|bundle-path)\s*\}\}$/.test(value) ||
  (/^\w[\w.-]*(?:\/\w[\w.-]*)*\/?$/.test(value) && !value.includes('..'))
    ? null
    : 'only the output "bundles" of a step, or a path within the workspace that is written out, may stand there';

const inputsOf = (names: readonly string[], check: Check) =>
  Object.fromEntries(names.map((name) => [name, check]));

const UPLOAD = ['name', 'if-no-files-found', 'retention-days', 'compression-level', 'overwrite'];

/** Beside a token with which one signs: nothing that brings files into the job, or that widens what is signed. */
export const SIGNING_ACTIONS: ActionRules = {
  rules: {
    [SIGN_ACTION]: {
      inputs: {
        pending: onlyHandedOver,
        'allow-public-log': onlyFalse,
        'allow-untrusted-event': onlyFalse,
        ...inputsOf(['output', 'sign', 'signing-backend', 'on-outage', 'github-token'], anything),
      },
      why: 'it signs what waits for it, with the token of the job',
    },
    'actions/upload-artifact': {
      inputs: { path: onlyOfTheFolder, ...inputsOf(UPLOAD, anything) },
      why: 'it hands out bundles',
    },
  },
  refused: {},
};

const RUN: Rule = {
  inputs: inputsOf(
    [
      ...['preset', 'task', 'policy', 'baseline-policy', 'episodes', 'seed', 'workers', 'stop'],
      ...[
        'evidence',
        'output',
        'sign',
        'separate',
        'fail-on',
        'comment',
        'github-token',
        'working-directory',
      ],
    ],
    anything,
  ),
  why: 'what is signed is made there, and left to the job that signs',
};

/** Where what is signed as L3 is made: the caller chooses what is evaluated, and brings nothing that counts as made. */
export const EVALUATION_ACTIONS: ActionRules = {
  rules: {
    'actions/checkout': {
      inputs: inputsOf(['persist-credentials', 'fetch-depth', 'lfs', 'submodules', 'clean'], writtenOut),
      why: 'what is evaluated is the commit that the run is of',
    },
    'actions/upload-artifact': {
      inputs: inputsOf([...UPLOAD, 'path', 'include-hidden-files'], anything),
      why: 'it hands out files',
    },
    ...Object.fromEntries(MAKING_ACTIONS.map((action) => [action, RUN])),
    'worldgate/worldgate/actions/comment': {
      inputs: inputsOf(['run-dir', 'report-json', 'comment', 'github-token', 'working-directory'], anything),
      why: 'it comments',
    },
  },
  refused: {
    'actions/download-artifact': 'it brings in files that the caller may have made',
    'worldgate/worldgate/actions/audit': 'it takes results that were made elsewhere, by whomever',
  },
};

/** What stands against the inputs that a step gives an action. */
export function inputProblems(
  action: string,
  step: WorkflowNode,
  { rules }: ActionRules,
): { line: number; message: string }[] {
  const given = child(step, 'with');
  const rule = Object.hasOwn(rules, action) ? rules[action]! : undefined;
  if (rule === undefined || given === undefined) return [];
  if (given.kind !== 'mapping') {
    if (given.text === null && given.kind === 'scalar') return [];
    return [{ line: given.line, message: `${action}: "with" must be written out, input by input` }];
  }
  const known = Object.keys(rule.inputs);
  return given.entries.flatMap(({ key, line, value }) => {
    // GitHub takes "Ref" for "ref"; here only the spelling that a list has counts.
    const check = Object.hasOwn(rule.inputs, key) ? rule.inputs[key]! : undefined;
    if (check === undefined) {
      const message = `${action} may not be given ${quoted(key)} there${didYouMean(key, known)}: ${rule.why}, and it may be given ${known.join(', ')} alone`;
      return [{ line, message }];
    }
    const wrong = value.kind === 'scalar' ? check(value.text ?? '') : 'it is no text';
    return wrong === null ? [] : [{ line, message: `${action}: ${quoted(key)}: ${wrong}` }];
  });
}

/** The job and its output that an input names, if it is that and nothing else. */
export function outputOfJob(value: WorkflowNode | undefined): { job: string; output: string } | null {
  const [, job, output] = OUTPUT_OF_A_JOB.exec(value?.text ?? '') ?? [];
  return job === undefined || output === undefined ? null : { job, output };
}
