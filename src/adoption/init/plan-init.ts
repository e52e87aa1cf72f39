import path from 'node:path';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { ownRef } from '../action-references.ts';
import { slugOf } from '../slug.ts';
import type { Survey } from '../survey.ts';
import { auditPlan } from './audit-plan.ts';
import { benchmarkText, evaluationText } from './preset-text.ts';
import { commandOfPreset, policyOfPreset, readRobot } from './read-presets.ts';
import { taskText } from './task-text.ts';
import { presetWorkflow, type WorkflowPreset } from './workflow-text.ts';

export interface PlannedFile {
  /** Relative to the repository. */
  path: string;
  text: string;
  /** What it is, in a few words. */
  about: string;
}

export interface InitPlan {
  files: readonly PlannedFile[];
  /** What was found and what was made of it, a sentence each. */
  notes: readonly string[];
  /** Preset that a claim is made of once its files are there; null where the claim is among the files. */
  claimFrom: { preset: string; folder: string } | null;
  /** What to type next, without the name of the program. */
  next: readonly string[];
}

export interface InitRequest {
  /** Absolute. */
  root: string;
  survey: Survey;
  branch: string;
  /** Of WorldGate. */
  version: string;
  engines: URL;
  now: Date;
  randomBytes: (count: number) => Uint8Array;
}

const WORKFLOW = '.github/workflows/worldgate.yml';
const MOST_PRESETS = 8;
const presetFile = (name: string) => `.worldgate/presets/${name}.yaml`;

/**
 * What a repository needs to have its policies judged on pull requests, from what it has: its own presets, else tasks or
 * MJCF models that a policy fits, else results of an evaluator, else the latency of a policy. Writes nothing.
 * @throws WorldGateError `nothing-to-evaluate` where it has none of these
 */
export async function planInit(request: InitRequest): Promise<InitPlan> {
  const plan = await planOf(request);
  return { ...plan, notes: [...plan.notes, ...surveyNotes(request.survey)] };
}

async function planOf(request: InitRequest): Promise<InitPlan> {
  const { survey, root, engines } = request;
  if (survey.presets.length > 0) return ofPresets(request);
  const notes: string[] = [];
  const robot = await readRobot(request, notes);
  if (robot !== null) return { ...robotPlan(request, robot), notes: [...notes, ...robot.notes] };
  const audit = await auditPlan({ ...request, workflow: WORKFLOW });
  if (audit !== null) return { ...audit, notes: [...notes, ...audit.notes] };
  if (survey.policies.length > 0) {
    // A workflow that times a file which is no model would be red from its first day.
    const { firstOpenable } = await import('./match-pair.ts');
    const { policy, notes: unread } = await firstOpenable(root, survey.policies, engines);
    const said = [...new Set([...notes, ...unread])];
    if (policy === null) throw unreadable(survey, unread);
    return { ...latencyPlan(request, policy), notes: [...said, ...latencyNotes(survey, policy)] };
  }
  const odd = survey.unusual.length === 0 ? '' : `. ${unusualNote(survey.unusual)}`;
  throw new WorldGateError(
    'nothing-to-evaluate',
    `nothing here could be evaluated: no preset in .worldgate/presets, no ONNX policy, no results of an evaluator, and no requirement of lerobot or openpi${survey.isTruncated ? ' among the first 50,000 files' : ''}${odd}`,
    {
      hint:
        odd !== ''
          ? 'rename what was left out, and run it again'
          : 'export the policy to ONNX and run it again; `npx worldgate demo` shows what comes of it',
    },
  );
}

function unreadable({ policies }: Survey, notes: readonly string[]): WorldGateError {
  const isPointer = notes.some((note) => note.includes('Git LFS pointer'));
  return new WorldGateError(
    'nothing-to-evaluate',
    `${policies.length === 1 ? 'the only ONNX policy here cannot' : 'none of the ONNX policies here can'} be read: ${notes.slice(0, 3).join('; ')}`,
    {
      hint: isPointer
        ? 'fetch the files with `git lfs pull`, and run it again'
        : 'check that the file is complete, export it again, and run this once more',
    },
  );
}

