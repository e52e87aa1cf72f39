import type { ReviewedWorkflow } from '../../contracts/trust-policy.ts';
import { type Digest, sha256 } from '../../foundation/digest.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { didYouMean } from '../../foundation/suggest.ts';
import {
  type ActionRules,
  EVALUATION_ACTIONS,
  inputProblems,
  MAKING_ACTIONS,
  outputOfJob,
  SIGN_ACTION,
  SIGNING_ACTIONS,
} from './workflow-inputs.ts';
import { child, type WorkflowNode, workflowTree } from './workflow-tree.ts';

export interface ShapeProblem {
  line: number;
  message: string;
}

/** An action that a workflow runs, by the commit that it is pinned to. */
export interface PinnedAction {
  action: string;
  commit: string;
  line: number;
}

export interface WorkflowShape {
  /** The highest level that the text reaches; null for none. */
  level: ReviewedWorkflow['level'] | null;
  /** What stands between the text and each level, in the order of the lines. */
  problems: Record<ReviewedWorkflow['level'], ShapeProblem[]>;
  actions: PinnedAction[];
  digest: Digest;
}

/** Source: docs.github.com, "GitHub-hosted runners reference"; `-latest` moves between these. */
export const HOSTED_LABELS = [
  ...['latest', '24.04', '22.04', '24.04-arm', '22.04-arm'].map((version) => `ubuntu-${version}`),
  ...['latest', '2025', '2022', '11-arm'].map((version) => `windows-${version}`),
  ...['latest', '26', '15', '14', '15-intel'].map((version) => `macos-${version}`),
];

const TOP_KEYS = ['name', 'run-name', 'on', 'permissions', 'concurrency', 'jobs'];
const JOB_KEYS = [
  'name',
  'needs',
  'if',
  'runs-on',
  'permissions',
  'environment',
  'concurrency',
  'outputs',
  'timeout-minutes',
  'steps',
];
const STEP_KEYS = ['id', 'name', 'if', 'uses', 'with', 'timeout-minutes', 'continue-on-error'];
const USES = /^([A-Za-z0-9][\w-]*\/[\w.-]+(?:\/[\w./-]+)?)@(\S+)$/;
const FULL_COMMIT = /^[0-9a-f]{40}$/;
/** What the job that signs may read: digests of other jobs, what the caller handed over, and its own token. */
const SIGNING_REFERENCE =
  /^(?:needs\.[\w-]+\.outputs\.[\w-]+|inputs\.[\w-]+|steps\.[\w-]+\.outputs\.[\w-]+|github\.(?:token|run_id|run_attempt)|secrets\.GITHUB_TOKEN)$/;
const REFERENCE = /\$\{\{([\s\S]*?)\}\}/g;
const SIGNING_WRITES = ['id-token', 'attestations'];
const EVALUATION_WRITES = ['pull-requests'];

type Report = (node: { line: number }, message: string) => void;

interface Job {
  id: string;
  line: number;
  node: WorkflowNode;
  canSign: boolean;
}

/**
 * Which trust level the text of a reusable workflow earns. L2: exactly one job has a token to sign with; it runs on a
 * GitHub-hosted runner, executes nothing but pinned actions, of which one signs, and gets digests alone. L3 besides: what is
 * signed was made by an action of ours in a job of the same workflow, and all jobs are as closed. Only the text is judged: that each pinned commit is one of the
 * action's own repository, and that the text is what lies at a commit, is for the reviewer to see.
 * @throws WorldGateError `yaml-invalid`
 */
