import type { RunProgress } from '../evaluation/request.ts';
import type { CliContext } from './context.ts';

const BAR_WIDTH = 20;
const TERMINAL_INTERVAL_MS = 100;
const PLAIN_INTERVAL_MS = 5000;

export interface ProgressView {
  progress: (progress: RunProgress) => void;
  /** Clears the line of a terminal, so that what follows starts clean. */
  end: () => void;
}

/** A bar that is redrawn on a terminal; one line every few seconds elsewhere; nothing with `--json`. */
export function progressView(context: CliContext, isSilent: boolean): ProgressView {
  if (isSilent) return { progress: () => {}, end: () => {} };
  const { isTTY, columns } = context.terminal;
  let shownAt = Number.NEGATIVE_INFINITY;
  let hasBar = false;
  return {
    progress: (progress) => {
      const isLast = progress.finished === progress.planned;
      const interval = isTTY ? TERMINAL_INTERVAL_MS : PLAIN_INTERVAL_MS;
      if (progress.elapsedMs - shownAt < interval && !(isLast && isTTY)) return;
      // In a log, the first line comes after the first interval: "0 of 400" says nothing.
      if (!isTTY && shownAt < 0) {
        shownAt = progress.elapsedMs;
        return;
      }
      shownAt = progress.elapsedMs;
      const text = progressText(progress);
      if (isTTY) {
        hasBar = true;
        context.err(`\r\u001b[2K${`${bar(progress)} ${text}`.slice(0, columns - 1)}`);
      } else {
        context.err(`${text}\n`);
      }
    },
    end: () => {
      if (hasBar) context.err('\r\u001b[2K');
    },
  };
}

function bar({ finished, planned }: RunProgress): string {
  const filled = Math.floor((BAR_WIDTH * finished) / Math.max(1, planned));
  return `[${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}]`;
}

export function progressText(progress: RunProgress): string {
  const { finished, resumed, planned, succeeded, elapsedMs, interval } = progress;
  const rate = (finished - resumed) / Math.max(elapsedMs / 1000, 1e-3);
  const parts = [`${finished}/${planned}`, `${rate.toFixed(rate < 10 ? 1 : 0)}/s`];
  if (finished > resumed && finished < planned)
    parts.push(`${duration((planned - finished) / rate)} left at most`);
  if (interval !== null) {
    const percent = (share: number) => (100 * share).toFixed(1);
    parts.push(
      `success ${percent(succeeded / finished)} % (${percent(interval[0])}–${percent(interval[1])} %)`,
    );
  } else if (succeeded > 0) {
    parts.push(`${succeeded} succeeded`);
  }
  return parts.join(' · ');
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
