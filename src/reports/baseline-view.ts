import type { Report } from '../contracts/report.ts';
import type { BaselineChoice } from '../contracts/run.ts';
import { escapeHtml, escapeMarkdownText, markdownCode } from './escape.ts';
import { formatCount } from './format.ts';
import { markdownLink } from './markdown.ts';
import { clip, LONGEST } from './plain.ts';

/** Plain text, or a name that is shown as code; its place still has to escape both. */
export type BaselinePart = string | { code: string };

/** What any rendering says of which baseline it was. */
export interface BaselineView {
  parts: BaselinePart[];
  url: string | null;
  /** Sentences without full stop: what was not taken and why, and what differs all the same. */
  notes: string[];
  /** A baseline was asked for, and there is none. */
  missing: boolean;
}

const MOST_NOTES = 5;

/**
 * Which baseline a run was compared with, its commit and its age when the run ended; null where none was asked for, or
 * where a file that the caller named says it all.
 */
export function baselineView(report: Report): BaselineView | null {
  const { baseline, baseline_choice: choice } = report;
  if (choice === undefined) {
    if (baseline?.source !== 'run' || baseline.run_id === null) return null;
    const parts = ['run', { code: baseline.run_id }, ...commitParts(baseline.commit ?? null)];
    return {
      parts: [...parts, ...ageParts(report, baseline.finished_at ?? null)],
      url: null,
      notes: [],
      missing: false,
    };
  }
  const left = choice.notes.length - MOST_NOTES;
  const notes = choice.notes.slice(0, MOST_NOTES).map((note) => clip(note, LONGEST.message));
  if (left > 0) notes.push(`${formatCount(left)} more are in the report`);
  if (choice.found === null) {
    const parts = [{ code: `baseline: ${choice.asked}` }, 'found none to compare with'];
    return { parts, url: null, notes, missing: true };
  }
  return {
    parts: [
      ...whatParts(choice, report),
      ...commitParts(choice.commit),
      ...ageParts(report, choice.dated_at),
    ],
    url: choice.url,
    notes,
    missing: false,
  };
}

function whatParts(choice: BaselineChoice, { baseline }: Report): BaselinePart[] {
  const ref = { code: clip(choice.ref ?? '', LONGEST.name) };
  switch (choice.found) {
    case 'base-branch':
      return ['the latest successful run of', ref];
    case 'merge-base':
      return ['the run of the merge base with', ref];
    case 'release':
      return ['release', ref];
    case 'paired':
      return [
        'the policy of',
        ...(choice.ref === null ? ['the base'] : [ref]),
        ', run beside this one in the same job',
      ];
    default:
      return baseline?.run_id == null
        ? ['a policy file, run beside this one in the same job']
        : ['run', { code: baseline.run_id }];
  }
}

function commitParts(commit: string | null): BaselinePart[] {
  return commit === null ? [] : [', commit', { code: commit.slice(0, 12) }];
}

function ageParts({ finished_at }: Report, dated: string | null): BaselinePart[] {
  const age = dated === null || finished_at === null ? null : ageWords(dated, finished_at);
  return age === null ? [] : [`, ${age} old`];
}

/** `3 days`, from one moment to a later one; null where the second is not the later one. */
export function ageWords(from: string, to: string): string | null {
  const minutes = (Date.parse(to) - Date.parse(from)) / 60_000;
  if (!Number.isFinite(minutes) || minutes < 0) return null;
  if (minutes < 1) return 'less than a minute';
  const [count, unit] =
    minutes < 120 ? [minutes, 'minute'] : minutes < 2880 ? [minutes / 60, 'hour'] : [minutes / 1440, 'day'];
  const whole = Math.floor(count);
  return `${formatCount(whole)} ${unit}${whole === 1 ? '' : 's'}`;
}

/** One line, and one for each note. */
export function baselineBlock(report: Report): string {
  const view = baselineView(report);
  if (view === null) return '';
  const text = joined(view, escapeMarkdownText, markdownCode);
  const link = view.url === null ? '' : ` (${markdownLink('where it is from', view.url)})`;
  const notes = view.notes.map((note) => `- ${escapeMarkdownText(sentence(note))}`);
  const lead = view.missing ? `> ⚠️ **No baseline.** ${text}.` : `**Baseline:** ${text}${link}.`;
  return [lead, ...(notes.length === 0 ? [] : ['', ...notes])].join('\n');
}

/** As {@link baselineBlock}, for a page. */
export function baselineHtml(report: Report): string {
  const view = baselineView(report);
  if (view === null) return '';
  const text = joined(view, escapeHtml, (code) => `<code>${escapeHtml(code)}</code>`);
  const notes = view.notes.map((note) => `<li>${escapeHtml(sentence(note))}</li>`).join('');
  return `<p class="note"><strong>${view.missing ? 'No baseline.' : 'Baseline:'}</strong> ${text}.</p>${notes === '' ? '' : `\n<ul>${notes}</ul>`}`;
}

/** As {@link baselineBlock}, as plain sentences. */
export function baselineSentences(report: Report): string[] {
  const view = baselineView(report);
  if (view === null) return [];
  const text = joined(view, String, String);
  return [`${view.missing ? 'No baseline:' : 'Baseline:'} ${text}.`, ...view.notes.map(sentence)];
}

/** The parts as one line, each as its place shows it. */
function joined(
  { parts }: BaselineView,
  plain: (text: string) => string,
  code: (text: string) => string,
): string {
  return parts
    .map((part, i) => {
      const gap = i === 0 || (typeof part === 'string' && part.startsWith(',')) ? '' : ' ';
      return gap + (typeof part === 'string' ? plain(part) : code(part.code));
    })
    .join('');
}

function sentence(note: string): string {
  const text = note.charAt(0).toUpperCase() + note.slice(1);
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
