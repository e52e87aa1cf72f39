import path from 'node:path';
import { collectEvidence, evidenceExitCode } from '../release/evidence/collect-evidence.ts';
import { renderEvidenceText } from '../reports/release-evidence.ts';
import type { CommandHandler } from './commands/command.ts';
import { integer, text, texts } from './options.ts';
import { redactorFor } from './redactor.ts';

const SIGNING = ['sign', 'key', 'keyEnv', 'backend'];

export const releaseEvidenceCommand: CommandHandler = async (context, options) => {
  const { signal, env, now, monotonic, cwd } = context;
  const collected = await collectEvidence(
    {
      config: text(options, 'config'),
      from: texts(options, 'from'),
      runGates: options.runGates === true,
      only: texts(options, 'gate'),
      skip: texts(options, 'skipGate'),
      skipReason: text(options, 'skipReason'),
      jobs: integer(options, 'jobs', '--jobs', 1),
      output: text(options, 'output') ?? path.join('.worldgate', 'release-evidence'),
    },
    {
      folder: cwd,
      ...{ env, now, monotonic, signal, redactorFor },
      version: context.installation.version,
      verifier: async () => {
        const [{ verifierOf }, { cacheFolder, isOffline }] = await Promise.all([
          import('./audit-verify.ts'),
          import('./tools.ts'),
        ]);
        const verifier = verifierOf(context, undefined);
        const { version } = context.installation;
        return { verifier, cacheFolder: cacheFolder(env), offline: isOffline(env), version };
      },
      onEnd: ({ gate, outcome }) => {
        const how = outcome.end === 'exited' ? `exit code ${outcome.exitCode}` : outcome.end;
        context.err(`${gate.key}: ${how}, ${(outcome.durationMs / 1000).toFixed(1)} s\n`);
      },
    },
  );
  const { evidence, files, outputDir } = collected;
  const isSigned = SIGNING.some((key) => options[key] !== undefined);
  const signed =
    isSigned && !signal.aborted
      ? await (async () => {
          const [{ signEvidence }, { signingOptions, signingWorld }] = await Promise.all([
            import('../release/evidence/sign-evidence.ts'),
            import('./audit-sign.ts'),
          ]);
          const request = { ...signingOptions(context, options), ...signingWorld(context) };
          return signEvidence(outputDir, evidence, request);
        })()
      : null;
  const written = [files.json, files.markdown, ...(signed?.state === 'signed' ? [signed.file] : [])];
  const shown = written.map((file) => path.relative(cwd, file) || file);
  const signature =
    signed === null
      ? []
      : [signed.state === 'signed' ? `signed by ${signed.signer}` : `unsigned: ${signed.reason}`];
  return {
    exitCode: evidenceExitCode(evidence.verdict, options.strict === true, signal.aborted),
    data: { evidence, files: shown, signature: signed },
    text: [
      renderEvidenceText(
        evidence,
        Math.max(48, Math.min(context.terminal.columns, 100)),
        `${path.relative(cwd, outputDir) || '.'}/`,
      ),
      '',
      ...shown.map((file) => `wrote ${file}`),
      ...signature,
    ].join('\n'),
  };
};
