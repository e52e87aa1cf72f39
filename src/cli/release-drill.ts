import { tmpdir } from 'node:os';
import path from 'node:path';
import { DRILL_MODES, type DrillMode } from '../contracts/readiness-drill.ts';
import { runDrill, writeDrill } from '../release/drill/run-drill.ts';
import { readReleaseConfig } from '../release/evidence/read-config.ts';
import { plainLine } from '../reports/plain.ts';
import { drillSentence } from '../reports/readiness-drill.ts';
import type { CommandHandler } from './commands/command.ts';
import { text } from './options.ts';
import { resolvePath } from './outcome.ts';
import { redactorFor } from './redactor.ts';

export const releaseDrillCommand: CommandHandler = async (context, options) => {
  const { env, now, monotonic, signal, installation } = context;
  const asked = text(options, 'config');
  const config = asked === undefined ? null : readReleaseConfig(resolvePath(context, asked), asked);
  const mode: DrillMode = DRILL_MODES.find((known) => known === text(options, 'mode')) ?? 'all';
  const output = resolvePath(context, text(options, 'output') ?? path.join('.worldgate', 'readiness-drill'));
  const drill = await runDrill(
    {
      mode,
      config,
      onEnd: ({ key, held, problem }) =>
        context.err(`${plainLine(`${key}: ${held ? 'as it has to be' : `NOT: ${problem}`}`)}\n`),
    },
    {
      tempRoot: tmpdir(),
      node: process.execPath,
      env,
      now,
      monotonic,
      redact: redactorFor([context.cwd]),
      version: installation.version,
      signal,
    },
  );
  const files = await writeDrill(drill, output);
  const shown = files.map((file) => path.relative(context.cwd, file) || file);
  return {
    exitCode: drill.verdict === 'passed' ? 0 : 1,
    data: { drill, files: shown },
    text: [
      `${drill.verdict}: ${drillSentence(drill)}`,
      ...drill.rehearsals.flatMap(({ key, problem }) =>
        problem === null ? [] : [plainLine(`${key}: ${problem}`)],
      ),
      ...shown.map((file) => `wrote ${file}`),
    ].join('\n'),
  };
};
