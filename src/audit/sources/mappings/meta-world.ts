import { type MappingInput, mapping as mappingSchema } from '../../../contracts/mapping.ts';
import type { ImportSink } from '../../importing/contract.ts';
import type { InputTree } from '../../importing/input-tree.ts';
import { logLines } from '../../importing/log-lines.ts';
import { LiteralLines, type PythonValue, parsePythonLiteral } from '../../importing/python-literal.ts';
import { readMapping } from '../generic/read-mapping.ts';
import { invalidAt, notIts, type ShippedMapping } from './shipped.ts';

/** A row per episode, as docs/sources/meta-world.md shows how to write one: Meta-World itself writes no file. */
export const META_WORLD_ROWS: MappingInput = {
  schema_version: 'worldgate.mapping.v1',
  name: 'meta-world',
  title: 'Meta-World, a row per episode',
  format: 'jsonl',
  task: 'task',
  episode: 'episode',
  run_seed: 'seed',
  success: { from: 'success', true: [true, 1], false: [false, 0] },
  metrics: { episode_return: { from: 'return', unit: 'reward' } },
  steps: 'steps',
  run: { evaluator: { value: 'meta-world' } },
};

const TUPLE = /[([]\s*(?:np\.float\d+\()?\d[\d.eE+-]*\)?\s*,/;
const HINT =
  'print what evaluation() returns, or write a row per episode as docs/sources/meta-world.md shows';

/** Meta-World: rows of episodes where somebody wrote them, else the tuple that `evaluation()` returns. */
export const metaWorld: ShippedMapping = {
  name: 'meta-world',
  title: 'Meta-World (metaworld.evaluation)',
  recognises: [
    'JSON Lines with task, episode, seed, success, return: a row per episode',
    'log with the printed result of evaluation(): an aggregate (ratio), never decided',
  ],
  supplies: { EPISODE_OUTCOMES: 'sometimes', SEEDS: 'sometimes', RAW_REFERENCES: 'always' },
  find(tree) {
    const rows = tree.named(/\.jsonl$/).map(({ path }) => path);
    const logs = tree.named(/\.(?:txt|log|out|json)$/).map(({ path }) => path);
    const files = rows.length > 0 ? rows : logs;
    return files.length === 0 ? null : { files, why: `${files[0]} may be of Meta-World`, confidence: 0.2 };
  },
  async read(tree, files, options, sink) {
    const rows = files.filter((file) => file.endsWith('.jsonl'));
    if (rows.length > 0) await readMapping(tree, rows, mappingSchema.parse(META_WORLD_ROWS), options, sink);
    else readLogs(tree, files, sink);
  },
};

function readLogs(tree: InputTree, files: readonly string[], sink: ImportSink): void {
  sink.facts({ evaluatorName: 'meta-world' });
  let found = 0;
  for (const file of files) {
    let literal: { lines: LiteralLines; line: number } | null = null;
    for (const { number, text } of logLines(tree, file)) {
      if (literal === null) {
        const start = TUPLE.exec(text)?.index;
        if (start === undefined) continue;
        literal = { lines: new LiteralLines(), line: number };
        if (!literal.lines.push(text.slice(start), `${file}:${number}`)) continue;
      } else if (!literal.lines.push(text, `${file}:${literal.line}`)) continue;
      const value = literalOf(literal.lines.text(), `${file}:${literal.line}`);
      if (report(value, file, `line ${literal.line}`, sink)) found += 1;
      literal = null;
    }
    if (literal !== null) throw invalidAt(file, `line ${literal.line}`, 'the result is cut off', HINT);
  }
  if (found === 0)
    throw notIts(files[0]!, 'of Meta-World', 'the printed result of evaluation()', 'none', HINT);
}

/** Other brackets with a number in front are no result. */
function literalOf(text: string, name: string): PythonValue {
  try {
    return parsePythonLiteral(text, name);
  } catch {
    return null;
  }
}

/** `(mean success rate, mean return, success rate by task)`, since v3 also the returns by task. */
function report(value: PythonValue, file: string, at: string, sink: ImportSink): boolean {
  if (!Array.isArray(value) || value.length < 3 || value.length > 4) return false;
  const [rate, mean, byTask] = value;
  if (typeof rate !== 'number' || typeof mean !== 'number' || !(byTask instanceof Map)) return false;
  const rates = [...byTask].filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  if (rates.length !== byTask.size || rates.length === 0) return false;
  const wrong = [['mean_success_rate', rate] as const, ...rates].find(
    ([, number]) => !(number >= 0 && number <= 1),
  );
  if (wrong !== undefined) throw invalidAt(file, at, `${wrong[0]} is ${wrong[1]}, not a ratio`, HINT);
  const scope = { suite: null, task: null };
  const common = { file, at };
  sink.reported({
    ...common,
    name: 'mean_success_rate',
    scope,
    value: rate,
    unit: 'ratio',
    text: String(rate),
  });
  if (Number.isFinite(mean)) {
    sink.reported({
      ...common,
      name: 'mean_returns',
      scope,
      value: mean,
      unit: 'reward',
      text: String(mean),
    });
  }
  for (const [task, number] of rates) {
    const of = { suite: null, task: task.slice(0, 400) };
    sink.reported({
      ...common,
      name: 'success_rate',
      scope: of,
      value: number,
      unit: 'ratio',
      text: String(number),
    });
  }
  return true;
}
