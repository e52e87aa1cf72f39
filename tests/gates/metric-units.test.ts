import { describe, expect, it } from 'vitest';
import { metricUnits } from '../../src/gates/metric-units.ts';
import { counts, decideOne, recordsOf } from './runs.ts';

const task = (units: Record<string, string>) => ({
  metrics: Object.fromEntries(Object.entries(units).map(([name, unit]) => [name, { unit }])),
});

describe('metricUnits', () => {
  it('has the unit of each metric that states one', () => {
    expect(metricUnits([task({ gap: 'm', tries: '' }), task({ tilt: 'rad', gap: 'm' })])).toEqual({
      gap: 'm',
      tilt: 'rad',
    });
  });

  it('has none where tasks disagree, also with a task that states none', () => {
    expect(metricUnits([task({ gap: 'm' }), task({ gap: 'mm' })])).toEqual({});
    expect(metricUnits([task({ gap: '' }), task({ gap: 'm' }), task({ gap: 'm' })])).toEqual({});
  });
});

describe('a metric gate', () => {
  const records = recordsOf(counts(40, 40), { metrics: (i) => ({ gap: 0.01 + i / 10_000 }) });
  const gate = { kind: 'metric', metric: 'gap', max: 0.05 };

  it('writes its numbers in the unit of the task, and names metric and statistic', () => {
    const result = decideOne(gate, records, { metricUnits: { gap: 'm' } });
    expect(result).toMatchObject({ unit: 'm', metric: 'gap', statistic: 'mean' });
    expect(result.sentence).toMatch(/^The mean of gap was 0\.0120 m .*interval 0\.01\d+–0\.01\d+ m\)/);
    expect(result.sentence).toContain('at most 0.0500 m');
  });

  it('writes bare numbers without one', () => {
    const result = decideOne(gate, records);
    expect(result).toMatchObject({ unit: '', metric: 'gap' });
    expect(result.sentence).toContain('at most 0.0500, which');
    expect(decideOne({ ...gate, metric: 'constructor' }, records, { metricUnits: {} }).unit).toBe('');
  });

  it('says in its unit which value lay outside of its bounds', () => {
    const betting = { ...gate, method: 'betting', bounds: [0, 0.011] };
    const { sentence } = decideOne(betting, records, { metricUnits: { gap: 'm' } });
    expect(sentence).toMatch(/gap was 0\.01\d+ m in an episode, outside its declared bounds 0 to 0\.011 m/);
  });

  it('says after how many episodes an early stop would have been', () => {
    const betting = { ...gate, method: 'betting', bounds: [0, 1], max: 0.5 };
    const result = decideOne(betting, records, { stop: 'savi', metricUnits: { gap: 'm' } });
    expect(result.sentence).toContain(`(decided after ${result.decided_after} episodes)`);
  });
});

it('a latency gate names its statistic, a success-rate gate has none', () => {
  const latency = decideOne({ kind: 'latency', max_ms: 5 }, []);
  expect(latency).toMatchObject({ statistic: 'p95' });
  expect(latency).not.toHaveProperty('metric');
  expect(decideOne({ kind: 'no_regression', of: 'latency' }, [])).toMatchObject({ statistic: 'p50' });
  expect(decideOne({ kind: 'success_rate', min: 0.5 }, [])).not.toHaveProperty('statistic');
});