function latencyNotes({ policies, tasks, models }: Survey, policy: string): string[] {
  const others = policies.length - 1;
  const missing =
    tasks.length + models.length === 0
      ? 'there is no task and no MJCF model to play it in'
      : 'nothing that is here fits it';
  return [
    `${policy} is timed: ${missing}`,
    ...(others === 0 ? [] : [`${others} more ${others === 1 ? 'policy was' : 'policies were'} left out`]),
  ];
}

const unusualNote = (names: readonly string[]) =>
  `left out, because a workflow could misread a character of the path: ${names.slice(0, 3).map(quoted).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;

/** What whoever reads the plan would otherwise not know of what was looked at. */
function surveyNotes({ unusual, isTruncated, workflows }: Survey): string[] {
  const using = workflows.filter(({ path: file, usesWorldGate }) => usesWorldGate && file !== WORKFLOW);
  return [
    ...(unusual.length === 0 ? [] : [unusualNote(unusual)]),
    ...(isTruncated ? ['there are more than 50,000 files, of which the first were looked at'] : []),
    ...(using.length === 0
      ? []
      : [
          `${using.map(({ path: file }) => file).join(', ')} runs WorldGate already: a preset that both run has one section in the comment, of the later run`,
        ]),
  ];
}

function ofPresets(request: InitRequest): InitPlan {
  const { survey } = request;
  const shown = survey.presets.slice(0, MOST_PRESETS);
  const presets = shown.map((name) => ({ name, policy: policyOfPreset(request.root, name) }));
  const left = survey.presets.length - shown.length;
  return {
    files: [workflow(presets, request)],
    notes: [
      `${survey.presets.length === 1 ? 'a preset is' : `${survey.presets.length} presets are`} there already: the workflow runs ${shown.join(', ')}${left > 0 ? `, and leaves ${left} out` : ''}`,
    ],
    claimFrom: null,
    next: ['preset validate', `${commandOfPreset(request.root, shown[0]!)} --preset ${shown[0]}`],
  };
}

function robotPlan(
  request: InitRequest,
  robot: NonNullable<Awaited<ReturnType<typeof readRobot>>>,
): Omit<InitPlan, 'notes'> {
  const { name, policy } = robot;
  const file = presetFile(name);
  const task: PlannedFile[] =
    robot.pair === null
      ? []
      : [
          {
            path: robot.task,
            text: taskText(name, robot.task, robot.pair),
            about: 'what the policy sees and does, and what success is',
          },
        ];
  return {
    files: [
      ...task,
      {
        path: file,
        text: evaluationText(name, file, robot.task, policy, robot.pair !== null),
        about: 'how much is played, and the gates',
      },
      workflow([{ name, policy }], request),
    ],
    claimFrom: { preset: name, folder: `.worldgate/claims/${name}` },
    next: ['preset validate', `eval --preset ${name}`],
  };
}

function latencyPlan(request: InitRequest, policy: string): Omit<InitPlan, 'notes'> {
  const name = `${slugOf(path.posix.basename(policy, '.onnx'))}-latency`;
  const file = presetFile(name);
  return {
    files: [
      {
        path: file,
        text: benchmarkText(name, file, policy),
        about: 'how many calls are timed, and the gates',
      },
      workflow([{ name, policy }], request),
    ],
    claimFrom: null,
    next: ['preset validate', `benchmark --preset ${name}`],
  };
}

function workflow(presets: readonly WorkflowPreset[], { branch, version, survey }: InitRequest): PlannedFile {
  return {
    path: WORKFLOW,
    text: presetWorkflow(presets, { branch, ref: ownRef(version), usesLfs: survey.usesLfs }),
    about: 'one step on every pull request',
  };
}
