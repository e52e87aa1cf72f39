import type { GateOf } from '../contracts/gate.ts';
import { barnard } from '../statistics/barnard.ts';
import { mcnemarGreater, mcnemarInterval, mcnemarLess } from '../statistics/mcnemar.ts';
import { newcombe } from '../statistics/newcombe.ts';
import { tango } from '../statistics/paired-difference.ts';
import { normalCdf } from '../statistics/special.ts';
import type { BaselineMatch } from './baseline-match.ts';
import {
  type ComparisonAbout,
  type Decision,
  type GateContext,
  isAnytime,
  undecided,
  verdictOfInterval,
} from './context.ts';
import { blockDifference, DifferenceSequence } from './difference-sequence.ts';
import { type Difference, differenceDecision } from './difference-text.ts';
import { completeBlocks, successes } from './episode-cells.ts';
import { count, shareStyle } from './format.ts';

type Gate = GateOf<'no_regression'>;

/** Barnard's test costs the square of the arms; over this many episodes its large-sample form is as good. */
const LARGEST_BARNARD = 300;

/**
 * Success rate against the baseline. Same seeds: paired, by Tango's score interval and the exact McNemar test.
 * Different seeds: Newcombe's interval and Barnard's exact test. Where either run could stop early: betting on
 * the differences, in both directions.
 */
export function decideSuccessRegression(
  gate: Gate,
  context: GateContext,
  match: BaselineMatch,
  about: ComparisonAbout,
): Decision {
  const found = isAnytime(context)
    ? bySequence(gate, context, match)
    : mostlyCommon(context, match)
      ? byPairs(gate, context, match)
      : byArms(gate, context, match);
  if (found === null)
    return undecided('inconclusive', 'No seed has run in both this run and the baseline.', about);
  const value = shareStyle([found.measured, found.baseline], found.baseline);
  const difference = shareStyle([...found.interval], about.required, ' points');
  return differenceDecision(about, context, found, {
    subject: 'The success rate',
    value,
    difference,
    margin: difference.value(gate.margin),
  });
}

/** Pairing a few common seeds would throw most episodes away; then the arms are compared as a whole. */
function mostlyCommon(context: GateContext, match: BaselineMatch): boolean {
  return match.paired && 2 * match.common >= Math.min(context.expected, match.size);
}

function byPairs(gate: Gate, { cells }: GateContext, match: BaselineMatch): Difference | null {
  let n = 0;
  let onlyThis = 0;
  let onlyBaseline = 0;
  let both = 0;
  for (let episode = 0; episode < cells.byEpisode.length; episode++) {
    const partner = match.partnerOf(episode);
    if (partner === null) continue;
    n++;
    // A missing episode of this run counts as a failure.
    const success = cells.byEpisode[episode]?.success ?? false;
    if (success && partner.success) both++;
    else if (success) onlyThis++;
    else if (partner.success) onlyBaseline++;
  }
  if (n === 0) return null;
  const options = { alpha: 2 * gate.alpha };
  let [low, high] = tango(onlyThis, onlyBaseline, n, options);
  if (gate.margin === 0) {
    // Against zero the exact test decides: its interval is mostly the wider, and the printed one holds both.
    const [exactLow, exactHigh] = mcnemarInterval(onlyThis, onlyBaseline, n, options);
    low = Math.min(low, exactLow);
    high = Math.max(high, exactHigh);
  }
  const p = Math.min(mcnemarGreater(onlyThis, onlyBaseline), mcnemarLess(onlyThis, onlyBaseline));
  return {
    verdict: verdictOfInterval([low, high], 0 - gate.margin, '>='),
    measured: (both + onlyThis) / n,
    baseline: (both + onlyBaseline) / n,
    difference: (onlyThis - onlyBaseline) / n,
    interval: [low, high],
    n,
    paired: true,
    method: 'tango-mcnemar-exact',
    p,
    e: null,
    eAt: null,
    significant: p <= gate.alpha,
    decidedAfter: null,
    episodesPerValue: 1,
    gaps: missingGaps(cells.missing),
  };
}

function byArms(gate: Gate, { cells }: GateContext, match: BaselineMatch): Difference {
  const { k, n } = successes(cells);
  let baselineK = 0;
  for (const record of match.records) if (record.success) baselineK++;
  const baselineN = match.size;
  const interval = newcombe(k, n, baselineK, baselineN, { alpha: 2 * gate.alpha });
  const exact = Math.max(n, baselineN) <= LARGEST_BARNARD;
  const alternative = k * baselineN >= baselineK * n ? 'greater' : 'less';
  const p = exact
    ? barnard(k, n, baselineK, baselineN, alternative)
    : normalCdf(-Math.abs(pooledZ(k, n, baselineK, baselineN)));
  return {
    verdict: verdictOfInterval(interval, 0 - gate.margin, '>='),
    measured: k / n,
    baseline: baselineK / baselineN,
    difference: k / n - baselineK / baselineN,
    interval,
    n: Math.min(n, baselineN),
    paired: false,
    method: exact ? 'newcombe-barnard' : 'newcombe-pooled-z',
    p,
    e: null,
    eAt: null,
    significant: p <= gate.alpha,
    decidedAfter: null,
    episodesPerValue: 1,
    gaps: missingGaps(cells.missing),
  };
}

function pooledZ(k1: number, n1: number, k2: number, n2: number): number {
  const pooled = (k1 + k2) / (n1 + n2);
  const variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2);
  return variance === 0 ? 0 : (k1 / n1 - k2 / n2) / Math.sqrt(variance);
}

function bySequence(gate: Gate, { cells, tasks }: GateContext, match: BaselineMatch): Difference | null {
  const width = tasks.length;
  const sequence = successDifference(gate, width);
  const end = completeBlocks(cells);
  let ofThis = 0;
  let ofBaseline = 0;
  let blocks = 0;
  for (let start = 0; start < end; start += width) {
    const difference = blockDifference(cells.byEpisode, start, width, match.partnerOf);
    sequence.add(difference);
    if (difference === null) continue;
    blocks++;
    for (let i = start; i < start + width; i++) {
      if (cells.byEpisode[i]?.success) ofThis++;
      if (match.partnerOf(i)?.success) ofBaseline++;
    }
  }
  if (blocks === 0) return null;
  const n = blocks * width;
  return {
    verdict: sequence.decision ?? 'inconclusive',
    measured: ofThis / n,
    baseline: ofBaseline / n,
    difference: (ofThis - ofBaseline) / n,
    interval: sequence.interval(),
    n: blocks,
    paired: match.paired,
    method: 'betting',
    p: null,
    e: sequence.eValue,
    eAt: sequence.eValueAt,
    significant: sequence.significant,
    decidedAfter: sequence.decidedAfter,
    episodesPerValue: width,
    gaps: missingGaps(cells.missing),
  };
}

/** The process that decides this gate in a run that could stop early. */
export function successDifference(gate: Gate, width: number): DifferenceSequence {
  return new DifferenceSequence({ bounds: [-1, 1], margin: gate.margin, alpha: gate.alpha, width });
}

function missingGaps(missing: number): string {
  if (missing === 0) return '';
  return `; ${count(missing, 'missing episode')} ${missing === 1 ? 'counts as a failure' : 'count as failures'}`;
}
