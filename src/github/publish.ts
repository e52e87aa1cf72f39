import { type Annotation, mostSevere } from '../reports/annotations.ts';
import type { Exhibit } from '../reports/exhibit.ts';
import { clip } from '../reports/plain.ts';
import type { ReportLinks } from '../reports/section.ts';
import { summaryOf } from '../reports/summary.ts';
import type { LeftBehind, Upload } from './artifact-upload.ts';
import type { Clock } from './client.ts';
import type { EventContext } from './event-context.ts';
import { type CommentRequest, showOnGitHub, warningText } from './show-on-github.ts';
import { appendSummary, summaryRoom } from './summary.ts';

export interface PublishRequest {
  exhibit: Exhibit;
  context: EventContext;
  /** `GITHUB_STEP_SUMMARY`, `null` where the runner has none. */
  summaryPath: string | null;
  /** Uploads what is shown; `null` where nothing is uploaded. */
  upload: (() => Promise<Upload>) | null;
  /** `null` where nothing is commented on. */
  comment: Omit<CommentRequest, 'exhibit' | 'links' | 'context' | 'clock' | 'redact'> | null;
  clock: Clock;
  redact: (text: string) => string;
}

export interface Publication {
  /** One per gate or metric that did not pass, for the log. */
  annotations: Annotation[];
  commentUrl: string | null;
  checkUrl: string | null;
  artifactName: string | null;
  /** What went wrong, one sentence each. Nothing here changes the verdict. */
  warnings: string[];
  notes: string[];
}

/** As messages call it. */
const WORDS: Readonly<Record<Exhibit['kind'], string>> = { preset: 'run', claim: 'evidence package' };

/**
 * Shows a finished run or evidence on GitHub: upload, job summary, comment. Each by itself: what fails becomes a
 * warning, and nothing is thrown, because the verdict is decided already and must stand.
 */
export async function publish(request: PublishRequest): Promise<Publication> {
  const { exhibit } = request;
  const what = WORDS[exhibit.kind];
  const publication: Publication = {
    annotations: [],
    commentUrl: null,
    checkUrl: null,
    artifactName: null,
    warnings: [],
    notes: [],
  };
  const { warnings, notes } = publication;
  const guarded = async (what: string, work: () => void | Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      warnings.push(warningText(what, error, request.redact));
    }
  };

  const { runUrl } = request.context;
  const links: ReportLinks = { workflowRun: runUrl ?? undefined };
  let uploadLines = '';

  // First, because the other two point at it.
  await guarded(`The ${what} was not uploaded`, async () => {
    if (request.upload === null) return;
    const upload = await request.upload();
    publication.artifactName = upload.name;
    if (upload.warning !== null) warnings.push(upload.warning);
    else notes.push(`Uploaded ${upload.files.length} files of the ${what} as artifact ${upload.name}.`);
    notes.push(...upload.leftBehind.map(({ path, why }) => `Not uploaded: ${clip(path, 300)} (${why}).`));
    uploadLines = uploadSummary(upload);
    if (upload.id !== null && runUrl !== null) links.artifact = `${runUrl}/artifacts/${upload.id}`;
  });

  await guarded('The job summary was not written', () => {
    if (request.summaryPath === null) return;
    const limit = summaryRoom(request.summaryPath) - Buffer.byteLength(uploadLines) - 1;
    appendSummary(request.summaryPath, `${summaryOf([exhibit], { links, limit })}\n${uploadLines}`);
  });

  await guarded('The verdict is not annotated', () => {
    publication.annotations = mostSevere(exhibit.annotations());
  });

  await guarded('There is no comment', async () => {
    if (request.comment === null) return;
    const shown = await showOnGitHub({
      ...request.comment,
      exhibit,
      links,
      context: request.context,
      clock: request.clock,
      redact: request.redact,
    });
    publication.commentUrl = shown.url;
    publication.checkUrl = shown.checkUrl;
    notes.push(...shown.notes);
    warnings.push(...shown.warnings);
  });
  return publication;
}

const MOST_LISTED = 50;

/** What left the machine and what stayed, as Markdown. Paths of a manifest are text from outside. */
function uploadSummary(upload: Upload): string {
  const lines = ['', '<details><summary>What was uploaded, and what stayed on the machine</summary>', ''];
  if (upload.name === null) lines.push(codeLine(upload.warning ?? 'Nothing was uploaded.'));
  else lines.push(codeLine(`${upload.files.length} files in artifact ${upload.name}`));
  lines.push(...upload.leftBehind.slice(0, MOST_LISTED).map(leftBehindLine));
  const more = upload.leftBehind.length - MOST_LISTED;
  if (more > 0) lines.push(codeLine(`… and ${more} more files that stayed`));
  return [...lines, '', '</details>', ''].join('\n');
}

function leftBehindLine({ path, why }: LeftBehind): string {
  return codeLine(`stayed: ${path} (${why})`);
}

/** An indented code block shows its text as it is, whatever the text holds. */
function codeLine(text: string): string {
  return `    ${clip(text, 400)}`;
}
