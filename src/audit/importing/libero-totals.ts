import type { ImportSink } from './contract.ts';
import type { LogTotal } from './libero-lines.ts';

/** Four decimals of a ratio. */
const HALF_TEN_THOUSANDTH = 5e-5 + 1e-12;

/** Whether a line is of the block `Final results:` that OpenVLA-OFT and Cosmos Policy write. */
export function isFinalBlock(total: LogTotal): boolean {
  return total.kind === 'total_successes' || (total.kind === 'total_rate' && total.isRounded);
}

/** Has what a log states at its end compared with its episodes; without episodes it is only reported. */
export function stateTotal(
  sink: ImportSink,
  total: LogTotal,
  { file, suite, episodes }: { file: string; suite: string | null; episodes: number },
  line: number,
): void {
  const isRate = total.kind === 'total_rate';
  const text = isRate ? total.text : String(total.value);
  const number = {
    name: total.words,
    scope: { suite, task: null },
    value: Number(text),
    unit: isRate ? ('ratio' as const) : ('count' as const),
    text,
    file,
    at: `line ${line}`,
  };
  if (episodes === 0) {
    if (Number.isFinite(number.value)) sink.reported(number);
    return;
  }
  sink.stated({
    ...number,
    what: isRate ? 'success_rate' : total.kind === 'total_episodes' ? 'episodes' : 'successes',
    ...(isRate && total.isRounded ? { tolerance: HALF_TEN_THOUSANDTH } : {}),
    onlyFile: true,
  });
}

/** How a log says that its run did not come to its end. */
export interface LogEnd {
  /** `coverage-gap` where episodes are missing by the log itself; without its totals alone a run may be whole. */
  code: 'coverage-gap' | 'log-without-total';
  why: string;
}

/**
 * `null` for the log of a run that ended. OpenVLA and GR00T N1.5 write no totals, and close each task with its rate. Behind
 * the totals a traceback is only of the process that ends.
 */
export function endOf(log: {
  hasTotals: boolean;
  owesTotals: boolean;
  endsInTraceback: boolean;
  endsWithinTask: boolean;
}): LogEnd | null {
  if (log.hasTotals) return null;
  const gap = (why: string) => ({ code: 'coverage-gap' as const, why });
  if (log.endsInTraceback) return gap('ends in a traceback: the run did not come to its end');
  if (log.endsWithinTask) return gap('ends within a task: its success rate is not there');
  if (!log.owesTotals) return null;
  return { code: 'log-without-total', why: 'ends without the "Total" lines that a finished run ends with' };
}
