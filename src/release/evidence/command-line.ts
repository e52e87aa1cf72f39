import type { ReleaseGate } from '../../contracts/release-config.ts';

/** The command in one line, for people. */
export function commandLine({ command }: Pick<ReleaseGate, 'command'>): string {
  if (typeof command === 'string') return command;
  return command
    .map((part) => (/^[\w./:=@%+,-]+$/.test(part) ? part : `'${part.replaceAll("'", `'\\''`)}'`))
    .join(' ');
}
