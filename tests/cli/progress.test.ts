import { describe, expect, it } from 'vitest';
import type { CliContext } from '../../src/cli/context.ts';
import { progressText, progressView } from '../../src/cli/progress.ts';
import type { RunProgress } from '../../src/evaluation/request.ts';

const PROGRESS: RunProgress = {
  finished: 4,
  resumed: 0,
  planned: 1000,
  succeeded: 4,
  elapsedMs: 300_000,
  interval: [0.49, 1],
};

/** The line of a terminal, without what clears the one before it. */
function lineAt(columns: number, progress = PROGRESS): string {
  let shown = '';
  const context = {
    terminal: { isTTY: true, columns, colour: false },
    err: (text: string) => {
      shown = text;
    },
  };
  progressView(context as unknown as CliContext, false).progress(progress);
  expect(shown.startsWith('\r\u001b[2K')).toBe(true);
  return shown.slice('\r\u001b[2K'.length);
}

describe('the line of a terminal', () => {
  it.each(Array.from({ length: 140 }, (_, i) => i + 12))('in %i columns cuts no number', (columns) => {
    const line = lineAt(columns);
    expect([...line].length).toBeLessThan(columns);
    const parts = progressText(PROGRESS).split(' · ');
    const shown = line.replace(/^\[[█░]+\] /, '').split(' · ');
    expect(shown[0]).toBe('4/1000');
    for (const part of shown) expect(parts).toContain(part);
  });

  it('has the interval in 80 columns, and all in 120', () => {
    expect(lineAt(80)).toContain('success 100.0 % (49.0–100.0 %)');
    expect(lineAt(120)).toMatch(/^\[░{20}\] 4\/1000 · 0\.0\/s · \d+ min \d+ s left at most · success/);
  });
});