export function workflowShape(text: string, name: string): WorkflowShape {
  const { root, aliases } = workflowTree(text, name);
  const l2: ShapeProblem[] = [];
  const l3: ShapeProblem[] = [];
  const forL2: Report = ({ line }, message) => void l2.push({ line, message });
  const forL3: Report = ({ line }, message) => void l3.push({ line, message });
  for (const line of aliases) forL2({ line }, 'anchors and aliases hide what a step gets; write it out');
  checkTop(root, forL2);
  const jobs = jobsOf(root, forL2);
  const signing = jobs.filter(({ canSign }) => canSign);
  if (signing.length !== 1) {
    const names = signing.map(({ id }) => quoted(id)).join(', ');
    forL2(
      { line: signing[1]?.line ?? 1 },
      `exactly one job must have the permission "id-token: write", ${signing.length === 0 ? 'none has' : `not ${names}`}`,
    );
  }
  for (const job of signing) checkSigningJob(job, forL2);
  for (const job of jobs) if (!job.canSign) checkEvaluationJob(job, forL3);
  for (const job of signing) checkOrigin(job, jobs, forL3);
  const sorted = (problems: ShapeProblem[]) => problems.toSorted((a, b) => a.line - b.line);
  return {
    level: l2.length > 0 ? null : l3.length > 0 ? 'L2' : 'L3',
    problems: { L2: sorted(l2), L3: sorted([...l2, ...l3]) },
    actions: jobs.flatMap(pinnedActions),
    digest: sha256(text),
  };
}

function checkTop(root: WorkflowNode, report: Report): void {
  for (const { key, line } of root.entries) {
    if (TOP_KEYS.includes(key)) continue;
    const why = key === 'env' || key === 'defaults' ? 'reaches every step of every job' : 'is not understood';
    report({ line }, `the key ${quoted(key)} ${why}${didYouMean(key, TOP_KEYS)}`);
  }
  const on = child(root, 'on');
  const events =
    on?.text == null
      ? [...(on?.entries ?? []).map(({ key }) => key), ...(on?.items ?? []).map(({ text }) => text ?? '')]
      : [on.text];
  if (events.length !== 1 || events[0] !== 'workflow_call') {
    report(
      on ?? root,
      `only "workflow_call" may start it, not ${events.map((event) => quoted(event)).join(', ') || 'nothing'}`,
    );
  }
  const permissions = child(root, 'permissions');
  for (const { scope, line } of writes(permissions)) {
    report({ line }, `the permission "${scope}: write" must be given to a job, not to all of them`);
  }
}

/** The scopes that may be written to; `write-all` counts as each of them. */
function writes(permissions: WorkflowNode | undefined): { scope: string; line: number }[] {
  if (permissions === undefined) return [];
  if (permissions.kind === 'mapping') {
    return (
      permissions.entries
        .filter(({ value }) => value.text !== 'read' && value.text !== 'none')
        // Whether GitHub tells "Id-Token" from "id-token" is not for us to find out.
        .map(({ key, line }) => ({ scope: key.toLowerCase(), line }))
    );
  }
  return permissions.text === 'read-all' ? [] : [{ scope: 'all', line: permissions.line }];
}

function jobsOf(root: WorkflowNode, report: Report): Job[] {
  const top = child(root, 'permissions');
  const jobs = child(root, 'jobs')?.entries ?? [];
  if (jobs.length === 0) report(root, 'there is no job');
  return jobs.map(({ key: id, line, value: node }) => {
    const own = child(node, 'permissions');
    for (const { key, line: at } of node.entries) {
      if (key !== 'permissions' && key.toLowerCase() === 'permissions') {
        report({ line: at }, `job ${quoted(id)}: write "permissions", not ${quoted(key)}`);
      }
    }
    if (own === undefined && top === undefined) {
      report({ line }, `job ${quoted(id)} states no permissions, so that it has those of the caller`);
    }
    const canSign = writes(own ?? top).some(({ scope }) => scope === 'id-token' || scope === 'all');
    return { id, line, node, canSign };
  });
}

