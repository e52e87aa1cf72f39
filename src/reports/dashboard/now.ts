import { verdictRow } from '../../contracts/verdict.ts';
import { escapeHtml } from '../escape.ts';
import { htmlTable } from '../html-page.ts';
import { clip, LONGEST } from '../plain.ts';
import { branchText, problemWhat, verdictSentence } from './text.ts';
import {
  belongs,
  filteredTable,
  leftOut,
  name,
  part,
  roomFor,
  runLink,
  stacked,
  type View,
  word,
} from './view.ts';

/** The verdict, and under it the one thing to look at first. */
export function decision({ dashboard }: View): string {
  const row = verdictRow(dashboard.verdict);
  return `<section class="decision ${dashboard.verdict}" aria-label="Verdict now">
<p><strong><span aria-hidden="true">${row.emoji}</span> ${row.words}</strong></p>
<p>${escapeHtml(verdictSentence(dashboard))}</p>${first(dashboard.first_failed)}
</section>`;
}

function first(found: View['dashboard']['first_failed']): string {
  if (found === null) return '';
  const { name: what, where, summary, triage, verdict, run_id: run, run_url: url } = found;
  const href = url ?? (run === null ? null : `#r-${run}`);
  const shown = `<code>${name(what)}</code>`;
  const next =
    triage === null
      ? ''
      : `\n<p><strong class="next">Next:</strong> ${escapeHtml(clip(triage, LONGEST.sentence))}</p>`;
  return `
<p><span class="word ${verdict}">First that did not pass:</span> ${href === null ? shown : `<a href="${escapeHtml(href)}">${shown}</a>`} <span class="muted">(${name(where, 200)})</span><br>${escapeHtml(clip(summary, LONGEST.sentence))}</p>${next}`;
}

export function problems({ dashboard, limits }: View): string {
  if (dashboard.problems.length === 0) return '';
  const rows = dashboard.problems
    .slice(0, limits.releaseRows)
    .map(({ what, path, code, message, hint }) => [
      `${problemWhat(what)}<br><code>${name(path, 200)}</code>`,
      `<span class="word error">${name(code)}</span>`,
      `${escapeHtml(clip(message, 400))}${hint === null ? '' : `<br><span class="muted">First thing to try: ${escapeHtml(clip(hint, 300))}</span>`}`,
    ]);
  const table = htmlTable(
    'Artifacts that are damaged, unfinished, of another version, or that contradict each other',
    [{ header: 'Artifact' }, { header: 'Problem' }, { header: 'What is wrong' }],
    rows,
  );
  return part('What could not be used', stacked(table), leftOut(dashboard.problems.length - rows.length));
}

export function nowTable(view: View): string {
  const { dashboard, byId } = view;
  if (dashboard.now.length === 0) return '';
  const shown = roomFor(view, dashboard.now, ({ run_id }) => run_id);
  const rows = shown.map(({ preset, branch, run_id, verdict, first_failed_gate: gate }) => {
    const run = byId.get(run_id)!;
    const reason = run.reason === null ? '' : escapeHtml(clip(run.reason, 300));
    const why =
      gate === null
        ? reason || '—'
        : `<code>${name(gate.name)}</code>: ${escapeHtml(clip(gate.sentence, 400))}${
            gate.next === null ? '' : `<br><strong>Next:</strong> ${escapeHtml(clip(gate.next, 300))}`
          }`;
    return [
      belongs(view, preset, branch),
      `<code class="name">${name(preset)}</code>`,
      name(branchText(branch)),
      `${word(verdict)}${run.not_for_proof ? '<br><span class="muted">not for proof</span>' : ''}`,
      why,
      runLink(view, run_id),
    ];
  });
  const table = filteredTable(
    'The newest run of each preset on each branch',
    ['Preset', 'Branch', 'Verdict', 'First gate that did not pass', 'Run'],
    rows,
  );
  return part('Now', stacked(table), leftOut(dashboard.now.length - shown.length));
}
