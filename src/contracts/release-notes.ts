import { z } from 'zod';
import { checkRow } from './check-row.ts';
import { digest, isoTime, repositoryName } from './common.ts';

const line = z.string().max(2000);
const count = z.int().min(0);
const address = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .nullable();

/** How far a draft is: from the rows of the release evidence alone. */
export const NOTES_STATES = ['ready', 'needs-review', 'needs-evidence'] as const;
export const notesState = z.enum(NOTES_STATES);
export type NotesState = z.infer<typeof notesState>;

/** Groups of changes, in the order in which the notes show them. */
export const CHANGE_GROUPS = [
  'breaking',
  'security',
  'features',
  'fixes',
  'performance',
  'documentation',
  'dependencies',
  'maintenance',
  'other',
] as const;
export const changeGroup = z.enum(CHANGE_GROUPS);
export type ChangeGroup = z.infer<typeof changeGroup>;

const number = z.int().min(1);

/** A closed issue or a merged pull request. Texts are redacted; whoever shows them escapes them. */
export const notesChange = z.strictObject({
  kind: z.enum(['pull', 'issue']),
  number,
  title: z.string().max(300),
  url: address.describe('page of it; null where the source gives no address that belongs to it'),
  labels: z.array(z.string().max(100)).max(100),
  author: z.string().max(100).nullable(),
  bot: z.boolean().describe('made by an app or a bot'),
  at: isoTime.nullable().describe('when it was merged or closed'),
  group: changeGroup,
  closes: z
    .array(z.strictObject({ number, title: z.string().max(300).nullable(), url: address }))
    .max(100)
    .describe('issues that a pull request closes, which are listed with it'),
  in_changelog: z.boolean().describe('the changelog names it, and so the lists leave it out'),
});
export type NotesChange = z.infer<typeof notesChange>;

const changelogItem = z.strictObject({
  kind: z.enum(['item', 'text']),
  markdown: z
    .string()
    .max(20_000)
    .describe('safe Markdown: no HTML, images, mentions, or addresses other than http(s)'),
  references: z.array(number).max(1000).describe('issues and pull requests that it names'),
});
export type ChangelogItem = z.infer<typeof changelogItem>;

/** `release-notes.json`, beside `release-notes.md`. */
export const releaseNotes = z.strictObject({
  schema_version: z.literal('worldgate.release_notes.v1'),
  generated_at: isoTime,
  tool: z.strictObject({ name: z.literal('worldgate'), version: z.string().max(100) }),
  status: notesState,
  reasons: z.array(line).max(100).describe('why it is not ready, a sentence each'),
  version: z.string().max(100).nullable(),
  repository: z.strictObject({ name: repositoryName, url: address }).nullable(),
  since: z.strictObject({ name: z.string().max(300), at: isoTime }).nullable(),
  until: z.strictObject({ name: z.string().max(300), at: isoTime }).nullable(),
  changelog: z
    .strictObject({
      section: z.string().max(300),
      date: z.string().max(100).nullable(),
      yanked: z.boolean(),
      groups: z
        .array(
          z.strictObject({
            name: z
              .string()
              .max(100)
              .nullable()
              .describe('null: what stands before the first heading of the section'),
            items: z.array(changelogItem).max(10_000),
          }),
        )
        .max(100),
    })
    .nullable(),
  changes: z.array(notesChange).max(20_000).describe('each once, pull requests first'),
  validation: z
    .strictObject({
      format: z.enum(['worldgate', 'worldforge']).nullable(),
      generated_at: isoTime.nullable(),
      rows: z.array(checkRow).max(21_000),
      problem: line.nullable().describe('why the evidence could not be used'),
    })
    .nullable(),
  caveats: z.array(line).max(2000),
  sources: z
    .array(
      z.strictObject({
        kind: z.enum(['changelog', 'evidence', 'issues', 'github']),
        source: line.describe('relative path, or owner/name'),
        digest: digest.nullable(),
        state: z.enum(['read', 'partly-read', 'not-read']),
        detail: line.nullable().describe('why it was not read, or not all of it'),
      }),
    )
    .max(100),
  warnings: z.array(line).max(1000),
  unnamed_warnings: count.describe('that found no room in `warnings`'),
  boundary: line.describe('what the notes do not show'),
});
export type ReleaseNotes = z.infer<typeof releaseNotes>;