/** What both kinds of job must be: a hosted runner, pinned actions of a list, and nothing that changes what they do. */
function checkClosedJob(
  { id, line, node }: Job,
  actions: ActionRules,
  mayWrite: readonly string[],
  report: Report,
): void {
  for (const { key, line: at } of node.entries) {
    if (!JOB_KEYS.includes(key))
      report(
        { line: at },
        `job ${quoted(id)}: the key ${quoted(key)} is not allowed there${didYouMean(key, JOB_KEYS)}`,
      );
  }
  const runner = child(node, 'runs-on');
  const label = runner?.items.length === 1 ? runner.items[0]!.text : runner?.text;
  if (label == null || !HOSTED_LABELS.includes(label)) {
    report(
      runner ?? { line },
      `job ${quoted(id)} must run on a label of a GitHub-hosted runner that is written out, as "ubuntu-latest", not ${label == null ? 'on something else' : quoted(label)}`,
    );
  }
  for (const { scope, line: at } of writes(child(node, 'permissions'))) {
    if (!mayWrite.includes(scope))
      report({ line: at }, `job ${quoted(id)}: the permission "${scope}: write" is not allowed there`);
  }
  const environment = child(node, 'environment');
  const environmentName = environment?.kind === 'mapping' ? child(environment, 'name') : environment;
  if (environmentName?.text?.includes('${{')) {
    report(
      environmentName,
      `job ${quoted(id)}: the environment must be written out: a certificate names it, and a policy may ask for it`,
    );
  }
  const steps = child(node, 'steps')?.items ?? [];
  if (steps.length === 0) report({ line }, `job ${quoted(id)} has no steps`);
  const ids = new Set<string>();
  for (const step of steps) {
    checkStep(id, step, actions, report);
    const stepId = child(step, 'id');
    // GitHub tells ids apart without regard to case.
    const name = stepId?.text?.toLowerCase();
    if (stepId === undefined || name === undefined) continue;
    if (ids.has(name)) report(stepId, `job ${quoted(id)}: two steps have the id ${quoted(name)}`);
    ids.add(name);
  }
}

function checkStep(id: string, step: WorkflowNode, actions: ActionRules, report: Report): void {
  for (const { key, line } of step.entries) {
    if (STEP_KEYS.includes(key)) continue;
    const what =
      key === 'run'
        ? 'a step with "run" executes what no pin covers'
        : `the key ${quoted(key)} is not allowed in a step`;
    report({ line }, `job ${quoted(id)}: ${what}${key === 'run' ? '' : didYouMean(key, STEP_KEYS)}`);
  }
  const uses = child(step, 'uses');
  if (uses === undefined) {
    if (child(step, 'run') === undefined) report(step, `job ${quoted(id)}: a step uses nothing`);
    return;
  }
  const match = USES.exec(uses.text ?? '');
  if (match === null) {
    report(uses, `job ${quoted(id)}: ${quoted(uses.text ?? '')} is no action by repository and commit`);
    return;
  }
  const [, action, ref] = match as unknown as [string, string, string];
  if (Object.hasOwn(actions.refused, action)) {
    report(uses, `job ${quoted(id)}: ${action} may not run there: ${actions.refused[action]}`);
  } else if (!Object.hasOwn(actions.rules, action)) {
    const known = Object.keys(actions.rules).join(', ');
    report(uses, `job ${quoted(id)}: ${action} is not one of the actions that may run there: ${known}`);
  }
  for (const { line, message } of inputProblems(action, step, actions)) {
    report({ line }, `job ${quoted(id)}: ${message}`);
  }
  if (!FULL_COMMIT.test(ref)) {
    report(uses, `job ${quoted(id)}: ${action} must be pinned by its full commit, not ${quoted(ref)}`);
  }
}

