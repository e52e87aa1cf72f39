import type { ReviewedWorkflow } from '../../contracts/trust-policy.ts';
import { type Digest, sha256 } from '../../foundation/digest.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { didYouMean } from '../../foundation/suggest.ts';
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

/** Actions that may run beside a token with which one signs: none brings files into the job. */
const SIGNING_ACTIONS = ['worldgate/worldgate/actions/sign', 'actions/upload-artifact'];
/** Actions that may run in a job whose digests are signed as L3. */
const EVALUATION_ACTIONS = [
  'actions/checkout',
  'actions/download-artifact',
  'actions/upload-artifact',
  'worldgate/worldgate',
  'worldgate/worldgate/actions/run',
  'worldgate/worldgate/actions/audit',
  'worldgate/worldgate/actions/comment',
];
const OWN_ACTION = /^worldgate\/worldgate(?:\/|$)/;

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
 * GitHub-hosted runner, executes nothing but pinned actions that sign, and gets digests alone. L3 besides: what is signed
 * comes from jobs of the same workflow, which are as closed. Only the text is judged: that each pinned commit is one of the
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
    actions: jobs.flatMap(({ node }) => pinnedActions(node)),
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
  actions: readonly string[],
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
  const steps = child(node, 'steps')?.items ?? [];
  if (steps.length === 0) report({ line }, `job ${quoted(id)} has no steps`);
  for (const step of steps) checkStep(id, step, actions, report);
}

function checkStep(id: string, step: WorkflowNode, actions: readonly string[], report: Report): void {
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
  if (!actions.includes(action)) {
    report(
      uses,
      `job ${quoted(id)}: ${action} is not one of the actions that may run there: ${actions.join(', ')}`,
    );
  }
  if (!FULL_COMMIT.test(ref)) {
    report(uses, `job ${quoted(id)}: ${action} must be pinned by its full commit, not ${quoted(ref)}`);
  }
}

function checkSigningJob(job: Job, report: Report): void {
  checkClosedJob(job, SIGNING_ACTIONS, SIGNING_WRITES, report);
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
}

/** L3: what is signed must come from a job of this workflow, as one of our own actions gave it out. */
function checkOrigin(signing: Job, jobs: readonly Job[], report: Report): void {
  const references = givenTo(signing).flatMap(({ text, line }) =>
    [...text.matchAll(REFERENCE)].map(([, reference]) => ({ reference: reference!.trim(), line })),
  );
  for (const { reference, line } of references) {
    if (reference.startsWith('inputs.')) {
      report(
        { line },
        `job ${quoted(signing.id)}: ${quoted(reference)} is the caller's word, and nothing made here`,
      );
    }
  }
  const outputs = references.flatMap(({ reference, line }) => {
    const [, id, output] = /^needs\.([\w-]+)\.outputs\.([\w-]+)$/.exec(reference) ?? [];
    return id === undefined || output === undefined ? [] : [{ id, output, line }];
  });
  if (outputs.length === 0) {
    report(signing, `job ${quoted(signing.id)} signs nothing that a job of this workflow made`);
  }
  for (const { id, output, line } of outputs) {
    const job = jobs.find((one) => one.id === id);
    const value = child(child(job?.node, 'outputs'), output);
    const step = /^\$\{\{\s*steps\.([\w-]+)\.outputs\.[\w-]+\s*\}\}$/.exec(value?.text ?? '')?.[1];
    const steps = child(job?.node, 'steps')?.items ?? [];
    const uses = child(
      steps.find((one) => step !== undefined && child(one, 'id')?.text === step),
      'uses',
    )?.text;
    if (!OWN_ACTION.test((uses ?? '').split('@')[0]!)) {
      report(
        value ?? { line },
        `output ${quoted(output)} of job ${quoted(id)} is not one that an action of WorldGate gives out`,
      );
    }
  }
}

/** What the steps of a job are given, wherever an expression may stand. */
function givenTo({ node }: Job): { text: string; line: number }[] {
  return (child(node, 'steps')?.items ?? []).flatMap((step) =>
    (child(step, 'with')?.entries ?? []).map(({ line, value }) => ({ text: value.text ?? '', line })),
  );
}

function pinnedActions(job: WorkflowNode): PinnedAction[] {
  return (child(job, 'steps')?.items ?? []).flatMap((step) => {
    const uses = child(step, 'uses');
    const match = USES.exec(uses?.text ?? '');
    if (uses === undefined || match === null || !FULL_COMMIT.test(match[2]!)) return [];
    return [{ action: match[1]!, commit: match[2]!, line: uses.line }];
  });
}
