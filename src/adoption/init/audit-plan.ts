import path from 'node:path';
import type { ClaimOverrides } from '../../audit/claims/claim-options.ts';
import { createClaim } from '../../audit/claims/create-claim.ts';
import { suitesIn } from '../../audit/claims/templates.ts';
import { recognise } from '../../audit/importing/detect.ts';
import { importResults } from '../../audit/importing/import-results.ts';
import { inputTree } from '../../audit/importing/input-tree.ts';
import { sha256Json } from '../../foundation/digest.ts';
import { isWorldGateError } from '../../foundation/errors.ts';
import { ownRef } from '../action-references.ts';
import { slugOf } from '../slug.ts';
import type { InitPlan, InitRequest } from './plan-init.ts';
import { auditWorkflow } from './workflow-text.ts';

/** What is claimed where nothing says what is required: an even chance, for its author to replace. */
const GUESSED_RATE = 0.5;
const PROJECTS = {
  lerobot: { template: 'lerobot-pusht', from: 'outputs/eval' },
  openpi: { template: 'openpi-libero', from: 'data/libero' },
} as const;

/** Results as an importer of ours reads them. */
interface Found {
  from: string;
  source: string;
  title: string;
  tasks: { name: string; episodes: number }[];
  seeds: number[];
}

/** An audit of results that are there, or that a LeRobot or openpi project will write; null where neither is so. */
export async function auditPlan(request: InitRequest & { workflow: string }): Promise<InitPlan | null> {
  const found = await firstReadable(request);
  const { project } = request.survey;
  if (found !== null) return planOf(request, found.from, found.source, claimFor(found), foundNotes(found));
  if (project === null) return null;
  const { template, from } = PROJECTS[project.name];
  const { next, ...plan } = planOf(request, from, project.name, { template, overrides: {} }, [
    `${project.because} names ${project.name}, and there are no results yet: the workflow audits what lies below ${from} once there is any`,
    `the claim is the template ${template}: CHECK benchmark, tasks, episodes and the required value before the run`,
  ]);
  // There is nothing yet that the audit could read.
  return { ...plan, next: next.slice(0, 1) };
}

function planOf(
  { survey, branch, version, now, randomBytes, workflow }: InitRequest & { workflow: string },
  from: string,
  source: string,
  claimed: { template: string; overrides: ClaimOverrides },
  notes: readonly string[],
): InitPlan {
  const { claim, protocol } = createClaim({ ...claimed, agent: 'worldgate init', now, randomBytes });
  // Nobody has said yet what is required.
  const open = [...new Set(['expected_metrics[0].value', ...(claim.needs_review ?? [])])];
  const folder = `.worldgate/claims/${claim.slug}`;
  const files = { claim: `${folder}/claim.json`, protocol: `${folder}/protocol.json` };
  const reviewed = { ...claim, needs_review: open };
  const text = auditWorkflow(
    { from, source, ...files },
    { branch, ref: ownRef(version), usesLfs: survey.usesLfs },
  );
  return {
    files: [
      {
        path: files.claim,
        text: json(reviewed),
        about: 'what is claimed; `needs_review` lists what is yours to fill in',
      },
      {
        path: files.protocol,
        text: json({ ...protocol, claim_hash: sha256Json(reviewed) }),
        about: 'tasks, seeds and episodes that decide it',
      },
      { path: workflow, text, about: 'one step that decides the claim on every pull request' },
    ],
    notes,
    claimFrom: null,
    next: [
      `claim lint ${files.claim} --protocol ${files.protocol}`,
      `audit run ${source} --from ${from} --claim ${files.claim} --protocol ${files.protocol} --output worldgate-evidence`,
    ],
  };
}

function foundNotes({ from, title, tasks }: Found): string[] {
  const episodes = tasks.reduce((sum, task) => sum + task.episodes, 0);
  return [
    `${from} holds results of ${title}: ${episodes} episodes of ${tasks.length} task${tasks.length === 1 ? '' : 's'}`,
    `the required success rate, ${GUESSED_RATE}, is nobody's word: set it in the claim`,
    'results that are older than their claim are late evidence, and say so; the next run is not',
  ];
}

function claimFor({ source, tasks, seeds, from }: Found): { template: string; overrides: ClaimOverrides } {
  const names = tasks.map(({ name }) => name);
  const isLibero = names.some((name) => suitesIn(name).size > 0);
  const template =
    source === 'lerobot' && isLibero
      ? 'lerobot-libero'
      : source === 'openpi' && isLibero
        ? 'openpi-libero'
        : source === 'lerobot' && names.every((name) => name.startsWith('pusht'))
          ? 'lerobot-pusht'
          : 'custom';
  const overrides: ClaimOverrides = {
    tasks: names,
    episodes: Math.max(...tasks.map((task) => task.episodes)),
    seeds: seeds.length === 0 ? [0] : seeds,
    value: GUESSED_RATE,
    slug: slugOf(names.length === 1 ? names[0]! : folderOf(from) || source),
  };
  const custom = { benchmark: slugOf(names[0]!.split('/')[0]!), evaluator: source };
  return { template, overrides: template === 'custom' ? { ...overrides, ...custom } : overrides };
}

/** Name of the folder of a file or folder; empty at the top, where it says nothing. */
const folderOf = (from: string) => path.posix.basename(path.posix.dirname(from)).replace(/^\.$/, '');

/** The first place whose results are read without a complaint, and have a success in them. */
async function firstReadable({ root, survey }: InitRequest): Promise<Found | null> {
  for (const from of survey.results) {
    try {
      const tree = inputTree(path.join(root, from));
      const { importer, detection } = recognise(tree, undefined, {});
      const counts: { label: string; episodes: number; hasOutcome: boolean }[] = [];
      const seeds = new Set<number>();
      await importResults(
        tree,
        importer,
        detection,
        {},
        {
          task: (handle, { suite, id, name }) => {
            const label = [suite, id ?? name].filter((part) => part !== null).join('/');
            counts[handle] = { label: label === '' ? 'task' : label, episodes: 0, hasOutcome: false };
          },
          episode: ({ task, episode, runSeed, outcome }) => {
            const count = counts[task]!;
            count.episodes = Math.max(count.episodes, episode + 1);
            count.hasOutcome ||= outcome !== null;
            if (runSeed !== null) seeds.add(runSeed);
          },
        },
      );
      if (counts.length === 0 || !counts.every(({ hasOutcome }) => hasOutcome)) continue;
      return {
        from,
        source: importer.source,
        title: importer.title,
        tasks: counts.map(({ label, episodes }) => ({ name: label, episodes })),
        seeds: [...seeds].sort((a, b) => a - b),
      };
    } catch (error) {
      // What no importer reads is no result of an evaluator that is known.
      if (!isWorldGateError(error)) throw error;
    }
  }
  return null;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