function checkSigningJob(job: Job, report: Report): void {
  checkClosedJob(job, SIGNING_ACTIONS, SIGNING_WRITES, report);
  const steps = signSteps(job);
  if (steps.length !== 1) {
    report(
      steps[1] ?? job,
      `job ${quoted(job.id)} must sign in exactly one step, with ${SIGN_ACTION}, not in ${steps.length}`,
    );
  }
  for (const step of steps) {
    if (child(child(step, 'with'), 'pending') === undefined) {
      report(step, `job ${quoted(job.id)}: ${SIGN_ACTION} must be given "pending"`);
    }
  }
  for (const { text, line } of givenTo(job)) {
    for (const [, reference] of text.matchAll(REFERENCE)) {
      if (SIGNING_REFERENCE.test(reference!.trim())) continue;
      report(
        { line },
        `job ${quoted(job.id)} may read outputs of jobs, inputs and its token only, not ${quoted(reference!.trim())}`,
      );
    }
  }
}

function checkEvaluationJob(job: Job, report: Report): void {
  checkClosedJob(job, EVALUATION_ACTIONS, EVALUATION_WRITES, report);
  for (const step of stepsOf(job)) {
    if (actionOf(step) !== 'actions/checkout') continue;
    for (const { key, line } of step.entries) {
      // An `if` may read inputs; a checkout that fails leaves what it had got.
      if (key !== 'if' && key !== 'continue-on-error') continue;
      report(
        { line },
        `job ${quoted(job.id)}: with ${quoted(key)} the evaluation may run without the files of the commit`,
      );
    }
  }
}

function stepsOf({ node }: Job): readonly WorkflowNode[] {
  return child(node, 'steps')?.items ?? [];
}

function actionOf(step: WorkflowNode | undefined): string | undefined {
  return USES.exec(child(step, 'uses')?.text ?? '')?.[1];
}

function signSteps(job: Job): WorkflowNode[] {
  return stepsOf(job).filter((step) => actionOf(step) === SIGN_ACTION);
}

/** L3: what is signed must have been made in a job of this workflow, by an action of ours that evaluates. */
function checkOrigin(signing: Job, jobs: readonly Job[], report: Report): void {
  for (const { text, line } of givenTo(signing)) {
    for (const [, reference] of text.matchAll(REFERENCE)) {
      if (!reference!.trim().startsWith('inputs.')) continue;
      report(
        { line },
        `job ${quoted(signing.id)}: ${quoted(reference!.trim())} is the caller's word, and nothing made here`,
      );
    }
  }
  for (const step of signSteps(signing)) {
    const pending = child(child(step, 'with'), 'pending');
    const origin = outputOfJob(pending);
    if (origin === null) {
      report(pending ?? step, `job ${quoted(signing.id)} signs nothing that a job of this workflow made`);
      continue;
    }
    const job = jobs.find(({ id }) => id === origin.job);
    const value = child(child(job?.node, 'outputs'), origin.output);
    const id = /^\$\{\{\s*steps\.([\w-]+)\.outputs\.pending\s*\}\}$/.exec(value?.text ?? '')?.[1];
    const maker =
      job === undefined || id === undefined
        ? undefined
        : stepsOf(job).find((one) => child(one, 'id')?.text === id);
    if (!MAKING_ACTIONS.some((action) => action === actionOf(maker))) {
      report(
        value ?? pending!,
        `output ${quoted(origin.output)} of job ${quoted(origin.job)} is not the output "pending" of ${MAKING_ACTIONS.join(' or ')}`,
      );
    }
  }
}

/** What the steps of a job are given, wherever an expression may stand. */
function givenTo(job: Job): { text: string; line: number }[] {
  return stepsOf(job).flatMap((step) =>
    (child(step, 'with')?.entries ?? []).map(({ line, value }) => ({ text: value.text ?? '', line })),
  );
}

function pinnedActions(job: Job): PinnedAction[] {
  return stepsOf(job).flatMap((step) => {
    const uses = child(step, 'uses');
    const match = USES.exec(uses?.text ?? '');
    if (uses === undefined || match === null || !FULL_COMMIT.test(match[2]!)) return [];
    return [{ action: match[1]!, commit: match[2]!, line: uses.line }];
  });
}
