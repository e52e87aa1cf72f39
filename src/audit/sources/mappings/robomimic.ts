import { parseJson } from '../../../foundation/json.ts';
import type { ImportSink } from '../../importing/contract.ts';
import type { InputTree } from '../../importing/input-tree.ts';
import { logLines } from '../../importing/log-lines.ts';
import { recordOf } from '../json-values.ts';
import { disagree, filesLike, finite, invalidAt, notIts, type ShippedMapping } from './shipped.ts';

const BLOCK = /Average Rollout Stats|^\s*Epoch \d+ Rollouts took /m;
/** `--json_path` writes the block alone. */
const ALONE = /^\s*\{[^{}]*"Success_Rate"\s*:[^{}]*\}\s*$/;
const HINT = 'take the output of run_trained_agent.py, or the file of its --json_path';
const MOST_BLOCK_LINES = 500;

function find(tree: InputTree): string[] {
  return [...filesLike(tree, /\.json$/, ALONE), ...tree.named(/\.(?:txt|log|out)$/).map(({ path }) => path)];
}

/** What `run_trained_agent.py` of robomimic prints: means over rollouts, an aggregate. */
export const robomimic: ShippedMapping = {
  name: 'robomimic',
  title: 'robomimic (run_trained_agent.py)',
  recognises: ['log with "Average Rollout Stats" or "Rollouts took": an aggregate (ratio), never decided'],
  supplies: { RAW_REFERENCES: 'always' },
  find: (tree) => foundIn(tree),
  read: (tree, files, _options, sink) => readFiles(tree, files, null, sink),
};

/** RoboCasa evaluates with robomimic; its `ep_stats.json` belongs to demonstrations and is refused. */
export const robocasa: ShippedMapping = {
  name: 'robocasa',
  title: 'RoboCasa (through robomimic)',
  recognises: [
    'log of its robomimic with "Average Rollout Stats" or "Rollouts took": an aggregate, never decided',
  ],
  supplies: { RAW_REFERENCES: 'always' },
  find(tree) {
    const demonstrations = tree.named(/^ep_stats\.json$/).map(({ path }) => path);
    const found = foundIn(tree);
    if (found !== null || demonstrations.length === 0) return found;
    return { files: demonstrations, why: `${demonstrations[0]} is called ep_stats.json`, confidence: 0.2 };
  },
  read(tree, files, _options, sink) {
    const demonstration = files.find((file) => /(?:^|\/)ep_stats\.json$/.test(file));
    if (demonstration !== undefined) {
      throw notIts(
        demonstration,
        'a result of RoboCasa',
        'rollouts of a policy',
        'the outcome of a demonstration',
        'give the log of the evaluation; ep_stats.json says whether a person succeeded',
      );
    }
    readFiles(tree, files, 'robocasa', sink);
  },
};

function foundIn(tree: InputTree): ReturnType<ShippedMapping['find']> {
  const files = find(tree);
  if (files.length === 0) return null;
  const isShown = files.some((file) => BLOCK.test(tree.headText(file)) || ALONE.test(tree.headText(file)));
  return { files, why: `${files[0]} may hold rollout statistics`, confidence: isShown ? 0.4 : 0.2 };
}

function readFiles(tree: InputTree, files: readonly string[], suite: string | null, sink: ImportSink): void {
  sink.facts({ evaluatorName: 'robomimic' });
  let blocks = 0;
  let epochs = 0;
  for (const file of files) {
    for (const block of blocksOf(tree, file)) {
      blocks += 1;
      if (block.epoch !== null) epochs += 1;
      report(block, file, suite, sink);
    }
  }
  if (blocks === 0) {
    throw notIts(files[0]!, 'output of robomimic', 'a block "Average Rollout Stats"', 'none', HINT);
  }
  if (epochs > 1) {
    sink.finding({
      code: 'several-checkpoints',
      severity: 'warning',
      message: `these are the rollouts of ${epochs} epochs: the best of several overstates a policy`,
    });
  }
}

interface Block {
  stats: Record<string, unknown>;
  line: number;
  epoch: number | null;
  environment: string | null;
}

/** The JSON blocks behind the lines that announce one. */
function* blocksOf(tree: InputTree, file: string): Generator<Block> {
  const isAlone = ALONE.test(tree.headText(file));
  let isNear = isAlone;
  let epoch: number | null = null;
  let environment: string | null = null;
  let lines: string[] | null = null;
  let start = 0;
  for (const { number, text } of logLines(tree, file)) {
    if (lines === null) {
      const announced = /^\s*Epoch (\d+) Rollouts took /.exec(text);
      if (announced !== null) {
        epoch = Number(announced[1]);
        isNear = true;
      } else if (/Average Rollout Stats/.test(text)) {
        epoch = null;
        environment = null;
        isNear = true;
      }
      environment = /^\s*Env: (.{1,200})$/.exec(text)?.[1]?.trim() ?? environment;
      if (!isNear || !/^\s*\{/.test(text)) continue;
      lines = [];
      start = number;
    }
    lines.push(text);
    if (lines.length > MOST_BLOCK_LINES)
      throw invalidAt(file, `line ${start}`, 'the block does not end', HINT);
    if (!/\}\s*$/.test(text)) continue;
    const stats = recordOf(parseJson(finiteOnly(lines.join('\n')), `${file} from line ${start}`));
    lines = null;
    // Several environments follow one announcement.
    isNear = epoch !== null;
    if (stats !== undefined) yield { stats, line: start, epoch, environment };
  }
  if (lines !== null) throw invalidAt(file, `line ${start}`, 'the block is cut off', HINT);
}

/** Python writes NaN where nothing was measured. */
const finiteOnly = (text: string): string => text.replace(/:\s*(?:NaN|-?Infinity)/g, ': null');

const UNITS = {
  Success_Rate: 'ratio',
  Num_Success: 'count',
  Num_Episode: 'count',
  Return: 'reward',
} as const;

function report(
  { stats, line, epoch, environment }: Block,
  file: string,
  suite: string | null,
  sink: ImportSink,
): void {
  const at = `line ${line}`;
  const scope = { suite: epoch === null ? suite : `epoch ${epoch}`, task: environment };
  const rate = finite(stats.Success_Rate);
  if (rate === undefined || rate < 0 || rate > 1) {
    throw invalidAt(file, at, `Success_Rate is ${JSON.stringify(stats.Success_Rate)}, not a ratio`, HINT);
  }
  const [successes, episodes] = [finite(stats.Num_Success), finite(stats.Num_Episode)];
  if (successes !== undefined && episodes !== undefined && Math.abs(successes / episodes - rate) > 1e-9) {
    throw disagree(
      file,
      at,
      `Success_Rate is ${rate}, but Num_Success / Num_Episode is ${successes / episodes}`,
    );
  }
  for (const [name, unit] of Object.entries(UNITS)) {
    const value = finite(stats[name]);
    if (value !== undefined) sink.reported({ name, scope, value, unit, text: String(value), file, at });
  }
  // The sum over rollouts, in minutes.
  const minutes = finite(stats.Time_Episode);
  if (minutes === undefined) return;
  sink.reported({
    name: 'Time_Episode',
    scope,
    value: 60 * minutes,
    unit: 's',
    text: `${minutes} min`,
    file,
    at,
  });
}
