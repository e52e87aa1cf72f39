import path from 'node:path';
import { exitCodeFor } from '../contracts/verdict.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { linkedRows } from '../release/evidence/links.ts';
import { makeEvidence } from '../release/evidence/make-evidence.ts';
import { packageVerifier } from '../release/evidence/package-verifier.ts';
import { DEFAULT_CONFIG, readReleaseConfig } from '../release/evidence/read-config.ts';
import { readEarlier } from '../release/evidence/read-earlier.ts';
import { sourceOf } from '../release/evidence/source-of.ts';
import { writeEvidence } from '../release/evidence/write-evidence.ts';
import { renderEvidenceText } from '../reports/release-evidence.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import type { CliContext } from './context.ts';
import { integer, text, texts } from './options.ts';
import { resolvePath } from './outcome.ts';
import { redactorFor } from './redactor.ts';

const SIGNING = ['sign', 'key', 'keyEnv', 'backend'];

export const releaseEvidenceCommand: CommandHandler = async (context, options) => {
  const { env, now, signal, installation } = context;
  const name = text(options, 'config') ?? DEFAULT_CONFIG;
  const config = readReleaseConfig(resolvePath(context, name), name);
  const { folder } = config;
  const redact = redactorFor([folder, context.cwd]);
  const source = sourceOf(env, folder);
  const only = texts(options, 'gate');
  const output = resolvePath(context, text(options, 'output') ?? path.join('.worldgate', 'release-evidence'));
  const runsGates = options.runGates === true || only.length > 0;
  const jobs = integer(options, 'jobs', '--jobs', 1);
  const { version } = installation;
  const made = await makeEvidence({
    config,
    source,
    earlier: texts(options, 'from').map((file) => readEarlier(resolvePath(context, file), file)),
    gates: {
      run: runsGates ? await runner(context, folder, redact) : null,
      only,
      skip: skipped(options),
      ...(jobs !== undefined && { parallel: jobs }),
      abort: signal,
      onEnd: ({ gate, outcome }) => {
        const how = outcome.end === 'exited' ? `exit code ${outcome.exitCode}` : outcome.end;
        context.err(`${gate.key}: ${how}, ${(outcome.durationMs / 1000).toFixed(1)} s\n`);
      },
    },
    links: async (read) =>
      linkedRows(read, {
        commit: source.commit,
        redact,
        now: now(),
        version,
        verifierOf: (policy) => async (packageDir) => {
          const [{ verifyWorld }, { isOffline }] = await Promise.all([
            import('./audit-verify.ts'),
            import('./tools.ts'),
          ]);
          const { origin: _, ...world } = await verifyWorld(context, {});
          return packageVerifier({ ...world, folder, offline: isOffline(env) })(policy)(packageDir);
        },
      }),
    now,
    version,
    redact,
  });
  const files = writeEvidence(output, made);
  const { evidence } = made;
  const isSigned = SIGNING.some((key) => options[key] !== undefined);
  const signed = isSigned && !signal.aborted ? await sign(context, options, output, evidence) : null;
  const shown = [files.json, files.markdown, ...(signed?.state === 'signed' ? [signed.file] : [])].map(
    (file) => path.relative(context.cwd, file) || file,
  );
  const width = Math.max(48, Math.min(context.terminal.columns, 100));
  const verdictCode = exitCodeFor(evidence.verdict, options.strict === true ? 'skipped' : 'failed');
  return {
    exitCode: signal.aborted ? 130 : verdictCode,
    data: { evidence, files: shown, signed },
    text: [
      renderEvidenceText(evidence, width),
      '',
      ...shown.map((file) => `wrote ${file}`),
      ...(signed?.state === 'signed' ? [`signed by ${signed.signer}`] : []),
      ...(signed?.state === 'unsigned' ? [`unsigned: ${signed.reason}`] : []),
    ].join('\n'),
  };
};

async function runner({ env, now, monotonic }: CliContext, folder: string, redact: (text: string) => string) {
  const { processRunner } = await import('../release/evidence/run-gate.ts');
  return processRunner({ folder, env, now, monotonic, redact });
}

async function sign(
  context: CliContext,
  options: Options,
  dir: string,
  evidence: Parameters<typeof import('../release/evidence/sign-evidence.ts').signEvidence>[1],
) {
  const [{ signEvidence }, { signingOptions, signingWorld }] = await Promise.all([
    import('../release/evidence/sign-evidence.ts'),
    import('./audit-sign.ts'),
  ]);
  return signEvidence(dir, evidence, { ...signingOptions(context, options), ...signingWorld(context) });
}

/** @throws WorldGateError `usage` */
function skipped(options: Options): { gate: string; reason: string }[] {
  const gates = texts(options, 'skipGate');
  const reason = text(options, 'skipReason')?.trim() ?? '';
  if (gates.length > 0 && reason === '') {
    throw new WorldGateError('usage', '--skip-gate needs --skip-reason: a gate that is left out says why', {
      hint: '--skip-gate docs --skip-reason "the site is down"',
    });
  }
  if (gates.length === 0 && reason !== '') {
    throw new WorldGateError('usage', '--skip-reason is of --skip-gate, and none is given');
  }
  return gates.map((gate) => ({ gate, reason }));
}
