import path from 'node:path';
import type { BundleManifest } from '../contracts/bundle.ts';
import { countsSentence } from '../reports/bundle-markdown.ts';
import { plainLine } from '../reports/plain.ts';
import { bundleRun, locateRun } from '../runs/bundle/bundle-run.ts';
import { type BundleLimits, DEFAULT_LIMITS } from '../runs/bundle/decide-files.ts';
import type { BundleDoor } from '../runs/bundle/write-bundle.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import type { CliContext, CommandResult } from './context.ts';
import { integer, text } from './options.ts';
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

/** What both kinds of bundles are asked for alike. */
export function bundleDoor(context: CliContext, options: Options, output: string): BundleDoor {
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
export function bundleResult(context: CliContext, door: BundleDoor, manifest: BundleManifest): CommandResult {
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
