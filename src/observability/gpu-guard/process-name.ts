/**
 * A process's name as it may be told: the base name of its program, without any argument. `nvidia-smi` gives a path,
 * on some systems with the arguments behind it, and these may hold a token.
 */
export function processName(text: string): string {
  if (text === '' || /^\[.*\]$|^N\/A$/i.test(text)) return 'unknown process';
  const program = text.trim().split(/\s+/)[0]!;
  const name = (program.split(/[/\\]/).at(-1) ?? '').replace(/[^\w.+-]/g, '').slice(0, 64);
  return name === '' || name.startsWith('-') ? 'unknown process' : name;
}
