import { escapeHtml } from '../escape.ts';
import { formatCount, formatDuration, formatQuantity, plural } from '../format.ts';
import { htmlTable } from '../html-page.ts';
import { branchText, kindWords, savedSentence, signatureWords, votesText } from './text.ts';
import { belongs, filteredTable, leftOut, muted, name, part, runLink, type View, word } from './view.ts';

export function flaky(view: View): string {
  const { dashboard, limits } = view;
  if (dashboard.flaky_gates.length === 0)
    return part(
      'Flaky gates',
      muted('No gate has different verdicts on the same results or at the same commit.'),
    );
  const rows = dashboard.flaky_gates
    .slice(0, limits.releaseRows)
    .map(({ preset, gate, same, value, verdicts, run_ids: ids }) => [
      belongs(view, preset),
      `<code>${name(gate)}</code><br><span class="muted">${name(preset)}</span>`,
      `${same === 'commit' ? 'commit' : 'results'} <code>${escapeHtml(value.replace('sha256:', '').slice(0, 12))}</code>`,
      escapeHtml(votesText(verdicts)),
      ids
        .slice(0, 6)
        .map((id) => runLink(view, id))
        .join('<br>') + (ids.length > 6 ? `<br>and ${formatCount(ids.length - 6)} more` : ''),
    ]);
  return part(
    'Flaky gates',
    filteredTable(
      'Gates with different verdicts where the same was judged',
      ['Gate', 'Same', 'Verdicts', 'Runs'],
      rows,
    ),
    leftOut(dashboard.flaky_gates.length - rows.length),
  );
}

export function packages({ dashboard, limits }: View): string {
  if (dashboard.packages.length === 0) return '';
  return part(
    'Evidence packages',
    htmlTable(
      'Packages that lie beside the runs; each member was held against its digest',
      ['Package', 'Claim', 'Verdict', 'Grade', 'Signature'].map((header) => ({ header })),
      dashboard.packages
        .slice(0, limits.releaseRows)
        .map((found) => [
          `<code>${name(found.path, 200)}</code>`,
          name(found.claim, 200),
          `${word(found.verdict)}<br><span class="muted">${escapeHtml(found.outcome?.replaceAll('_', ' ') ?? 'nothing decided')}</span>`,
          found.grade,
          escapeHtml(signatureWords(found)),
        ]),
    ),
    leftOut(dashboard.packages.length - limits.releaseRows),
    dashboard.packages.some(({ signature }) => signature === 'not_verified_here')
      ? muted(
          'Name a trust policy to have signatures verified here, or check one with `worldgate audit verify PACKAGE`: that a bundle lies there says nothing about who signed.',
        )
      : '',
  );
}

export function saved({ dashboard }: View): string {
  return part('Early stopping', `<p>${escapeHtml(savedSentence(dashboard))}</p>`);
}

/** Everything but runs that the history keeps, with the places that marks lead to. */
export function recordTable(view: View): string {
  const { records } = view.dashboard;
  if (records.length === 0) return '';
  const shown = records.slice(0, view.limits.rows);
  const rows = shown.map((record) => {
    const { record_id: id, run_url: url, counts, time_is: is } = record;
    const when = `<code class="name">${id.slice(0, 16)}</code>`;
    return [
      ` id="r-${id}"${belongs(view, null, record.branch)}`,
      `${url === null ? when : `<a href="${escapeHtml(url)}">${when}</a>`}${is === 'recorded' ? '' : '<br><span class="muted">first read then</span>'}`,
      `${kindWords(record.kind)}<br><span class="muted">${name(record.title)}</span>`,
      name(branchText(record.branch)),
      word(record.verdict),
      `${formatCount(counts.passed)} of ${formatCount(totalOf(counts))}${record.note === null ? '' : `<br><span class="muted">${name(record.note, 300)}</span>`}`,
    ];
  });
  const left = records.length - shown.length;
  const table = filteredTable(
    'Records, newest first; rows of each that passed, without those of the host that were not run',
    ['Recorded', 'What', 'Branch', 'Verdict', 'Rows that passed'],
    rows,
  );
  return part(
    'All other records',
    table,
    left > 0 ? muted(`${formatCount(left)} older records stand in the JSON report.`) : '',
  );
}

type Counts = View['dashboard']['records'][number]['counts'];

const totalOf = ({ passed, failed, warning, not_run, invalid, host_owned_not_run: left }: Counts) =>
  passed + failed + warning + not_run + invalid - left;

export function runTable(view: View): string {
  const { dashboard, limits } = view;
  const { runs } = dashboard;
  if (runs.length === 0) return '';
  const shown = runs.slice(0, limits.rows);
  const rows = shown.map((run) => {
    const { episodes, latency, started_at: start, finished_at: end } = run;
    const measured =
      episodes !== null && episodes.run > 0
        ? `${formatCount(episodes.succeeded)}/${formatCount(episodes.run)}`
        : latency === null
          ? '—'
          : formatQuantity(latency.p50_ms.value, 'ms');
    const seconds = end === null ? Number.NaN : (Date.parse(end) - Date.parse(start)) / 1000;
    const id = `<code class="name">${run.run_id}</code>`;
    return [
      ` id="r-${run.run_id}"${belongs(view, run.preset.name, run.branch)}`,
      run.run_url === null ? id : `<a href="${escapeHtml(run.run_url)}">${id}</a>`,
      name(run.preset.name),
      name(branchText(run.branch)),
      run.commit === null ? '—' : `<code>${run.commit.slice(0, 8)}</code>`,
      word(run.verdict),
      measured,
      seconds >= 0 ? formatDuration(seconds) : '—',
    ];
  });
  const left = runs.length - shown.length;
  return part(
    'All runs',
    filteredTable(
      'Runs, newest first; measured: successes of episodes, or median latency',
      ['Run', 'Preset', 'Branch', 'Commit', 'Verdict', 'Measured', 'Time'],
      rows,
    ),
    left > 0 ? muted(`${formatCount(left)} older runs stand in the JSON report.`) : '',
    dashboard.shards_left_out > 0
      ? muted(
          `${plural(dashboard.shards_left_out, 'shard')} left out: parts of runs have no verdict of their own.`,
        )
      : '',
  );
}
