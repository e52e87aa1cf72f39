/** An episode of a synthetic log: what happened, and what the script prints of it. */
export interface Played {
  success: boolean;
  /** Printed before the result, as the scripts print what they caught. */
  exception?: string;
  /** What `Success:` says, where it is not what the counter says. */
  flag?: boolean;
  /** Lines between the start of an episode and its result. */
  between?: string;
}

export interface LogStyle {
  /** Prefix of Python's `logging`. */
  prefix: string;
  exception: string;
  total: 'openpi' | 'final' | 'none';
}

export const OPENPI: LogStyle = {
  prefix: 'INFO:root:',
  exception: 'ERROR:root:Caught exception: ',
  total: 'openpi',
};
export const OPENVLA: LogStyle = { prefix: '', exception: 'Caught exception: ', total: 'none' };
export const OFT: LogStyle = { prefix: '', exception: 'Episode error: ', total: 'final' };

/** The log of one suite in the order of lines that the scripts print, each task with its episodes. */
export function liberoLog(
  suite: string | null,
  tasks: readonly (readonly [name: string, episodes: readonly Played[]])[],
  { prefix, exception, total }: LogStyle = OPENPI,
  head: readonly string[] = [],
): string {
  const lines = [...head];
  const log = (text: string) => lines.push(`${prefix}${text}`);
  if (suite !== null) log(`Task suite: ${suite}`);
  let episodes = 0;
  let successes = 0;
  for (const [name, played] of tasks) {
    let inTask = 0;
    for (const [index, { success, exception: message, flag = success, between }] of played.entries()) {
      log(`\nTask: ${name}`);
      log(`Starting episode ${index + 1}...`);
      if (between !== undefined) lines.push(between);
      if (message !== undefined) lines.push(`${exception}${message}`);
      episodes += 1;
      if (success) {
        successes += 1;
        inTask += 1;
      }
      log(`Success: ${flag ? 'True' : 'False'}`);
      log(`# episodes completed so far: ${episodes}`);
      log(`# successes: ${successes} (${((100 * successes) / episodes).toFixed(1)}%)`);
    }
    log(`Current task success rate: ${float(inTask / played.length)}`);
    log(`Current total success rate: ${float(successes / episodes)}`);
  }
  if (total === 'openpi') {
    log(`Total success rate: ${float(successes / episodes)}`);
    log(`Total episodes: ${episodes}`);
  } else if (total === 'final') {
    log('Final results:');
    log(`Total episodes: ${episodes}`);
    log(`Total successes: ${successes}`);
    log(
      `Overall success rate: ${(successes / episodes).toFixed(4)} (${((100 * successes) / episodes).toFixed(1)}%)`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Episodes from a text of `1` and `0`. */
export const played = (outcomes: string): Played[] =>
  [...outcomes].map((outcome) => ({ success: outcome === '1' }));

/** A float as Python prints it. */
const float = (value: number): string => (Number.isInteger(value) ? value.toFixed(1) : String(value));
