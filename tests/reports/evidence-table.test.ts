import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { namedRows } from '../../src/reports/evidence-table.ts';
import { tasksWorstFirst } from '../../src/reports/evidence-tasks.ts';
import { renderEvidenceText } from '../../src/reports/evidence-text.ts';
import { EVIDENCE } from './evidence-fixture.ts';

describe('tables of long names', () => {
  const rows = (names: string[]) =>
    names.map((name) => ({ name, cells: [['45 of 50'], ['90.0 %', '80.8–95.1 %']] }));
  const table = (names: string[], width: number) =>
    namedRows({ header: ['Task', 'Succeeded', 'Measured'], rows: rows(names), width });
  const long = 'kitchen_scene_8_put_the_black_bowl_on_top_of_the_cabinet';

  it('have them beside their cells where there is room', () => {
    expect(table(['pick', 'place'], 80)).toEqual([
      'Task   Succeeded  Measured',
      '-----  ---------  -----------',
      'pick   45 of 50   90.0 %',
      '                  80.8–95.1 %',
      'place  45 of 50   90.0 %',
      '                  80.8–95.1 %',
    ]);
  });

  it('have them over their cells, whole, where there is none', () => {
    expect(table(['pick', long], 60)).toEqual([
      'Task',
      '  Succeeded  Measured',
      '  ---------  -----------',
      'pick',
      '  45 of 50   90.0 %',
      '             80.8–95.1 %',
      long,
      '  45 of 50   90.0 %',
      '             80.8–95.1 %',
    ]);
  });

  it('break a name only where the terminal is narrower than it', () => {
    const lines = table([long], 48);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(48);
    expect(lines.slice(3, 5).join('')).toBe(long);
  });

  it('are used for the tasks of a claim', () => {
    const text = renderEvidenceText(EVIDENCE.many, { color: false, width: 80 });
    for (const { task: name } of tasksWorstFirst(EVIDENCE.many.metrics[0]!).slice(0, 5))
      expect(text.split('\n')).toContain(name);
  });
});
