import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { ImportOptions, ImportSink } from '../importing/contract.ts';
import { csvRows } from '../importing/csv-rows.ts';
import type { InputTree } from '../importing/input-tree.ts';

/** What the script writes for the answer "y", which stands for 100 %: it divides its 1.0 by 100 once more. */
const YES = 0.01;
const COLUMNS = ['', 'success', 'duration', 'video_filename'];

interface Row {
  line: number;
  value: number;
  steps: number;
  video: string;
}

type Reading = 'yes_no' | 'whole' | 'progress';

/**
 * `results/eval_*.csv` of `examples/droid/main.py`: one file per session, one row per rollout. The files do not say
 * which task a rollout tried, so all rows are rollouts of one task, numbered through all files in the order of their
 * paths.
 * @throws WorldGateError `units-ambiguous` where 0.01 may mean yes, `shards-overlap` for a rollout that is there twice
 */
export async function readDroidCsvs(
  tree: InputTree,
  files: readonly string[],
  options: ImportOptions,
  sink: ImportSink,
): Promise<void> {
  const task = sink.task({ suite: options.suite ?? null, id: null, name: null });
  const sessions: { file: string; rows: Row[] }[] = [];
  for (const file of files) sessions.push({ file, rows: await rowsOf(tree, file) });
  const readings = sessions.map(({ file, rows }) => readingOf(file, rows, options));
  // One grade between 0 and 1 makes the column a grade, in whichever file it stands.
  const isGraded = readings.includes('progress');
  if (isGraded && readings.includes('yes_no')) {
    throw ambiguous(
      sessions[readings.indexOf('yes_no')]!.file,
      'answers yes and no, and other files of the same folder grade from 0 to 100',
      'give the sessions that were graded in the same way',
    );
  }
  const videos = new Map<string, string>();
  let episode = 0;
  for (const { file, rows } of sessions) {
    for (const { line, value, steps, video } of rows) {
      const known = videos.get(video);
      if (known !== undefined) {
        throw new WorldGateError(
          'shards-overlap',
          `${file} line ${line}: the rollout ${quoted(video)} is in ${known} already`,
          { hint: 'give each session once' },
        );
      }
      videos.set(video, file);
      const progress = !isGraded && value === YES ? 1 : value;
      sink.episode({
        task,
        episode,
        runSeed: null,
        seed: null,
        seedSource: 'none',
        outcome: isGraded ? null : progress === 1 ? 'success' : 'failure',
        status: 'ok',
        evaluatorCounts: true,
        metrics: { progress },
        steps,
        stepUnit: 'env',
        file,
        at: `line ${line}`,
      });
      episode += 1;
    }
  }
  if (isGraded) {
    sink.finding({
      code: 'graded-not-decided',
      severity: 'info',
      message:
        'grades rollouts from 0 to 1: the metric is `progress`, and no grade is taken for a success or a failure',
      file: sessions[readings.indexOf('progress')]!.file,
    });
  }
}

async function rowsOf(tree: InputTree, file: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const { line, row } of csvRows(tree, file)) {
    const lacking = COLUMNS.filter((column) => row[column] === undefined);
    if (lacking.length > 0) {
      const shown = Object.keys(row).slice(0, 6).map(quoted).join(', ');
      throw new WorldGateError(
        'format-unknown',
        `${file} is not a CSV of openpi's DROID script: it needs the columns "", "success", "duration" and "video_filename", and has ${shown}`,
        { hint: 'use the source that wrote it, or `generic` with a mapping' },
      );
    }
    if (row[''] !== String(rows.length)) {
      throw invalid(
        file,
        line,
        `the index is ${quoted(row['']!)}, not ${rows.length}: rows are missing or were edited`,
      );
    }
    const value = numberOf(row.success!, file, line, 'success');
    if (value > 1) throw invalid(file, line, `success is ${value}, not between 0 and 1`);
    const steps = numberOf(row.duration!, file, line, 'duration');
    if (!Number.isInteger(steps)) throw invalid(file, line, `duration is ${steps}, not a number of steps`);
    rows.push({ line, value, steps, video: row.video_filename! });
  }
  if (rows.length > 0) return rows;
  throw new WorldGateError('empty-artifact', `${file} has a header and no row`, {
    hint: 'the session was left before a rollout was graded: leave the file out',
  });
}

function numberOf(text: string, file: string, line: number, column: string): number {
  if (/^\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(text)) return Number(text);
  throw invalid(file, line, `${column} is ${quoted(text)}, not a number from 0`);
}

/** What the numbers of one session are: 0 and 1, grades between, or the 0.01 that the script writes for "y". */
function readingOf(file: string, rows: readonly Row[], { droidYesNoFix }: ImportOptions): Reading {
  const hasYes = rows.some(({ value }) => value === YES);
  const others = rows.find(({ value }) => value !== YES && value !== 0);
  if (hasYes && others !== undefined) {
    throw ambiguous(
      file,
      `success has 0.01 beside ${others.value} (line ${others.line}): 0.01 is what the script writes for "y", and also 1 %`,
      'only who graded the rollouts knows: correct the column by hand, and say so, or leave the session out',
    );
  }
  if (hasYes && droidYesNoFix !== true) {
    throw ambiguous(
      file,
      'success has only 0.0 and 0.01: this is how the script writes the answers "n" and "y", and 0.01 would also be 1 %',
      'if the operator answered y and n, add --droid-yn-fix',
    );
  }
  if (hasYes) return 'yes_no';
  return rows.some(({ value }) => value !== 0 && value !== 1) ? 'progress' : 'whole';
}

function ambiguous(file: string, what: string, hint: string): WorldGateError {
  return new WorldGateError('units-ambiguous', `${file}: ${what}`, { hint });
}

function invalid(file: string, line: number, what: string): WorldGateError {
  return new WorldGateError('format-invalid', `${file} line ${line}: ${what}`, {
    hint: 'take the file as examples/droid/main.py wrote it',
  });
}
