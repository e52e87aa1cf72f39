import type { ReleaseNotes } from '../../contracts/release-notes.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';

export type Moment = NonNullable<ReleaseNotes['since']>;

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * A date, or a time with its offset from UTC, as `--since` and `--until` take them; a day that ends something counts as a
 * whole. Null for what names a tag.
 * @throws WorldGateError `usage` for a date that no calendar has
 */
export function momentOf(text: string, end: 'first' | 'last'): Moment | null {
  if (!DATE.test(text)) return null;
  const time = text.length > 10 ? text : `${text}T${end === 'first' ? '00:00:00.000' : '23:59:59.999'}Z`;
  const date = new Date(time);
  // Dates that no month has become other ones.
  const isReal =
    !Number.isNaN(date.getTime()) &&
    new Date(`${text.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(text.slice(0, 10));
  if (isReal) return { name: text, at: date.toISOString() };
  throw new WorldGateError('usage', `${quoted(text)} is no date`, {
    hint: 'Write it as 2026-11-22; a tag of that name is tags/2026-11-22.',
  });
}

/** `v1.2.0` of `tags/v1.2.0`. @throws WorldGateError `usage` for what Git allows no tag to be called */
export function tagName(text: string): string {
  const name = text.replace(/^(?:refs\/)?tags\//, '');
  const ok = /^[^\p{Cc}\s~^:?*[\\]{1,200}$/u.test(name) && !/\.\.|\/\/|@\{|^[-/.]|[/.]$|\.lock$/.test(name);
  if (ok) return name;
  throw new WorldGateError('usage', `${quoted(text)} is neither a date nor the name of a tag`, {
    hint: 'Give a tag as v1.2.0 or a date as 2026-11-22.',
  });
}
