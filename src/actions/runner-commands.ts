import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import type { Environment } from '../github/event-context.ts';

type Level = (message: string, properties: { title: string }) => void;

/** What an action tells the runner: workflow commands on the standard output, and files. */
export interface RunnerCommands {
  setSecret: (secret: string) => void;
  setOutput: (name: string, value: string) => void;
  exportVariable: (name: string, value: string) => void;
  saveState: (name: string, value: string) => void;
  error: Level;
  warning: Level;
  notice: Level;
  startGroup: (name: string) => void;
  endGroup: () => void;
}

/**
 * The workflow commands of `@actions/core`, byte for byte, of which a test is the proof. The package itself brings an
 * HTTP client with it, which takes an action longer to load than all the rest of its start.
 *
 * @param write writes to the standard output, where the runner reads commands
 * Source: docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function runnerCommands(env: Environment, write: (text: string) => void): RunnerCommands {
  const issue = (command: string, properties: Readonly<Record<string, string>>, message: string): void => {
    const all = Object.entries(properties);
    const given = all.filter(([, value]) => value !== '');
    const words = given.map(([key, value]) => `${key}=${escapeProperty(value)}`).join(',');
    write(`::${command}${all.length === 0 ? '' : ` ${words}`}::${escapeData(message)}${EOL}`);
  };
  const level =
    (name: string): Level =>
    (message, { title }) =>
      issue(name, { title }, message);
  // Runners that know no such file (before 2.297) took them as commands, which no runner of today does.
  const append = (variable: string, name: string, value: string): void => {
    const file = env[variable];
    if (file) appendFileSync(file, keyAndValue(name, value));
  };
  return {
    setSecret: (secret) => issue('add-mask', {}, secret),
    setOutput(name, value) {
      const file = env.GITHUB_OUTPUT;
      if (file) appendFileSync(file, keyAndValue(name, value));
      else {
        write(EOL);
        issue('set-output', { name }, value);
      }
    },
    exportVariable: (name, value) => append('GITHUB_ENV', name, value),
    saveState: (name, value) => append('GITHUB_STATE', name, value),
    error: level('error'),
    warning: level('warning'),
    notice: level('notice'),
    startGroup: (name) => issue('group', {}, name),
    endGroup: () => issue('endgroup', {}, ''),
  };
}

/** A value may hold any line but the delimiter, which nobody can guess. */
function keyAndValue(name: string, value: string): string {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
