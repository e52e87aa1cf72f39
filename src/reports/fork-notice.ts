import { escapeMarkdownText, markdownCode } from './escape.ts';
import { brokenExhibit, type Exhibit } from './exhibit.ts';
import { blocks, markdownLink } from './markdown.ts';
import { clip, LONGEST } from './plain.ts';
import type { ReportError } from './section.ts';

/** Where results come from that a job produced which nobody here trusts. */
export interface ForkSource {
  /** `owner/name` of the repository that the commit comes from. */
  repository: string;
  /** The commit that was judged. */
  commit: string;
  /** Tip of the pull request now, where it is another commit. */
  movedTo: string | null;
  /** Page of the workflow run that produced the numbers. */
  runUrl: string;
}

/** Notes that are shown; each rests on text from outside. */
const MOST_NOTES = 8;

/**
 * What is shown, with a word on where it comes from and how far it was checked, which stands before everything else in
 * its section.
 * @param notes further sentences, as plain text
 */
export function withForkNotice(exhibit: Exhibit, source: ForkSource, notes: readonly string[]): Exhibit {
  return {
    ...exhibit,
    // They would point at files of this checkout, which is not the one that was judged.
    annotations: () => [],
    section: (style) => {
      const inner = exhibit.section(style);
      return {
        ...inner,
        render: (detail) => {
          const text = inner.render(detail);
          if (detail.oneLine) return `${text} ${SHORT}`;
          const [heading = '', ...rest] = text.split('\n');
          return blocks(heading, noticeBlock(source, notes), rest.join('\n').trim());
        },
      };
    },
  };
}

const SHORT = "From a fork's run: recomputed here, not run again.";

function noticeBlock({ repository, commit, movedTo, runUrl }: ForkSource, notes: readonly string[]): string {
  const older =
    movedTo === null
      ? ''
      : ` **This is about an older commit:** the pull request is at ${markdownCode(movedTo.slice(0, 12))} by now.`;
  const shown = notes
    .slice(0, MOST_NOTES)
    .map((note) => `> - ${escapeMarkdownText(clip(note, LONGEST.message))}`);
  return [
    `> **From a fork:** commit ${markdownCode(commit.slice(0, 12))} of ${markdownCode(repository)}.${older}`,
    `> The numbers were produced by ${markdownLink("the fork's run", runUrl)}. What is said of them here was recomputed from its episodes; nothing was run again, and whether they were really played cannot be seen from here.`,
    ...shown,
  ].join('\n');
}

/** An upload that could not be verified: nothing that it says is shown. */
export function unverifiedExhibit(
  { kind, name, id }: Pick<Exhibit, 'kind' | 'name' | 'id'>,
  error: ReportError,
): Exhibit {
  return { ...brokenExhibit(error, { name, id }), kind };
}
