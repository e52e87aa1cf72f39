import { exitCodeFor, type FailOn, type Verdict, verdictRow } from '../contracts/verdict.ts';
import { isWorldGateError, messageOf } from '../foundation/errors.ts';
import { type PublishRequest, publish } from '../github/publish.ts';
import { appendSummary } from '../github/summary.ts';
import type { Exhibit } from '../reports/exhibit.ts';
import { clip } from '../reports/plain.ts';
import type { ReportError } from '../reports/section.ts';
import type { Door } from './door.ts';
import { withInputNames } from './input-words.ts';

/** Exit code of a caller's mistake. */
const MISTAKE = 2;

/** Exit code of a process that was interrupted. */
const INTERRUPTED = 130;

export interface FinishOptions {
  failOn: FailOn;
  comment: Omit<NonNullable<PublishRequest['comment']>, 'exitCode'> | null;
}

/** What fails a step whatever the verdict is: the verdict stands, and is reported. */
export interface Problem {
  title: string;
  message: string;
  exitCode: number;
  /** Of a bug of ours. */
  stack: string | null;
}

/** How a run or an audit ended. */
export interface Ending {
  exhibit: Exhibit;
  /** All but `artifact-name` and `comment-url`. */
  outputs: Readonly<Record<string, string>>;
  /** The exit code of what broke it, which stands above `fail-on`. */
  exitCode: number | undefined;
  /** Whether there is an upload, and how. */
  upload: PublishRequest['upload'];
  /** Outputs that name the artifact; `artifact-name` unless given. */
  artifactOutputs?: readonly string[];
  /** Ends the last line of the log, as in `run 20261121T091409123Z-1f3a9c0b`. */
  label: string;
  /** Why it ended so, in sentences. */
  reasons: readonly string[];
  problems?: readonly Problem[];
  /** Sentences for the log. */
  notes?: readonly string[];
  warnings?: readonly string[];
}

/**
 * Tells the runner how something ended: outputs first, then annotations, upload, summary and comment, and the exit code
 * last. Nothing after the outputs can change the verdict.
 *
 * @returns the exit code of the step
 */
export async function finish(
  door: Door,
  { exhibit, outputs, upload, label, problems = [], notes = [], warnings = [], ...ending }: Ending,
  { failOn, comment }: FinishOptions,
): Promise<number> {
  const { host, signal } = door;
  const { verdict } = exhibit;
  const decided = signal.aborted ? INTERRUPTED : (ending.exitCode ?? exitCodeFor(verdict, failOn));
  const exitCode = decided === 0 ? (problems[0]?.exitCode ?? 0) : decided;
  for (const [name, value] of Object.entries(outputs)) host.output(name, value);

  const publication = await publish({
    exhibit,
    context: door.context,
    summaryPath: door.env.GITHUB_STEP_SUMMARY || null,
    // A cancelled step has about ten seconds left.
    upload: signal.aborted ? null : upload,
    comment: comment === null || signal.aborted ? null : { ...comment, exitCode },
    clock: door.clock,
    redact: door.redact,
  });
  if (upload !== null) {
    for (const name of ending.artifactOutputs ?? ['artifact-name'])
      host.output(name, publication.artifactName ?? '');
  }
  if (comment !== null) {
    host.output('comment-url', publication.commentUrl ?? '');
    host.output('check-url', publication.checkUrl ?? '');
  }

  for (const { title, message, stack } of problems) {
    host.annotate({ level: 'error', title, message });
    if (stack !== null) host.say([door.redact(stack)]);
  }
  const closing = closingWords({ exhibit, reasons: ending.reasons }, failOn, decided);
  // Where no gate says why the step fails, the step itself does.
  if (decided !== 0 && !publication.annotations.some(({ level }) => level === 'error')) {
    host.annotate({ level: 'error', ...closing });
  }
  for (const annotation of publication.annotations) host.annotate(annotation);
  for (const message of [...warnings, ...publication.warnings]) {
    host.annotate({ level: 'warning', title: 'WorldGate', message });
  }
  const { emoji, words } = endWords(verdict, decided);
  host.say([
    ...notes,
    ...publication.notes,
    `${emoji} ${words} (${label})`,
    ...(decided === 0 ? [] : [closing.message]),
    ...problems.map(({ message }) => message),
  ]);
  return exitCode;
}

/** An error verdict by whose turn it is: what the caller got wrong is not something that broke. */
function endWords(verdict: Verdict, exitCode: number): { emoji: string; words: string } {
  if (verdict !== 'error') return verdictRow(verdict);
  if (exitCode === MISTAKE) return { emoji: '✋', words: 'Not run: the input is wrong' };
  if (exitCode === INTERRUPTED) return { emoji: '✋', words: 'Not run to its end: it was cancelled' };
  return verdictRow('error');
}

function closingWords(
  { exhibit: { name, verdict }, reasons }: Pick<Ending, 'exhibit' | 'reasons'>,
  failOn: FailOn,
  exitCode: number,
): { title: string; message: string } {
  const title = `WorldGate: ${clip(name, 100)}`;
  if (exitCode === INTERRUPTED) return { title, message: 'It was cancelled before it ended.' };
  const parts = [`${endWords(verdict, exitCode).words}.`, ...reasons];
  if (verdict !== 'error') parts.push(`The step fails because of \`fail-on: ${failOn}\`.`);
  return { title, message: parts.filter((part) => part !== '').join(' ') };
}

/** What broke an action, for those who read of it. */
export function explained(error: unknown, redact: Door['redact']): ReportError {
  const message = clip(redact(messageOf(error)), 3000);
  if (isWorldGateError(error)) {
    const { code, hint } = error;
    const said = hint === undefined ? null : clip(redact(withInputNames(hint)), 1000);
    return { code, message: withInputNames(message), hint: said };
  }
  const hint = 'This is a bug of WorldGate: please report it with the log of this step.';
  return { code: 'internal-error', message, hint };
}

/** What outputs say that always say something. */
const WITHOUT_RESULT: Readonly<Record<string, string>> = {
  verdict: 'error' satisfies Verdict,
  verified: 'false',
  claims: '[]',
  'signature-state': 'unsigned',
};

/**
 * Ends an action that could not produce anything to show. A foreseen failure shows its code and the first thing to try;
 * any other exception is a bug and keeps its stack. The verdict is `error`: that is never the same as a failed gate.
 *
 * @returns the exit code of the step
 */
export function finishBroken(door: Door, outputs: readonly string[], error: unknown): number {
  const { host } = door;
  for (const name of outputs) host.output(name, WITHOUT_RESULT[name] ?? '');
  const { code, message, hint } = explained(error, door.redact);
  const foreseen = isWorldGateError(error);
  const exitCode = foreseen ? error.exitCode : 4;
  const text = `${code}: ${message}${hint === null ? '' : ` — ${hint}`}`;
  const title = exitCode === MISTAKE ? 'WorldGate: the input is wrong' : 'WorldGate could not run';
  host.annotate({ level: 'error', title, message: text });
  if (!foreseen && error instanceof Error) host.say([door.redact(error.stack ?? '')]);
  const summaryPath = door.env.GITHUB_STEP_SUMMARY;
  if (summaryPath) {
    try {
      const { emoji, words } = endWords('error', exitCode);
      appendSummary(summaryPath, `### ${emoji} WorldGate: ${words}\n\n    ${text}\n`);
    } catch (cause) {
      host.annotate({ level: 'warning', title: 'WorldGate', message: `No job summary: ${messageOf(cause)}` });
    }
  }
  return exitCode;
}
