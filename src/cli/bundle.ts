import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BundleManifest } from '../contracts/bundle.ts';
import { exitCodeFor, worstVerdict } from '../contracts/verdict.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { bundleRelease } from '../release/bundle/bundle-release.ts';
import type { NamedFiles } from '../release/bundle/find-release-files.ts';
import { countsSentence } from '../reports/bundle-markdown.ts';
import { plainLine } from '../reports/plain.ts';
import { bundleRun, locateRun } from '../runs/bundle/bundle-run.ts';
import { type BundleLimits, DEFAULT_LIMITS } from '../runs/bundle/decide-files.ts';
import type { BundleDoor } from '../runs/bundle/write-bundle.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import type { CliContext, CommandResult } from './context.ts';
import { integer, text, texts } from './options.ts';
import { resolvePath, workspaceDir } from './outcome.ts';
import { redactorFor } from './redactor.ts';

const MOST_SHOWN = 20;

export const runBundleCommand: CommandHandler = async (context, options, [reference]) => {
  const own = workspaceDir(context, options);
  const workspaces: [string, ...string[]] =
    text(options, 'runWorkspace') === undefined ? [own, resolvePath(context, '.worldforge')] : [own];
  const dir = locateRun(workspaces, reference!, context.cwd);
  const output = text(options, 'output') ?? path.join('.worldgate', 'issue-bundles', path.basename(dir));
  const door = bundleDoor(context, options, output);
  const manifest = await bundleRun(dir, door);
  return bundleResult(context, door, manifest);
};

export const releaseBundleCommand: CommandHandler = async (context, options) => {
  const door = bundleDoor(
    context,
    options,
    text(options, 'output') ?? path.join('.worldgate', 'release-bundle'),
  );
  const manifest = await bundleRelease(inputOf(context, options), namedFiles(context, options), door);
  const result = bundleResult(context, door, manifest);
  if (options.strict !== true || result.exitCode !== 0) return result;
  return { ...result, exitCode: strictExitCode(manifest) };
};

/** @throws WorldGateError `file-missing` where a folder is named that is not there */
function inputOf(context: CliContext, options: Options): string | null {
  const asked = text(options, 'input');
  const input = resolvePath(context, asked ?? '.worldgate');
  if (existsSync(input)) return input;
  if (asked === undefined) return null;
  throw new WorldGateError('file-missing', `--input ${asked} does not exist`, {
    hint: 'Name the folder that holds release evidence, audits and notes.',
  });
}

function namedFiles(context: CliContext, options: Options): NamedFiles {
  const one = (key: string) => text(options, key);
  const given: [keyof NamedFiles, readonly (string | undefined)[]][] = [
    ['release-evidence', [one('evidence')]],
    ['dependency-audit', [one('dependencyAudit')]],
    ['core-performance', [one('corePerformance')]],
    ['release-notes', [one('notes')]],
    ['dashboard', [one('dashboard')]],
    ['drill', [one('drill')]],
    ['sbom', texts(options, 'sbom')],
    ['attestation', texts(options, 'attestation')],
    ['package', texts(options, 'package')],
  ];
  return Object.fromEntries(
    given.flatMap(([role, files]) => {
      const paths = files.flatMap((file) => (file === undefined ? [] : [resolvePath(context, file)]));
      return paths.length === 0 ? [] : [[role, paths]];
    }),
  );
}

/** Nothing but artifacts that are all there and whose rows all passed counts as passed. */
function strictExitCode({ release, problems, files }: BundleManifest): number {
  const verdicts = (release ?? []).flatMap(({ path: file, verdict }) =>
    file === null ? (['skipped'] as const) : verdict === null ? [] : [verdict],
  );
  const isPartial = problems.length > 0 || files.some(({ decision }) => decision === 'left_out');
  return exitCodeFor(worstVerdict([...verdicts, ...(isPartial ? (['failed'] as const) : [])]), 'skipped');
}

/** What both kinds of bundles are asked for alike. */
function bundleDoor(context: CliContext, options: Options, output: string): BundleDoor {
  return {
    output: resolvePath(context, output),
    force: options.force === true,
    limits: limitsOf(options),
    redact: redactorFor([context.cwd]),
    now: context.now(),
  };
}

function limitsOf(options: Options): BundleLimits {
  return {
    ...DEFAULT_LIMITS,
    fileBytes: integer(options, 'maxFileBytes', '--max-file-bytes', 1) ?? DEFAULT_LIMITS.fileBytes,
    totalBytes: integer(options, 'maxTotalBytes', '--max-total-bytes', 1) ?? DEFAULT_LIMITS.totalBytes,
  };
}

/** A bundle that was written is a success, whatever it says about what was bundled: only an unsafe one is not. */
function bundleResult(context: CliContext, door: BundleDoor, manifest: BundleManifest): CommandResult {
  const folder = path.relative(context.cwd, door.output) || '.';
  const leftOut = manifest.files.filter(({ decision }) => decision === 'left_out');
  const more = leftOut.length - MOST_SHOWN;
  return {
    exitCode: manifest.safe_to_attach ? 0 : 4,
    data: { bundle: folder, ...manifest },
    text: [
      manifest.safe_to_attach ? 'every copied file may be attached' : 'DO NOT ATTACH: a copy is unsafe',
      `files: ${countsSentence(manifest)}`,
      ...leftOut
        .slice(0, MOST_SHOWN)
        .map(({ path: file, detail }) => plainLine(`left out ${file}: ${detail}`)),
      ...(more > 0 ? [`… and ${more} more`] : []),
      ...manifest.problems.slice(0, MOST_SHOWN).map(({ message }) => plainLine(`problem: ${message}`)),
      `wrote ${folder}`,
    ].join('\n'),
  };
}
