import path from 'node:path';
import { chosenChecks, DEFAULT_CONFIG, readChecksConfig, runChecks } from '../checks/run-checks.ts';
import type { CheckWorld } from '../checks/world.ts';
import { CHECKS, type Check, type CheckReport } from '../contracts/check-report.ts';
import { verdictOfRows } from '../contracts/check-row.ts';
import type { ChecksConfig } from '../contracts/checks-config.ts';
import type { CorePerformance } from '../contracts/core-performance.ts';
import { exitCodeFor } from '../contracts/verdict.ts';
import { makeFolder, writeFileAtomic } from '../foundation/atomic-file.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { didYouMean } from '../foundation/suggest.ts';
import { checkAnnotations, checksMarkdown, checksText } from '../reports/checks.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import type { CliContext } from './context.ts';
import { text } from './options.ts';
import { failOnOption, resolvePath } from './outcome.ts';
import { redactorFor } from './redactor.ts';

export const checkCommand: CommandHandler = async (context, options, [asked]) => {
  const check = asked === undefined ? undefined : checkNamed(asked);
  const from = text(options, 'from');
  if (from !== undefined && check !== 'core-performance') {
    throw new WorldGateError('usage', '--from is for core-performance', {
      hint: 'worldgate check core-performance --from core-performance.json',
    });
  }
  const given = text(options, 'config');
  const configFile = resolvePath(context, given ?? DEFAULT_CONFIG);
  const measured = from === undefined ? null : await earlier(resolvePath(context, from));
  // What was measured is judged by the budgets that it was measured against.
  const config: ChecksConfig =
    measured === null ? readChecksConfig(configFile) : { schema_version: 'worldgate.checks_config.v1' };
  const checks =
    measured === null
      ? chosenChecks(config, check === undefined ? [] : [check], path.basename(configFile))
      : (['core-performance'] as const);
  const root = path.dirname(configFile);
  const world: CheckWorld = {
    root,
    env: context.env,
    now: context.now,
    monotonic: context.monotonic,
    redact: redactorFor([context.cwd, root]),
    signal: context.signal,
  };
  const { report, performance } = await runChecks(checks, config, { world, configFile, measured });
  const verdict = verdictOfRows(report.checks.flatMap(({ rows }) => rows));
  const files = writeReports(context, options, report, performance);
  if (
    context.env.GITHUB_ACTIONS === 'true' &&
    options.json !== true &&
    text(options, 'format') === undefined
  ) {
    annotate(context, root, report);
  }
  return {
    exitCode: exitCodeFor(verdict, options.strict === true ? 'skipped' : failOnOption(options)),
    data: { verdict, report, files },
    text: printed(text(options, 'format') ?? 'text', report, files),
  };
};

/** @throws WorldGateError `usage` */
function checkNamed(name: string): Check {
  const found = CHECKS.find((check) => check === name);
  if (found !== undefined) return found;
  throw new WorldGateError('usage', `there is no check "${name}"${didYouMean(name, CHECKS)}`, {
    hint: `Checks are ${CHECKS.join(', ')}.`,
  });
}

async function earlier(file: string): Promise<CorePerformance> {
  return (await import('../checks/core-performance/check.ts')).readCorePerformance(file);
}

function writeReports(
  context: CliContext,
  options: Options,
  report: CheckReport,
  performance: CorePerformance | null,
): string[] {
  const output = text(options, 'output');
  if (output === undefined) return [];
  const folder = resolvePath(context, output);
  makeFolder(folder);
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const files = {
    'check-report.json': json(report),
    'check-report.md': checksMarkdown(report),
    ...(performance === null ? {} : { 'core-performance.json': json(performance) }),
  };
  return Object.entries(files).map(([name, content]) => {
    const file = path.join(folder, name);
    writeFileAtomic(file, content);
    return path.relative(context.cwd, file).split(path.sep).join('/');
  });
}

function printed(format: string, report: CheckReport, files: readonly string[]): string {
  if (format === 'json') return JSON.stringify(report, null, 2);
  if (format === 'markdown') return checksMarkdown(report);
  return [checksText(report), '', ...files.map((file) => `wrote ${file}`)].join('\n');
}

/** Lines that the runner of GitHub Actions shows beside the files, by their places in the repository. */
function annotate({ env, out, cwd }: CliContext, root: string, report: CheckReport): void {
  const repository = env.GITHUB_WORKSPACE ?? cwd;
  for (const { level, title, message, file, line } of checkAnnotations(report)) {
    const place =
      file === undefined || line === undefined
        ? ''
        : `file=${escapeProperty(path.relative(repository, path.join(root, file)))},line=${line},`;
    out(`::${level} ${place}title=${escapeProperty(title)}::${escapeData(message)}\n`);
  }
}

// As docs.github.com/actions/reference/workflows-and-actions/workflow-commands and actions/toolkit write them.
const escapeData = (value: string) =>
  value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (value: string) => escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
