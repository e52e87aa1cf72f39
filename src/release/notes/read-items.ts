import { z } from 'zod';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { parseWith } from '../../foundation/schema.ts';
import { type FoundChange, type FoundChanges, isBotLogin } from './found-change.ts';

const time = z.iso.datetime({ offset: true });
const number = z.int().min(1).max(999_999_999);

/** An entry of `gh issue list --json …` or `gh pr list --json …`; other fields may stand beside these. */
const entry = z.object({
  number,
  title: z.string().min(1),
  url: z.string().optional(),
  labels: z.array(z.union([z.string(), z.object({ name: z.string() })])).default([]),
  state: z.string().optional(),
  stateReason: z.string().nullish(),
  closedAt: time.nullish(),
  mergedAt: time.nullish(),
  author: z.object({ login: z.string(), is_bot: z.boolean().optional() }).nullish(),
  body: z.string().nullish(),
  closingIssuesReferences: z.array(z.object({ number })).nullish(),
});

/** GitHub's words for issues that nobody worked on. */
const NOT_DONE = new Set(['not_planned', 'duplicate']);

/**
 * Changes of a file as GitHub's command line writes them: a list of issues, of pull requests, or of both. An entry that is not
 * of that form is a problem, and hides no other.
 * @throws WorldGateError `json-invalid`, `issues-invalid` where it is no list
 */
export function readItems(text: string, name: string): FoundChanges {
  const list = parseJson(text, name);
  if (!Array.isArray(list)) {
    throw new WorldGateError('issues-invalid', `${name}: holds no list of issues or pull requests`, {
      hint: 'Write it with: gh issue list --state closed --json number,title,url,labels,closedAt,state',
      kind: 'input',
    });
  }
  const found: FoundChanges = { changes: [], problems: [], notes: [] };
  let notDone = 0;
  for (const [at, value] of list.entries()) {
    const data = entryOf(value, `${name}: entry ${at + 1}${numberOf(value)}`);
    if (typeof data === 'string') {
      found.problems.push(data);
      continue;
    }
    const change = changeOf(data, value as object);
    const why = change.at === null ? openWords(data, change.kind) : null;
    if (why !== null) found.problems.push(`${name}: entry ${at + 1} (#${data.number}): ${why}`);
    else if (change.kind === 'issue' && NOT_DONE.has(data.stateReason?.toLowerCase() ?? '')) notDone += 1;
    else found.changes.push(change);
  }
  found.notes.push(...notDoneNote(notDone));
  return found;
}

/** That issues were left out because nothing was done for them. */
export function notDoneNote(count: number): string[] {
  if (count === 0) return [];
  return [`${count} ${count === 1 ? 'issue' : 'issues'} closed as not planned or duplicate left out`];
}

export { NOT_DONE };

function numberOf(value: unknown): string {
  const { number: given } = (value ?? {}) as { number?: unknown };
  return Number.isInteger(given) ? ` (#${String(given)})` : '';
}

/** The entry, or what is wrong with it in one line. */
function entryOf(value: unknown, place: string): z.infer<typeof entry> | string {
  try {
    return parseWith(entry, value, { file: place, code: 'issues-invalid' });
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    return error.message.split('\n')[0]!;
  }
}

/** A pull request is what says when it was merged, or lies where pull requests lie. */
function changeOf(data: z.infer<typeof entry>, value: object): FoundChange {
  const pull = 'mergedAt' in value || /\/pull\/\d+\/?$/.test(data.url ?? '');
  const login = data.author?.login ?? null;
  return {
    kind: pull ? 'pull' : 'issue',
    number: data.number,
    title: data.title,
    url: data.url ?? null,
    labels: data.labels.map((label) => (typeof label === 'string' ? label : label.name)),
    author: login,
    bot: data.author?.is_bot === true || (login !== null && isBotLogin(login)),
    at: (pull ? data.mergedAt : data.closedAt) ?? null,
    body: pull ? (data.body ?? '') : '',
    closes: pull ? (data.closingIssuesReferences ?? []).map((one) => one.number) : [],
  };
}

/** Why an entry without its time cannot be listed; null where it can. */
function openWords({ state, mergedAt }: z.infer<typeof entry>, kind: FoundChange['kind']): string | null {
  const said = state === undefined ? '' : `, its state is ${quoted(state)}`;
  if (kind === 'pull') return mergedAt === null ? `was not merged${said}` : 'mergedAt: is missing';
  return state?.toLowerCase() === 'closed' ? null : `is not known to be closed${said}`;
}
