import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { ImportOptions, ImportSink } from '../importing/contract.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { streamJson } from '../importing/json-stream.ts';
import { recordOf, shown } from './json-values.ts';

/** Some dimensions average frames, not videos, so that long videos weigh more. */
const FRAME_WEIGHTS = 0.05;

/**
 * `vqa_results.json`: questions about one generated video, each answered by a judge model and checked. A question is
 * an episode; `must_pass_failure` is 1 where a question that has to hold did not.
 */
export function readVqaChecks(tree: InputTree, file: string, sink: ImportSink): void {
  const [root] = streamJson(tree, file);
  const content = recordOf(root) ?? {};
  const {
    video_path: video,
    test_config_path: config,
    results,
    total_checks: total,
    passed,
    failed,
  } = content;
  if (typeof video !== 'string' || !Array.isArray(results)) {
    throw new WorldGateError(
      'format-unknown',
      `${file} is not of the VQA evaluator: it needs "video_path" and a list "results"`,
      { hint: 'use the source that wrote it, or `generic` with a mapping' },
    );
  }
  const suite = typeof config === 'string' ? stem(config) : null;
  const task = sink.task({ suite, id: null, name: baseName(video) });
  for (const [index, value] of results.entries()) {
    const at = `/results/${index}`;
    const { validation_passed: hasPassed, must_pass: mustPass, ...check } = recordOf(value) ?? {};
    if (typeof hasPassed !== 'boolean') {
      throw invalid(file, `${at}/validation_passed`, `is ${shown(hasPassed)}, not true or false`);
    }
    if (mustPass !== undefined && mustPass !== null && typeof mustPass !== 'boolean') {
      throw invalid(file, `${at}/must_pass`, `is ${shown(mustPass)}, not true or false`);
    }
    sink.episode({
      task,
      episode: index,
      runSeed: null,
      seed: null,
      seedSource: 'none',
      outcome: hasPassed ? 'success' : 'failure',
      status: 'ok',
      evaluatorCounts: true,
      metrics: { must_pass_failure: mustPass === true && !hasPassed ? 1 : 0 },
      ...(hasPassed ? {} : { failureReason: reasonOf(check) }),
      file,
      at,
    });
  }
  const counts = [
    ['total_checks', total, 'episodes'],
    ['passed', passed, 'successes'],
  ] as const;
  for (const [name, value, what] of counts) {
    if (!isCount(value)) throw invalid(file, `/${name}`, `is ${shown(value)}, not a count`);
    const scope = { suite: null, task };
    sink.stated({
      name,
      scope,
      what,
      value,
      unit: 'count',
      onlyFile: true,
      text: String(value),
      file,
      at: `/${name}`,
    });
  }
  if (failed !== undefined && failed !== (total as number) - (passed as number)) {
    throw new WorldGateError(
      'counts-disagree',
      `${file} /failed: is ${shown(failed)}, but ${shown(passed)} of ${shown(total)} passed`,
      { hint: 'the file was edited: take it as the evaluator wrote it' },
    );
  }
}

function reasonOf({
  question,
  expected_answer: expected,
  actual_answer: actual,
}: Record<string, unknown>): string {
  return `${text(question)}: expected ${text(expected)}, got ${text(actual)}`;
}

/**
 * `{name}_eval_results.json`: `{dimension: [mean, [{video_path, video_results}]]}` as VBench writes it. A video is an
 * episode without an outcome, with a metric per dimension.
 *
 * `imaging_quality` stands there as 0 to 100 per video and as a ratio in its mean; it becomes a ratio. A dimension
 * whose mean is not that of its videos in any other way is left out, since its unit is not known.
 */
export function readPaiBench(tree: InputTree, file: string, options: ImportOptions, sink: ImportSink): void {
  const videos = new Map<string, { at: string; scores: Map<string, number> }>();
  const [root] = streamJson(tree, file, {
    each: [
      {
        path: ['*', '1', '*'],
        take: (value, [dimension, , index]) => {
          const at = `/${dimension}/1/${index}`;
          const { video_path: video, video_results: score } = recordOf(value) ?? {};
          if (typeof video !== 'string') throw invalid(file, `${at}/video_path`, 'is not a text');
          const number = typeof score === 'boolean' ? Number(score) : score;
          if (typeof number !== 'number')
            throw invalid(file, `${at}/video_results`, `is ${shown(score)}, not a number`);
          const known = videos.get(video) ?? { at, scores: new Map<string, number>() };
          videos.set(video, known);
          if (known.scores.has(String(dimension)))
            throw invalid(file, at, `is video ${quoted(video)} a second time`);
          known.scores.set(String(dimension), number);
        },
      },
    ],
  });
  if (videos.size === 0) {
    throw new WorldGateError(
      'format-unknown',
      `${file} is not of PAI-Bench: no dimension has a list of videos`,
      {
        hint: 'it needs {dimension: [mean, [{"video_path": …, "video_results": …}]]}',
      },
    );
  }
  const scales = new Map<string, number>();
  for (const [dimension, value] of Object.entries(recordOf(root) ?? {})) {
    const scale = scaleOf(dimension, value, videos.values(), file, sink);
    if (scale !== null) scales.set(dimension, scale);
  }
  const names = namesOf([...videos.keys()]);
  for (const [video, { at, scores }] of videos) {
    const metrics: Record<string, number> = {};
    for (const [dimension, score] of scores) {
      const scale = scales.get(dimension);
      if (scale !== undefined && Number.isFinite(score)) metrics[metricName(dimension)] = score * scale;
    }
    sink.episode({
      task: sink.task({ suite: options.suite ?? null, id: null, name: names.get(video)! }),
      episode: 0,
      runSeed: null,
      seed: null,
      seedSource: 'none',
      outcome: null,
      status: 'ok',
      evaluatorCounts: true,
      metrics,
      file,
      at,
    });
  }
}

