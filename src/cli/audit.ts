import { isAttachment } from '../audit/package/members.ts';
import { replacedNotes } from '../audit/package/output-folder.ts';
import { type AuditOutcome, runAudit } from '../audit/package/run-audit.ts';
import { IMPORTERS } from '../audit/sources/registry.ts';
import { complianceList } from '../contracts/compliance.ts';
import type { Evidence } from '../contracts/evidence.ts';
import { OPTIONAL_MEMBER } from '../contracts/evidence-package.ts';
import { exitCodeFor } from '../contracts/verdict.ts';
import { parseWith } from '../foundation/schema.ts';
import { count } from '../gates/format.ts';
import { renderEvidenceText } from '../reports/evidence-text.ts';
import { wrap } from '../reports/text-table.ts';
import { ML_BOM_VERSIONS } from '../supply-chain/ml-bom.ts';
import { type AuditAsk, auditRequest } from './audit-request.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import type { CliContext, CommandResult } from './context.ts';
import { signingNext } from './next-command.ts';
import { integer, required, text, texts } from './options.ts';
import { failOnOption } from './outcome.ts';

export const runCommand: CommandHandler = async (context, options, [source]) => {
  const output = required(options, 'output', '--output DIR');
  const ask: AuditAsk = {
    source,
    from: required(options, 'from', '--from PATH'),
    claim: required(options, 'claim', '--claim FILE'),
    protocol: required(options, 'protocol', '--protocol FILE'),
    output,
    anchor: text(options, 'anchor'),
    ppi: text(options, 'ppi'),
    stopping: choice(options, 'stopping', ['savi', 'fixed']),
    sameModel: options.sameModel === true,
    completenessScore: options.emitCompletenessScore === true,
    compliance: parseWith(complianceList, text(options, 'compliance') ?? '', {
      file: '--compliance',
      code: 'usage',
      hint: 'give names of frameworks, with commas between them',
    }),
    mlBom: options.mlbom === true ? '1.6' : (choice(options, 'mlbom', ML_BOM_VERSIONS) ?? null),
    startSeed: integer(options, 'startSeed', '--start-seed', 0),
    pointer: text(options, 'pointer'),
    droidYesNoFix: options.droidYnFix === true ? true : undefined,
    progressUnit: choice(options, 'progressUnit', ['ratio', 'percent']),
    mapping: text(options, 'mapping'),
    suite: text(options, 'suite'),
    attach: texts(options, 'attach'),
  };
  const { now, cwd, installation } = context;
  const request = auditRequest(ask, { folder: cwd, now: now(), installation });
  return auditResult(context, await runAudit(request), output, options);
};

function auditResult(
  context: CliContext,
  outcome: AuditOutcome,
  output: string,
  options: Options,
): CommandResult {
  const { evidence, manifest, digest } = outcome;
  const notes = replacedNotes(outcome.replaced);
  const extras = manifest.members.map(({ name }) => name).filter((name) => OPTIONAL_MEMBER.test(name));
  const attached = manifest.members.filter(({ name }) => isAttachment(name)).length;
  const { colour, columns } = context.terminal;
  const rendered = renderEvidenceText(evidence, {
    color: colour,
    width: Math.max(48, Math.min(columns, 100)),
  });
  return {
    exitCode: exitCodeFor(evidence.verdict, failOnOption(options)),
    data: { ...auditData(evidence, output, digest), notes },
    text: [
      rendered.trimEnd(),
      '',
      `package: ${output}`,
      ...extras.map((name, i) => `${i === 0 ? 'also:   ' : '        '} ${name}`),
      ...(attached === 0 ? [] : [`carries: ${count(attached, 'attachment')}, which nothing judged`]),
      `digest:  ${digest}`,
      // An aggregate is not decided, and a mock proves nothing: nobody has a use for a signature.
      ...(evidence.outcome === null || evidence.not_for_proof ? [] : [signingNext(context, output)]),
      ...notes.map((note) => `note:    ${note}`),
    ].join('\n'),
  };
}

/** What `--json` says of an audit, and the action's outputs are taken from. */
export function auditData(evidence: Evidence, packagePath: string, digest: string) {
  const { counts, metrics, outcome } = evidence;
  return {
    outcome,
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
    // With several metrics the claim comes out as its worst one does.
    interval: metrics.find((metric) => metric.outcome === outcome)?.interval ?? null,
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
    ...(evidence.completeness === null ? {} : { completeness: evidence.completeness.score }),
  };
}

export const sourcesCommand: CommandHandler = async (context) => {
  const width = Math.min(context.terminal.columns, 100);
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
        [
          ...wrap(`${source}: ${title}`, width),
          ...recognises.flatMap((line) =>
            wrap(line, width - 4).map((part, i) => `${i === 0 ? '  ' : '    '}${part}`),
          ),
        ].join('\n'),
      )
      .join('\n'),
  };
};

/** An option whose values the command line has checked already. */
function choice<T extends string>(options: Options, key: string, values: readonly T[]): T | undefined {
  return values.find((value) => value === options[key]);
}
