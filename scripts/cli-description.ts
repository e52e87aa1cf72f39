/** Prints the command line of `worldgate` as JSON, for `worldgate check docs-commands`. */
import { COMMANDS } from '../src/cli/commands/index.ts';
import type { CommandDescription } from '../src/contracts/checks-config.ts';

const worldgate: CommandDescription & { subcommands: CommandDescription[] } = {
  name: 'worldgate',
  flags: ['--help', '--version', '-V', '--json'],
  subcommands: [{ name: 'help' }],
};
for (const { group, usage, options } of COMMANDS) {
  const flags = ['--json', ...options.flatMap(([words]) => words.match(/(?<![\w-])--?[a-z][\w-]*/gi) ?? [])];
  const command = { name: usage.split(' ')[0]!, flags };
  if (group === undefined) worldgate.subcommands.push(command);
  else {
    const there = worldgate.subcommands.find(({ name }) => name === group.name);
    if (there === undefined) worldgate.subcommands.push({ name: group.name, subcommands: [command] });
    else there.subcommands = [...(there.subcommands ?? []), command];
  }
}
console.log(JSON.stringify(worldgate, null, 2));