/** What a dimension's scores have to be multiplied with; null where its own mean contradicts them. */
function scaleOf(
  dimension: string,
  value: unknown,
  videos: Iterable<{ scores: Map<string, number> }>,
  file: string,
  sink: ImportSink,
): number | null {
  const at = `/${dimension}/0`;
  const mean = Array.isArray(value) ? value[0] : undefined;
  if (typeof mean !== 'number') throw invalid(file, at, `is ${shown(mean)}, not a number`);
  if (Number.isFinite(mean)) {
    const scope = { suite: null, task: null };
    sink.reported({
      name: metricName(dimension),
      scope,
      value: mean,
      unit: 'score',
      text: String(mean),
      file,
      at,
    });
  }
  let sum = 0;
  let n = 0;
  for (const { scores } of videos) {
    const score = scores.get(dimension);
    if (score === undefined || !Number.isFinite(score)) continue;
    sum += score;
    n += 1;
  }
  const found = sum / n;
  const isMean = (scale: number) => Math.abs(mean - scale * found) <= FRAME_WEIGHTS * Math.abs(mean) + 1e-9;
  if (isMean(1)) return 1;
  if (dimension === 'imaging_quality' && isMean(0.01)) return 0.01;
  sink.finding({
    code: 'aggregate-disagrees',
    severity: 'warning',
    message: `the mean of ${dimension} is ${mean}, but its ${n} videos give ${found}: the dimension is not read, because its unit is not known`,
    file,
    at,
  });
  return null;
}

/** `vqa_summary.json`, and a `summary.json` whose rows are not there: numbers to show. @returns whether it has any */
export function readAggregate(tree: InputTree, file: string, sink: ImportSink): boolean {
  const [root] = streamJson(tree, file);
  const content = recordOf(root) ?? {};
  const numbers = [
    ['overall_accuracy', 'ratio'],
    ['total_videos', 'count'],
    ['success_rate', 'ratio'],
    ['success_rate_percent', 'percent'],
    ['successes', 'count'],
    ['total_tasks', 'count'],
  ] as const;
  const isRun = Object.hasOwn(content, 'rank_files');
  let hasAny = false;
  for (const [name, unit] of numbers) {
    const value = content[name];
    if (typeof value !== 'number' || !Number.isFinite(value)) continue;
    // A success rate has the unit of the file that it stands in, and only these two are known.
    if (!isRun && !['overall_accuracy', 'total_videos'].includes(name)) continue;
    const scope = { suite: null, task: null };
    sink.reported({ name, scope, value, unit, text: String(value), file, at: `/${name}` });
    hasAny = true;
  }
  if (isRun && hasAny) {
    sink.finding({
      code: 'summary-without-raw',
      severity: 'warning',
      message:
        'states a success rate, and the rows behind it are not there: the number is reported, and counts for nothing',
      file,
    });
  }
  return hasAny;
}

/** File names, or whole paths where two videos have the same name. */
function namesOf(videos: readonly string[]): Map<string, string> {
  const names = videos.map(stem);
  const isUnique = new Set(names).size === names.length;
  return new Map(videos.map((video, index) => [video, isUnique ? names[index]! : video]));
}

const metricName = (dimension: string): string => dimension.toLowerCase().replace(/[^a-z0-9]+/g, '_');
const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
const stem = (path: string): string => baseName(path).replace(/\.\w{1,8}$/, '');
const text = (value: unknown): string => (typeof value === 'string' ? value : shown(value));
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function invalid(file: string, at: string, what: string): WorldGateError {
  return new WorldGateError('format-invalid', `${file} ${at}: ${what}`, {
    hint: 'take the file as the evaluator wrote it',
  });
}
