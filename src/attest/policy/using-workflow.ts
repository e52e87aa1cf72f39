import { HOSTED_LABELS } from './workflow-shape.ts';
import { child, type WorkflowNode } from './workflow-tree.ts';

/** What evaluates, audits or signs; actions that verify or comment make no evidence. */
const OWN_USE =
  /^worldgate\/worldgate(?<action>\/actions\/(?:run|audit|sign)|\/\.github\/workflows\/[\w.-]+)?@/;
const OWN_WORKFLOW = /^worldgate\/worldgate\/\.github\/workflows\/[\w.-]+\.ya?ml@\S+$/;
const GATE = /^worldgate\/worldgate\/actions\/verify@/;

/** One event that starts a workflow, with the patterns of GitHub that narrow it; null where none is stated. */
export interface Trigger {
  event: string;
  branches: string[] | null;
  tags: string[] | null;
  /** Whether branches, or tags, are all but some. */
  ignores: { branches: boolean; tags: boolean };
}

/** What a step, or a called workflow, evaluates, as it is written there: expressions of GitHub are not resolved. */
export interface Evaluation {
  preset: string | null;
  claim: string | null;
  /** Null where an expression decides. */
  makesEvidence: boolean | null;
  /** Folder that paths start from, relative to the repository. */
  folder: string;
}

/** A workflow of the repository that runs something of ours. */
export interface UsingWorkflow {
  /** `.github/workflows/policy.yml` */
  path: string;
  /** Whether any of its own jobs may ask for a token to sign with, and does not leave that to a reusable workflow. */
  signs: boolean;
  /** Whether no job of it, and no workflow that it calls, may ask for such a token. */
  lacksToken: boolean;
  /** Whether all its jobs name GitHub-hosted runners. */
  hosted: boolean;
  /** Reusable workflows of ours that it calls, as `owner/name/path@ref`. */
  calls: string[];
  triggers: Trigger[];
  evaluations: Evaluation[];
  /** Whether it verifies evidence itself, as a release does that waits for it. */
  gates: boolean;
}

/** @returns null where it uses nothing of ours */
export function usingWorkflow(file: string, root: WorkflowNode): UsingWorkflow | null {
  const jobs = (child(root, 'jobs')?.entries ?? []).map(({ value }) => value);
  const using = jobs.filter((job) => usesOf(job).some((uses) => OWN_USE.test(uses)));
  if (using.length === 0) return null;
  const top = child(root, 'permissions');
  const ownJobs = using.filter((job) => child(job, 'steps') !== undefined);
  const mayMint = (job: WorkflowNode) => mayMintToken(child(job, 'permissions') ?? top);
  return {
    path: file,
    signs: ownJobs.some(mayMint),
    lacksToken: !using.some(mayMint),
    hosted: ownJobs.every((job) => HOSTED_LABELS.includes(child(job, 'runs-on')?.text ?? '')),
    calls: using.flatMap((job) => usesOf(job).filter((uses) => OWN_WORKFLOW.test(uses))),
    triggers: triggersOf(root),
    evaluations: using.flatMap((job) => [job, ...stepsOf(job)]).flatMap(evaluationOf),
    gates: jobs.some((job) => usesOf(job).some((uses) => GATE.test(uses))),
  };
}

function stepsOf(job: WorkflowNode): readonly WorkflowNode[] {
  return child(job, 'steps')?.items ?? [];
}

function usesOf(job: WorkflowNode): string[] {
  return [job, ...stepsOf(job)].flatMap((node) => child(node, 'uses')?.text ?? []);
}

function mayMintToken(permissions: WorkflowNode | undefined): boolean {
  return permissions?.text === 'write-all' || child(permissions, 'id-token')?.text === 'write';
}

/** What starts a workflow: one event, a list of them, or a mapping with what narrows each. */
export function triggersOf(root: WorkflowNode): Trigger[] {
  const on = child(root, 'on');
  if (on === undefined) return [];
  const bare = [on, ...on.items].flatMap(({ text }) => (text === null ? [] : [{ key: text, value: on }]));
  const events = on.kind === 'mapping' ? on.entries : bare;
  return events.map(({ key: event, value }) => {
    const filter = on.kind === 'mapping' ? value : undefined;
    return {
      event,
      branches: texts(child(filter, 'branches')),
      tags: texts(child(filter, 'tags')),
      ignores: {
        branches: child(filter, 'branches-ignore') !== undefined,
        tags: child(filter, 'tags-ignore') !== undefined,
      },
    };
  });
}

function texts(node: WorkflowNode | undefined): string[] | null {
  if (node === undefined) return null;
  return [node, ...node.items].flatMap(({ text }) => text ?? []);
}

function evaluationOf(node: WorkflowNode): Evaluation[] {
  const match = OWN_USE.exec(child(node, 'uses')?.text ?? '');
  if (match === null) return [];
  const action = match.groups?.action ?? '';
  const given = (name: string) => child(child(node, 'with'), name)?.text ?? null;
  const [preset, claim, task] = [given('preset'), given('claim'), given('task')];
  if (preset === null && claim === null && task === null) return [];
  const evidence = given('evidence');
  const alwaysMakes = claim !== null || action.startsWith('/.github/');
  return [
    {
      preset,
      claim,
      makesEvidence: alwaysMakes ? true : isExpression(evidence ?? '') ? null : evidence === 'true',
      folder: given('working-directory') ?? '.',
    },
  ];
}

/** Whether only a run knows what stands there. */
export function isExpression(text: string): boolean {
  return text.includes('${{');
}
