import type { PublicShare, SharedMetric } from '../contracts/share.ts';
import type { TrustLevel } from '../contracts/trust-policy.ts';
import { VERDICT_TABLE, type Verdict, verdictRow } from '../contracts/verdict.ts';
import { hexOf } from '../foundation/digest.ts';
import { SIGNATURE_BOUNDARY } from './boundaries.ts';
import { escapeHtml } from './escape.ts';
import {
  methodWords,
  metricUnit,
  outcomeWords,
  SIGNS,
  statisticWords,
  verdictWords,
} from './evidence-view.ts';
import { formatCount, formatInterval, formatQuantity, formatRequired } from './format.ts';
import { verdictWord } from './gate-view.ts';
import { htmlTable } from './html-page.ts';
import { clip, LONGEST } from './plain.ts';
import { type ShareContent, timeWords } from './share-page-frame.ts';
import { LEVEL_WORDS } from './verification-facts.ts';

type Fact = [term: string, value: string];

/** What the page of a share shows. Made of the public share alone, so that it cannot show more than that holds. */
export function shareContent(share: PublicShare): ShareContent {
  const statement = clip(share.claim.statement, LONGEST.sentence);
  return {
    title: `${verdictWord(share.verdict)}: ${clip(share.subject.id, LONGEST.name)}`,
    html: [
      `<header>
<h1 tabindex="-1">${escapeHtml(statement)}</h1>
<p class="muted">Evidence share for ${escapeHtml(clip(share.reviewer_label, LONGEST.title))} · audience: ${escapeHtml(clip(share.audience, LONGEST.title))}</p>
</header>`,
      decision(share),
      metricsPart(share),
      part('Scope', facts(scopeRows(share))),
      gradePart(share),
      missingPart(share),
      part('What this does not show', list(share.not_shown)),
      axesPart(share),
      part(
        'Recommendation and deployment',
        paragraph(share.recommendation.text),
        paragraph(share.deployment_summary),
      ),
      part('Signature', facts(signatureRows(share)), muted(SIGNATURE_BOUNDARY)),
      verifyPart(share),
      filesPart(share),
      part('This share', facts(shareRows(share))),
      `<footer><p class="muted">The claim is limited to the recorded episodes under the recorded conditions. Whether to deploy is not decided here. Made by WorldGate from a signed package that was verified; this page itself is not signed: the package is what counts.</p></footer>`,
    ]
      .filter((html) => html !== '')
      .join('\n'),
  };
}

function part(title: string, ...html: string[]): string {
  const body = html.filter((piece) => piece !== '').join('\n');
  return body === '' ? '' : `<section>\n<h2>${escapeHtml(title)}</h2>\n${body}\n</section>`;
}

const paragraph = (text: string) => (text === '' ? '' : `<p>${escapeHtml(clip(text, LONGEST.message))}</p>`);
const muted = (text: string) => `<p class="muted">${escapeHtml(text)}</p>`;

const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function list(sentences: readonly string[]): string {
  if (sentences.length === 0) return '';
  return `<ul>\n${sentences.map((text) => `<li>${escapeHtml(clip(text, LONGEST.message))}</li>`).join('\n')}\n</ul>`;
}

function facts(rows: readonly Fact[]): string {
  return `<dl>${rows.map(([term, value]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(clip(value, LONGEST.message))}</dd>`).join('')}</dl>`;
}

function decision(share: PublicShare): string {
  const { signature } = share;
  const terms = [
    `Grade ${share.grade.grade} (A is the best, D decides nothing)`,
    `Signature verified: ${levelWords(signature.level)} (trust level ${signature.level})`,
    share.expires_at === null ? 'Does not expire' : `Expires ${timeWords(share.expires_at)}`,
  ];
  return `<section class="decision ${share.verdict}" aria-label="Decision">
