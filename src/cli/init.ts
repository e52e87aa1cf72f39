import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { type InitPlan, type PlannedFile, planInit } from '../adoption/init/plan-init.ts';
import { surveyRepository } from '../adoption/survey.ts';
import { describeRepository } from '../attest/policy/describe-repository.ts';
import { createClaim } from '../audit/claims/create-claim.ts';
import { presetTemplate } from '../audit/claims/preset-template.ts';
import { presetPlaces } from '../evaluation/prepare.ts';
import { childEnvironment } from '../evaluation/worker-handle.ts';
import { makeFolder, writeFileAtomic } from '../foundation/atomic-file.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { hostIo } from '../observability/host-io.ts';
import { loadPreset } from '../presets/load.ts';
import { wrap } from '../reports/text-table.ts';
import type { CommandHandler } from './commands/command.ts';
import type { CliContext } from './context.ts';

export const initCommand: CommandHandler = async (context, options) => {
  if (options.github !== true) {
    throw new WorldGateError(
      'usage',
      'say for which CI: init writes files for GitHub Actions, with --github',
      {
        hint: 'on another CI the two commands of docs/getting-started.md are all that is needed',
      },
    );
  }
  const host = hostIo(undefined, childEnvironment(context.env));
  const { root, defaultBranch } = await describeRepository(context.cwd, host.exec);
  const plan = await planInit({
    root,
    survey: surveyRepository(root),
    branch: defaultBranch ?? 'main',
    version: context.installation.version,
    engines: context.installation.engines,
    now: context.now(),
    randomBytes: context.randomBytes,
  });
  const isDry = options.dryRun === true;
  if (!isDry) {
    if (options.force !== true) await refuseOverwriting(context, root, targetsOf(plan));
    for (const { path: file, text } of plan.files) write(root, file, text);
  }
  const claim = isDry ? [] : writeClaim(context, root, plan);
  const files = [...plan.files, ...claim];
  // Presets are found from the top of the repository, wherever below it this was typed.
  const top = path.relative(realpathSync(context.cwd), root).split(path.sep).join('/');
  return {
    exitCode: 0,
    data: {
      written: !isDry,
      root,
      files: files.map(({ path: file, about, text }) => ({ path: file, about, ...(isDry ? { text } : {}) })),
      notes: plan.notes,
      next: plan.next.map((line) => `npx worldgate ${line}`),
    },
    text: textOf(context, plan, files, isDry, top),
  };
};

/** Everything that a plan writes, the claim that is made of its preset included. */
function targetsOf({ files, claimFrom }: InitPlan): string[] {
  const claim =
    claimFrom === null ? [] : ['claim.json', 'protocol.json'].map((name) => `${claimFrom.folder}/${name}`);
  return [...files.map(({ path: file }) => file), ...claim];
}

/** @throws WorldGateError `file-exists` where nobody can be asked, or the answer is no */
async function refuseOverwriting(context: CliContext, root: string, files: readonly string[]): Promise<void> {
  const there = files.filter((file) => existsSync(path.join(root, file)));
  if (there.length === 0) return;
  const answer =
    (await context.ask?.(`${there.join(', ')}: write over ${there.length === 1 ? 'it' : 'them'}? [y/N] `)) ??
    '';
  if (/^y(?:es)?$/i.test(answer.trim())) return;
  throw new WorldGateError(
    'file-exists',
    `${there.join(' and ')} ${there.length === 1 ? 'exists' : 'exist'}`,
    {
      hint: 'look at what would be written with --dry-run, then write over it with --force; nothing was written',
    },
  );
}

function write(root: string, file: string, text: string): void {
  const target = path.join(root, file);
  makeFolder(path.dirname(target));
  writeFileAtomic(target, text);
}

/** The claim of a preset, which has to be there to be read. */
function writeClaim(context: CliContext, root: string, { claimFrom }: InitPlan): PlannedFile[] {
  if (claimFrom === null) return [];
  const { version } = context.installation;
  const loaded = loadPreset(claimFrom.preset, presetPlaces({ repositoryDir: root }, context));
  const { claim, protocol } = createClaim({
    template: presetTemplate(loaded, version),
    overrides: {},
    agent: 'worldgate init',
    now: context.now(),
    randomBytes: context.randomBytes,
  });
  const files = [
    { name: 'claim.json', value: claim, about: 'what the preset claims of this policy' },
    {
      name: 'protocol.json',
      value: protocol,
      about: 'the plan that decides it; `worldgate protocol freeze` dates it',
    },
  ].map(({ name, value, about }) => ({
    path: `${claimFrom.folder}/${name}`,
    text: `${JSON.stringify(value, null, 2)}\n`,
    about,
  }));
  for (const { path: file, text } of files) write(root, file, text);
  return files;
}

function textOf(
  context: CliContext,
  plan: InitPlan,
  files: readonly PlannedFile[],
  isDry: boolean,
  top: string,
): string {
  const width = Math.max(48, Math.min(context.terminal.columns, 100));
  const notes = plan.notes.flatMap((note) =>
    wrap(note, width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`),
  );
  const shown = isDry
    ? [
        ...files.flatMap(({ path: file, text }) => [`--- ${file}`, text.trimEnd(), '']),
        ...(plan.claimFrom === null
          ? []
          : [`--- ${plan.claimFrom.folder}: claim and protocol, made of the preset`, '']),
        'Nothing was written (--dry-run).',
      ]
    : [...files.map(({ path: file, about }) => `wrote ${file}: ${about}`)];
  return [
    ...notes,
    ...(notes.length === 0 ? [] : ['']),
    ...(top === '' ? [] : [`Paths are relative to the top of the repository: ${top}`, '']),
    ...shown,
    '',
    'Next:',
    ...(top === '' ? [] : [`  cd ${top}`]),
    ...plan.next.map((line) => `  npx worldgate ${line}`),
  ].join('\n');
}
