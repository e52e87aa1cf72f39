import { WorldGateError } from '../../foundation/errors.ts';
import type { Detection, Importer, ImportOptions, ImportSink } from '../importing/contract.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { LiberoLogs } from '../importing/libero-log.ts';
import { logLines } from '../importing/log-lines.ts';
import { LiteralLines } from '../importing/python-literal.ts';
import { seedLabel } from '../importing/seed-label.ts';
import { OpenLoop } from './gr00t-open-loop.ts';
import { RolloutResults } from './gr00t-rollouts.ts';
import { emptyNamesake, withNamesakes } from './namesakes.ts';

const RUNNING = /\bRunning collecting (\d+) episodes for (\S+) with \d+ vec envs/;
const RESULTS = /\bresults: {1,2}(\(.*)/;
/** Two blanks: `print` puts one between its arguments. */
const RATE = /(?:^|\s)success rate: {2}([-+.\w]+)\s*$/;
/** Environment steps of an episode that was cut off, and the most that one may have. */
const UNFINISHED = /\bSkipping video recording for unfinished episode \d+ \/ (\d+)/;
const TRAJECTORY = /\bMSE for trajectory (\d+): ([-+.\w]+), MAE: ([-+.\w]+)/;
const AVERAGE = /\bAverage (MSE|MAE) across all trajs: ([-+.\w]+)/;

const LIBERO_LOG = /^libero_eval_.*\.log$/;
const LIBERO_LINES = /\bTask suite: \S|# episodes completed so far: \d/;
const LOG_NAME = /\.(?:log|txt|out|err)$|^[^.]+$/;

/**
 * What the evaluations of Isaac GR00T print: `results:` of `gr00t/eval/rollout_policy.py` (N1.6, N1.7), the errors of
 * `gr00t/eval/open_loop_eval.py`, and the LIBERO log of N1.5.
 */
export const gr00t: Importer = {
  source: 'gr00t-n1.7',
  title: 'NVIDIA Isaac GR00T (N1.5 to N1.7)',
  recognises: [
    "stdout of gr00t/eval/rollout_policy.py: results:  ('env', [True, …], {…}) and success rate:  x",
    'a summary.txt that repeats those lines for many tasks',
    'stderr of gr00t/eval/open_loop_eval.py: "MSE for trajectory i: x, MAE: y" (metrics, no success)',
    'libero_eval_{suite}.log of N1.5',
  ],
  supplies: {
    EPISODE_OUTCOMES: 'sometimes',
    SEEDS: 'sometimes',
    RAW_REFERENCES: 'always',
    DENOMINATOR_POLICY: 'sometimes',
    FAILURE_NOTES: 'sometimes',
  },
  options: ['suite'],
  detect,
  read(tree, detection, options, sink) {
    sink.facts({ evaluatorName: 'gr00t' });
    if (detection.format === 'gr00t-libero-log') {
      sink.supplies('DENOMINATOR_POLICY');
      const logs = new LiberoLogs({ staleFlag: true }, tree, options, sink);
      const ours = detection.files.filter((file) => logs.read(file));
      logs.finish();
      const stranger =
        ours.length === 0 ? detection.files[0] : detection.files.find((file) => !ours.includes(file));
      if (stranger !== undefined) throw notGr00t(stranger);
      return;
    }
    readOutput(tree, detection.files, options, sink);
  },
};

function detect(tree: InputTree): Detection | null {
  const logs = tree.named(LOG_NAME).filter(({ sizeBytes }) => sizeBytes > 0);
  const libero = logs.filter(
    ({ path }) => LIBERO_LOG.test(path.split('/').at(-1)!) && LIBERO_LINES.test(tree.headText(path)),
  );
  if (libero.length > 0) {
    return {
      format: 'gr00t-libero-log',
      confidence: 0.95,
      why: [`${libero[0]!.path} has the name and the lines of N1.5's LIBERO log`],
      files: withNamesakes(
        tree,
        libero.map(({ path }) => path),
        LIBERO_LOG,
      ),
    };
  }
  const rollouts = logs.filter(({ path }) => isRollout(tree.headText(path)));
  const openLoop = logs.filter(({ path }) => isOpenLoop(tree.headText(path)));
  const found = [...new Set([...rollouts, ...openLoop])];
  if (found.length > 0) {
    return {
      format: rollouts.length > 0 ? 'gr00t-rollout' : 'gr00t-open-loop',
      confidence: 0.95,
      why: [
        `${found[0]!.path} has the lines of ${rollouts.length > 0 ? 'rollout_policy.py' : 'open_loop_eval.py'}`,
      ],
      files: withNamesakes(
        tree,
        found.map(({ path }) => path),
      ).sort(summariesLast),
    };
  }
  // The lines may stand behind pages of warnings.
  const [only] = tree.files;
  const files = logs.length > 0 ? logs : tree.files.length === 1 ? [only!] : [];
  if (files.length === 0) return null;
  return {
    format: 'gr00t-rollout',
    confidence: 0.1,
    why: [`${files[0]!.path} may be a log`],
    files: files.map(({ path }) => path).sort(summariesLast),
  };
}

const isRollout = (head: string) => RUNNING.test(head) || /\bresults: {1,2}\('/.test(head);
const isOpenLoop = (head: string) => TRAJECTORY.test(head) || AVERAGE.test(head);

/** A summary repeats what the logs of the tasks say: those are read first. */
function summariesLast(a: string, b: string): number {
  const isSummary = (file: string) => Number(/summary/i.test(file.split('/').at(-1)!));
  return isSummary(a) - isSummary(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function readOutput(
  tree: InputTree,
  files: readonly string[],
  options: ImportOptions,
  sink: ImportSink,
): void {
  const results = new RolloutResults(options, sink);
  const openLoop = new OpenLoop(options, sink);
  const held: string[] = [];
  for (const file of files) {
    let literal: { lines: LiteralLines; line: number } | null = null;
    const before = results.count + results.runs + openLoop.count;
    results.open(file, seedLabel(tree, file));
    openLoop.open(file, seedLabel(tree, file));
    for (const { number, text } of logLines(tree, file)) {
      let rest = text;
      if (literal === null) {
        const begun = RESULTS.exec(text);
        if (begun === null) {
          takeLine(text, number, results, openLoop);
          continue;
        }
        literal = { lines: new LiteralLines(), line: number };
        rest = begun[1]!;
      }
      if (!literal.lines.push(rest, `${file} line ${literal.line}: results`)) continue;
      results.results(literal.lines.text(), literal.line);
      literal = null;
    }
    if (literal !== null) {
      throw new WorldGateError(
        'format-invalid',
        `${file} line ${literal.line}: the results are cut off: their brackets do not close`,
        { hint: 'take the whole output of a finished run' },
      );
    }
    results.close();
    openLoop.close();
    if (results.count + results.runs + openLoop.count > before) held.push(file);
  }
  if (results.count === 0 && openLoop.count === 0) throw notGr00t(files[0]!, results.runs);
  const stranger = emptyNamesake(files, held);
  if (stranger !== undefined) throw notGr00t(stranger);
  if (results.count > 0) sink.supplies('DENOMINATOR_POLICY');
  results.finish();
}

function takeLine(text: string, line: number, results: RolloutResults, openLoop: OpenLoop): void {
  // Other lines are most of a log.
  if (!/ccess rate|Running|MSE|MAE|unfinished/.test(text)) return;
  const running = RUNNING.exec(text);
  if (running !== null) results.running(running[2]!, Number(running[1]));
  const rate = RATE.exec(text);
  if (rate !== null) results.rate(rate[1]!, line);
  const most = UNFINISHED.exec(text)?.[1];
  if (most !== undefined) results.horizon(Number(most));
  const trajectory = TRAJECTORY.exec(text);
  if (trajectory !== null) openLoop.trajectory(Number(trajectory[1]), trajectory[2]!, trajectory[3]!, line);
  const average = AVERAGE.exec(text);
  if (average !== null) openLoop.average(average[1] === 'MSE' ? 'mse' : 'mae', average[2]!, line);
}

function notGr00t(file: string, runs = 0): WorldGateError {
  if (runs > 0) {
    return new WorldGateError(
      'run-without-episodes',
      `${file} begins to collect episodes and has no "results:" line: the run did not come to its end`,
      { hint: 'rollout_policy.py prints its results once, at the end: run it again' },
    );
  }
  return new WorldGateError(
    'format-unknown',
    `${file} is not of GR00T: it needs a line "results:  ('env', [True, …], …)", or "MSE for trajectory 0: x, MAE: y", and has neither`,
    {
      hint: 'rollout_policy.py prints to stdout and open_loop_eval.py to stderr: run both with `2>&1 | tee eval.log`',
    },
  );
}