<p><strong><span aria-hidden="true">${verdictRow(share.verdict).emoji}</span> ${escapeHtml(verdictWords(share))}</strong></p>
${paragraph(share.sentence)}
<ul class="terms">${terms.map((term) => `<li>${escapeHtml(term)}</li>`).join('')}</ul>
</section>`;
}

function metricsPart(share: PublicShare): string {
  if (share.metrics.length === 0) return part('What was measured', paragraph('No metric was decided.'));
  const {
    planned,
    matched,
    missing,
    not_run: spared,
    not_a_trial: none,
    out_of_protocol: outside,
  } = share.counts;
  const columns = ['Metric', 'Outcome', 'Measured', 'Interval', 'Required'];
  const table = htmlTable(
    'Each metric with what was measured, the interval that decided, and what was required',
    columns.map((header) => ({ header })),
    share.metrics.map((metric) => metricRow(metric, share)),
  );
  const coverage = `${formatCount(matched)} of ${formatCount(planned)} planned episodes have a result; ${spared === 0 ? '' : `${formatCount(spared)} not needed (the planned stop rule decided before), `}${formatCount(missing)} missing, ${formatCount(none)} no trial, ${formatCount(outside)} out of protocol.`;
  return part('What was measured', `<div class="metrics">${table}</div>`, paragraph(coverage));
}

function metricRow(metric: SharedMetric, share: PublicShare): string[] {
  const unit = metricUnit(metric);
  const thresholds = [metric.value, metric.threshold];
  const ends = metric.unit === 'ratio' ? [0, 1].filter((end) => end !== metric.estimate) : [];
  const measured =
    metric.estimate === null
      ? '—'
      : formatQuantity(metric.estimate, unit, { thresholds: [...thresholds, ...ends] });
  const counts =
    metric.counts === null
      ? ''
      : `${formatCount(metric.counts.succeeded)} of ${formatCount(metric.counts.episodes)}`;
  const n = `n = ${formatQuantity(metric.n, { shift: 0, prefix: '', suffix: '', decimals: Number.isInteger(metric.n) ? 0 : 1 })}`;
  const level = metric.level === null ? '' : formatRequired(metric.level, 'share');
  const sign = SIGNS[metric.operator];
  const tolerated =
    metric.value === metric.threshold
      ? ''
      : `${sign} ${formatRequired(metric.threshold, unit)} with the margin`;
  const spread = metric.scope === 'pooled' ? 'pooled over all tasks' : 'every task by itself';
  return [
    `<code class="name">${escapeHtml(clip(metric.name, LONGEST.name))}</code>${small(`${statisticWords(metric)}, ${spread}`)}`,
    `<span class="word ${metricVerdict(metric, share)}">${escapeHtml(outcomeWords(metric.outcome))}</span>`,
    `<span class="value">${escapeHtml(measured)}</span>${small(counts)}`,
    `<span class="nowrap">${escapeHtml(formatInterval(metric.interval, unit, { thresholds }) ?? '—')}</span>${small(`${level} ${clip(methodWords(metric.method), LONGEST.method)}`.trim(), metric.sidedness.replace('_', '-'), n)}`,
    `<span class="nowrap">${escapeHtml(`${sign} ${formatRequired(metric.value, unit)}`)}</span>${small(tolerated)}`,
  ];
}

function small(...texts: string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => `<br><span class="muted">${escapeHtml(text)}</span>`)
    .join('');
}

/** A strict protocol lets the margin pass nobody: the evidence as a whole then has another verdict than the table's. */
function metricVerdict({ outcome }: SharedMetric, share: PublicShare): Verdict {
  if (outcome === share.outcome) return share.verdict;
  return VERDICT_TABLE.find(({ claimOutcomes }) => claimOutcomes.includes(outcome))!.verdict;
}

function scopeRows({ scope_limits: scope, subject, protocol }: PublicShare): Fact[] {
  const stated = (value: string | null) => (value === null || value === '' ? 'not stated' : value);
  return [
    ['Model', `${stated(subject.id)} (${subject.type.replaceAll('_', ' ')})`],
    ['Revision', stated(subject.revision)],
    ['Weights digest', stated(subject.weights_digest)],
    ['Benchmark', stated(scope.benchmark)],
    ['Benchmark version', stated(scope.benchmark_version)],
    ['Robot embodiment', stated(scope.robot_embodiment)],
    ['Simulator', stated(scope.simulator)],
    ['Cameras', stated(scope.camera_distribution)],
    ['Language', stated(scope.language_template)],
    ['Licence assumptions', stated(scope.license_assumptions.join('; '))],
    [
      'Plan',
      `${formatCount(protocol.planned_cells)} planned episodes, ${protocol.frozen_at === null ? 'not frozen' : `frozen ${timeWords(protocol.frozen_at)}`}`,
    ],
  ];
}

function gradePart({ grade, completeness }: PublicShare): string {
  return part(
    `Grade ${grade.grade} of the evidence`,
    list(grade.reasons),
    completeness === null
      ? ''
      : paragraph(
          `Completeness of the record as it was packed, before it was signed (not of the robot): ${formatQuantity(completeness, 'share')}.`,
        ),
  );
}

function missingPart({ missing_evidence: missing }: PublicShare): string {
  if (missing.length === 0) return part('What is missing', paragraph('Nothing that the record asks for.'));
  return part('What is missing', list(missing.map(({ text }) => capitalised(text))));
}

function axesPart({ next_falsification_axes: axes }: PublicShare): string {
  const items = axes.map(
    ({ axis, text }) =>
      `<li><strong>${escapeHtml(clip(axis, LONGEST.name).replaceAll('_', ' '))}:</strong> ${escapeHtml(clip(text, LONGEST.message))}</li>`,
  );
  return items.length === 0 ? '' : part('What could prove it wrong next', `<ul>\n${items.join('\n')}\n</ul>`);
}

function signatureRows({ signature, package_digest: digest }: PublicShare): Fact[] {
  const { signer, level, log } = signature;
  const rows: Fact[] = [
    [
      'Status',
      `verified ${timeWords(signature.verified_at)}, against ${signature.trusted_by === 'trust_policy' ? 'a trust policy' : 'a file of trusted signers'}`,
    ],
    ['Trust level', `${level}: ${levelWords(level)}`],
    ['Signed by', signerText(signer)],
    ['Signed at', signature.signed_at === null ? 'no time is witnessed' : timeWords(signature.signed_at)],
  ];
  if (signature.signed_late) rows.push(['Note', 'signed by another run than the one that made the evidence']);
  if (signer.kind === 'certificate') {
    rows.push(['Issuer', signer.issuer]);
    if (signer.commit !== null) rows.push(['Commit', signer.commit]);
    if (signer.run_url !== null) rows.push(['Run', signer.run_url]);
  }
  if (log !== null) rows.push(['Transparency log', `${log.url}, entry ${log.index}`]);
  return [...rows, ['Package digest', digest]];
}

/** Without a signature there is no share. */
function levelWords(level: TrustLevel): string {
  return level === 'L0' ? 'signed with a local key' : LEVEL_WORDS[level];
}

function signerText(signer: PublicShare['signature']['signer']): string {
  if (signer.kind === 'key') return `${signer.owner ?? 'a key that nobody is named for'} (${signer.key_id})`;
  return signer.public ? signer.subject : `${signer.subject} (its repository is not known to be public)`;
}

/** What is odd about the date of an approval, as sentences. */
export function approvalNotes({ approved_at: approved, protocol, signature }: PublicShare): string[] {
  const isBefore = (time: string | null) => time !== null && Date.parse(approved) < Date.parse(time);
  const notes: string[] = [];
  if (isBefore(protocol.frozen_at))
    notes.push(
      `The approval is dated ${timeWords(approved)}, before the plan was frozen (${timeWords(protocol.frozen_at!)}).`,
    );
  if (isBefore(signature.signed_at))
    notes.push(
      `The approval is dated ${timeWords(approved)}, before the package was signed (${timeWords(signature.signed_at!)}).`,
    );
  return notes;
}

/** `owner/name` of a repository on github.com; null where a command has to say more than that. */
function repositoryOf({ signer }: PublicShare['signature']): string | null {
  if (signer.kind !== 'certificate') return null;
  return /^https:\/\/github\.com\/([\w-]+\/[\w.-]+)$/.exec(signer.repository ?? '')?.[1] ?? null;
}

function verifyPart({ package_digest: digest, signature, revocation_owner: owner }: PublicShare): string {
  const repository = repositoryOf(signature);
  const flag =
    signature.signer.kind === 'certificate'
      ? '--trust-policy POLICY'
      : signature.trusted_by === 'trust_policy'
        ? '--trust-policy POLICY --trusted-signers SIGNERS'
        : '--trusted-signers SIGNERS';
  const own = `with a ${signature.trusted_by === 'trust_policy' ? 'trust policy' : 'file of trusted signers'} of your own`;
  const at = repository === null ? '' : `, signed by a workflow of ${repository}`;
  // An option is never broken at its hyphens.
  const command = (what: string) =>
    `<pre>npx worldgate audit verify PACKAGE ${escapeHtml(what).replaceAll(/--[a-z-]+/g, '<span class="nowrap">$&</span>')}</pre>`;
  const hex = hexOf(digest);
  return part(
    'How to verify',
    `<ol class="steps">
