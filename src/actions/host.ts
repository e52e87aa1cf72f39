import { randomUUID } from 'node:crypto';
import type { Annotation } from '../reports/annotations.ts';
import type { RunnerCommands } from './runner-commands.ts';

/** The runner, as far as an action talks to it. */
export interface ActionHost {
  /** Hides a text in all that the log shows from now on. */
  mask: (secret: string) => void;
  output: (name: string, value: string) => void;
  /** Sets a variable for the later steps of the job. */
  exportVariable: (name: string, value: string) => void;
  /** Keeps a text for the `post` half of this action. */
  saveState: (name: string, value: string) => void;
  annotate: (annotation: Annotation) => void;
  /** Prints a line as it is; only for use within `inert`. */
  print: (line: string) => void;
  /** Prints lines that may hold text from outside. */
  say: (lines: readonly string[]) => void;
  /** Runs `work` under a heading; nothing that is printed meanwhile, by anybody, can be a workflow command. */
  inert: <T>(heading: string, work: () => Promise<T>) => Promise<T>;
}

/** The runner shows this many annotations per level and step (actions/runner `_maxCountPerIssueType`). */
const MAX_ANNOTATIONS_PER_LEVEL = 10;

/** Characters; the runner cuts at 4,096 (actions/runner `_maxIssueMessageLength`). */
const MAX_ANNOTATION_LENGTH = 4000;

/** The host inside of GitHub Actions. `write` writes to the standard output, where the runner reads commands. */
export function actionsHost(core: RunnerCommands, write: (text: string) => void): ActionHost {
  const counts = { error: 0, warning: 0, notice: 0 };

  /** Any line of output can be a workflow command, until this is called; returns what makes it so again. */
  const stopCommands = (): (() => void) => {
    const token = randomUUID();
    write(`::stop-commands::${token}\n`);
    return () => write(`\n::${token}::\n`);
  };

  return {
    mask(secret) {
      if (secret !== '') core.setSecret(secret);
    },
    output(name, value) {
      core.setOutput(name, value);
    },
    exportVariable: (name, value) => core.exportVariable(name, value),
    saveState: (name, value) => core.saveState(name, value),
    annotate({ level, title, message }) {
      counts[level] += 1;
      if (counts[level] > MAX_ANNOTATIONS_PER_LEVEL) return;
      core[level](message.slice(0, MAX_ANNOTATION_LENGTH).toWellFormed(), { title });
    },
    print(line) {
      write(`${line}\n`);
    },
    say(lines) {
      if (lines.length === 0) return;
      const resume = stopCommands();
      for (const line of lines) write(`${line}\n`);
      resume();
    },
    async inert(heading, work) {
      core.startGroup(heading);
      const resume = stopCommands();
      try {
        return await work();
      } finally {
        resume();
        core.endGroup();
      }
    },
  };
}
