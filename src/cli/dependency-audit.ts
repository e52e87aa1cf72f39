import { tmpdir } from 'node:os';
import path from 'node:path';
import { severityLevel } from '../contracts/dependency-audit.ts';
import { childEnvironment } from '../evaluation/worker-handle.ts';
import { renderAuditText } from '../reports/dependency-audit-text.ts';
import { auditProject } from '../supply-chain/dependency-audit/audit-project.ts';
import { auditExitCode } from '../supply-chain/dependency-audit/rows.ts';
import { toolEnvironment, toolRunner } from '../supply-chain/dependency-audit/spawn-tool.ts';
import { writeAudit } from '../supply-chain/dependency-audit/write-audit.ts';
import type { CommandHandler } from './commands/command.ts';
import { integer, text, texts } from './options.ts';
import { resolvePath } from './outcome.ts';
import { redactorFor } from './redactor.ts';

const TIMEOUT_S = 300;

/** `worldgate dependency-audit`: one report of what the tools know of the project's dependencies. */
export const dependencyAuditCommand: CommandHandler = async (context, options) => {
  const folder = resolvePath(context, text(options, 'project') ?? '.');
  const temporary = tmpdir();
  const timeout = integer(options, 'timeout', '--timeout', 1) ?? TIMEOUT_S;
  const env = { ...childEnvironment(context.env), ...toolEnvironment(context.env) };
  const found = await auditProject({
    folder,
    from: texts(options, 'from'),
    tools: texts(options, 'tool'),
    waivers: text(options, 'waivers'),
    base: text(options, 'base'),
    productionRequirements: text(options, 'productionRequirements'),
    settings: {
      fail_on: severityLevel.parse(text(options, 'failOn') ?? 'low'),
      omit_dev: options.omitDev === true,
      allow_unavailable: options.allowUnavailable === true,
    },
    now: context.now(),
    run: toolRunner({ env, now: context.now, signal: context.signal }),
    timeoutMs: timeout * 1000,
    temporary,
    redact: redactorFor([folder, temporary]),
  });
  const output = text(options, 'output');
  const written =
    output === undefined
      ? []
      : (await writeAudit(found, resolvePath(context, output), context.installation.version)).files;
  const { audit } = found;
  const files = written.map((file) => path.relative(context.cwd, file));
  const rendered = renderAuditText(audit, Math.max(60, Math.min(context.terminal.columns, 100)));
  return {
    exitCode: auditExitCode(audit.rows, options.strict === true),
    data: { ...audit, files },
    text: [rendered, ...files.map((file) => `wrote ${file}`)].join('\n'),
  };
};