<li>Get the package from ${escapeHtml(clip(owner, LONGEST.title))}: this page is a summary of it and proves nothing by itself.</li>
<li>Its manifest must have this digest:<pre>sha256sum artifact_manifest.json
${hex}</pre></li>
<li>Check members, signature, signer and decision${escapeHtml(repository === null ? `, ${own}` : at)}:${command(repository === null ? flag : `--repository ${repository}`)}${
      repository === null
        ? ''
        : `To ask for more (which workflow, branch, claim, outcome), ${own}:${command(flag)}`
    }</li>
</ol>`,
  );
}

const STATE_WORDS: Readonly<Record<PublicShare['artifacts'][number]['state'], string>> = {
  digest_verified: 'digest verified',
  digest_verified_not_judged: 'digest verified, not judged',
};

function filesPart({ artifacts }: PublicShare): string {
  const table = htmlTable(
    'Members of the package; they stay where the package is',
    ['File', 'Type', 'Size', 'State'].map((header) => ({ header })),
    artifacts.map(({ name, media_type: type, size, state }) => [
      `<code>${escapeHtml(name)}</code>`,
      escapeHtml(clip(type, LONGEST.title)),
      escapeHtml(size),
      STATE_WORDS[state],
    ]),
  );
  return part('Files', `<div class="files">${table}</div>`);
}

function shareRows(share: PublicShare): Fact[] {
  return [
    ['Made for', share.reviewer_label],
    ['Audience', share.audience],
    ['Approved by', `${share.approver}, ${timeWords(share.approved_at)}`],
    ...approvalNotes(share).map((note): Fact => ['Note', note]),
    ['Published', timeWords(share.published_at)],
    ['Expires', share.expires_at === null ? 'no date' : timeWords(share.expires_at)],
    ['Revocation owner', share.revocation_owner],
    ['Retention', share.retention_policy],
    ['Claim', `${share.claim.slug}, ${share.claim.id}, ${share.claim.hash}`],
    ['Protocol', `${share.protocol.id}, ${share.protocol.hash}`],
    ['Share', share.share_id],
  ];
}
