import path from 'node:path';
import type { ImportOptions } from '../audit/importing/contract.ts';
import { type AuditOutcome, type ExtraMember, runAudit } from '../audit/package/run-audit.ts';
import { IMPORTERS } from '../audit/sources/registry.ts';
import type { Evidence } from '../contracts/evidence.ts';
import { exitCodeFor } from '../contracts/verdict.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { renderEvidenceText } from '../reports/evidence-text.ts';
import type { CommandHandler, Options } from './commands.ts';
import type { CliContext, CommandResult } from './context.ts';
import { integer, text } from './options.ts';
import { failOnOption, resolvePath } from './outcome.ts';

export const runCommand: CommandHandler = async (context, options, [source]) => {
  const output = required(options, 'output', '--output DIR');
  const at = (key: string, flag: string) => resolvePath(context, required(options, key, flag));
  const outcome = await runAudit({
    source,
    from: at('from', '--from PATH'),
    claim: at('claim', '--claim FILE'),
    protocol: at('protocol', '--protocol FILE'),
    output: resolvePath(context, output),
    anchor: optionalPath(context, options, 'anchor'),
    ppi: optionalPath(context, options, 'ppi'),
    importOptions: importOptions(context, options),
    stopping: text(options, 'stopping') === 'savi' ? 'savi' : undefined,
    completenessScore: options.emitCompletenessScore === true,
    extras: extrasOf(options),
    now: context.now(),
    version: context.installation.version,
  });
  return auditResult(context, outcome, output, options);
};

function auditResult(
  context: CliContext,
  outcome: AuditOutcome,
  output: string,
  options: Options,
): CommandResult {
  const { evidence, digest } = outcome;
  const { colour, columns } = context.terminal;
  const rendered = renderEvidenceText(evidence, {
    color: colour,
    width: Math.max(48, Math.min(columns, 100)),
  });
  return {
    exitCode: exitCodeFor(evidence.verdict, failOnOption(options)),
    data: auditData(evidence, output, digest),
    text: `${rendered.trimEnd()}\n\npackage: ${output}\ndigest:  ${digest}`,
  };
}

/** What `--json` says of an audit, and the action's outputs are taken from. */
export function auditData(evidence: Evidence, packagePath: string, digest: string) {
  const { counts, metrics } = evidence;
  return {
    outcome: evidence.outcome,
    verdict: evidence.verdict,
    grade: evidence.grade.grade,
    package_path: packagePath,
    package_digest: digest,
    source: evidence.source.name,
    format: evidence.source.format,
    counts: {
      episodes: counts.matched,
      succeeded: counts.succeeded,
      missing: counts.missing,
      duplicate: counts.duplicate,
      out_of_protocol: counts.out_of_protocol,
      not_a_trial: counts.not_a_trial,
      planned: counts.planned,
    },
    interval: metrics[0]?.interval ?? null,
    metrics: metrics.map(({ name, outcome, estimate, interval, level, method, n }) => ({
      name,
      outcome,
      estimate,
      interval,
      level,
      method,
      n,
    })),
    reasons: evidence.reasons,
  };
}

export const sourcesCommand: CommandHandler = async () => {
  const rows = IMPORTERS.map(({ source, title, recognises, supplies }) => ({
    source,
    title,
    recognises,
    supplies,
  }));
  return {
    exitCode: 0,
    data: { sources: rows },
    text: rows
      .map(({ source, title, recognises }) =>
        [`${source}: ${title}`, ...recognises.map((line) => `  ${line}`)].join('\n'),
      )
      .join('\n'),
  };
};

function importOptions(context: CliContext, options: Options): ImportOptions {
  const progressUnit = text(options, 'progressUnit');
  const mapping = text(options, 'mapping');
  return {
    startSeed: integer(options, 'startSeed', '--start-seed', 0),
    pointer: text(options, 'pointer'),
    droidYesNoFix: options.droidYnFix === true ? true : undefined,
    progressUnit: progressUnit === 'ratio' || progressUnit === 'percent' ? progressUnit : undefined,
    // A shipped mapping has a name; a file has a folder or an extension.
    mapping: mapping !== undefined && /[./\\]/.test(mapping) ? path.resolve(context.cwd, mapping) : mapping,
    suite: text(options, 'suite'),
  };
}

function extrasOf(_options: Options): ExtraMember[] {
  return [];
}

function optionalPath(context: CliContext, options: Options, key: string): string | undefined {
  const given = text(options, key);
  return given === undefined ? undefined : resolvePath(context, given);
}

function required(options: Options, key: string, flag: string): string {
  const value = text(options, key);
  if (value !== undefined) return value;
  throw new WorldGateError('usage', `${flag} is missing`);
}
