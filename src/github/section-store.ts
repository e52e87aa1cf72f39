import { parseSections } from '../reports/comment-sections.ts';
import type { SectionStamp } from '../reports/section-marker.ts';
import { isTame } from '../reports/tame.ts';

/**
 * Where jobs publish their sections of the comment, each under a name of its own, so that none can undo another's: a
 * comment knows no compare-and-swap. See `check-runs.ts` and `section-artifacts.ts`.
 */
export interface SectionStore {
  /** Whether it holds what every job of this commit publishes, also those of other workflows. */
  isComplete: boolean;
  /** Texts of sections in their markers, the newest first. */
  list: () => Promise<string[]>;
}

/** Where nothing can be published: a section is in the comment, or nowhere. */
export const NO_STORE: SectionStore = { isComplete: false, list: async () => [] };

/** The longest text of a check run's summary, in bytes, and so of a published section. */
export const MAX_SECTION_BYTES = 65_535;

/**
 * What of a published text may go into the comment: one section, as it was written, that ends what it begins, points only to this
 * server and calls nobody. Whoever can publish can also write comments, or runs in this workflow run; what they write
 * is checked all the same.
 */
export function acceptedSection(
  text: string,
  { serverUrl, accept }: { serverUrl: string; accept: (stamp: SectionStamp) => boolean },
): string | null {
  if (Buffer.byteLength(text) > MAX_SECTION_BYTES) return null;
  const sections = parseSections(text);
  const [section] = sections;
  if (section === undefined || sections.length > 1 || !accept(section.stamp)) return null;
  return isTame(section.render(section.full), serverUrl) ? text : null;
}
