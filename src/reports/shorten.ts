import type { Report } from '../contracts/report.ts';
import type { Verdict } from '../contracts/verdict.ts';
import { severity } from './gate-view.ts';
import { sizeOf } from './markdown.ts';
import { fullDetail, renderSection, type SectionDetail, type SectionStyle } from './section.ts';

/** A part of a document that can be rendered with less and less in it. */
export interface Shortenable {
  name: string;
  verdict: Verdict;
  full: SectionDetail;
  render: (detail: SectionDetail) => string;
}

/** What is cut first, next, and last, before a section is reduced to one line. */
const CUTS = ['rows', 'sentences', 'optionalGates'] as const;

export function shortenableOf(report: Report, style: SectionStyle): Shortenable {
  return {
    name: report.preset.name,
    verdict: report.verdict,
    full: fullDetail(report, style),
    render: remembering((detail) => renderSection(report, detail, style)),
  };
}

/** The same function with its last few answers at hand, because sizes are asked for again and again. */
function remembering(render: (detail: SectionDetail) => string): (detail: SectionDetail) => string {
  const known = new Map<string, string>();
  return (detail) => {
    const key = JSON.stringify([detail.rows, detail.sentences, detail.optionalGates, detail.oneLine]);
    const text = known.get(key) ?? render(detail);
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, text);
    return text;
  };
}

const REMEMBERED = 8;

/** Parts that lose detail first: the least severe verdict, then the last name. */
function leastNeededFirst<T extends { name: string; verdict: Verdict }>(parts: readonly T[]): T[] {
  return parts.toSorted(
    (a, b) => severity(b.verdict) - severity(a.verdict) || (a.name < b.name ? 1 : a.name > b.name ? -1 : 0),
  );
}

type Details = Map<Shortenable, SectionDetail>;

/** Details after `count` single cuts over all parts that are not reduced to one line. */
function afterCuts(parts: readonly Shortenable[], oneLine: ReadonlySet<Shortenable>, count: number): Details {
  const details: Details = new Map(parts.map((part) => [part, { ...part.full, oneLine: oneLine.has(part) }]));
  const cuttable = leastNeededFirst(parts).filter((part) => !oneLine.has(part));
  let left = count;
  for (const what of CUTS) {
    for (const part of cuttable) {
      const cut = Math.min(left, part.full[what]);
      details.get(part)![what] -= cut;
      left -= cut;
    }
  }
  return details;
}

function cutsOf(parts: readonly Shortenable[], oneLine: ReadonlySet<Shortenable>): number {
  return parts
    .filter((part) => !oneLine.has(part))
    .reduce((sum, part) => sum + CUTS.reduce((cuts, what) => cuts + part.full[what], 0), 0);
}

/**
 * Texts of the parts, together at most `room` bytes: table rows go first, one by one, then explanations, then
 * optional gates, then whole sections shrink to one line. The parts that need no action lose first, and none is
 * cut further than it takes. Null where not even single lines fit. Renders each part a few dozen times at most.
 */
export function shortenTo(parts: readonly Shortenable[], room: number): string[] | null {
  const nobody: ReadonlySet<Shortenable> = new Set();
  const everyCut = afterCuts(parts, nobody, cutsOf(parts, nobody));
  const sizes = new Map(
    parts.map((part) => [
      part,
      {
        cut: sizeOf(part.render(everyCut.get(part)!)),
        line: sizeOf(part.render({ ...part.full, oneLine: true })),
      },
    ]),
  );
  let size = sum(parts.map((part) => sizes.get(part)!.cut));
  const saved = (part: Shortenable) => sizes.get(part)!.cut - sizes.get(part)!.line;

  const oneLine = new Set<Shortenable>();
  const order = leastNeededFirst(parts);
  for (const part of order) {
    if (size <= room) break;
    oneLine.add(part);
    size -= saved(part);
  }
  if (size > room) return null;
  // A section that was reduced in vain, before the one that made room, comes back: the most severe first.
  for (const part of order.toReversed()) {
    if (!oneLine.has(part) || size + saved(part) > room) continue;
    oneLine.delete(part);
    size += saved(part);
  }
  const textsAt = (cuts: number) => {
    const details = afterCuts(parts, oneLine, cuts);
    return parts.map((part) => part.render(details.get(part)!));
  };
  const fits = (cuts: number) => sum(textsAt(cuts).map(sizeOf)) <= room;
  return textsAt(fewestCuts(cutsOf(parts, oneLine), fits));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Smallest count in [0, most] that fits, by bisection; `most` fits. */
function fewestCuts(most: number, fits: (count: number) => boolean): number {
  if (fits(0)) return 0;
  let tooFew = 0;
  let enough = most;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (fits(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
