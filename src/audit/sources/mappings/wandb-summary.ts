import type { ImportSink } from '../../importing/contract.ts';
import { pointerOf, streamJson } from '../../importing/json-stream.ts';
import { recordOf } from '../json-values.ts';
import { finite, notIts, type ShippedMapping } from './shipped.ts';

const NAME = /^wandb-summary\.json$/;
const MOST_LEVELS = 4;
/** What W&B keeps there of itself. */
const OWN = /^_(?!runtime$)/;

/** `wandb-summary.json`: last values of what a run logged. It has no episodes and no units, so that it decides nothing. */
export const wandbSummary: ShippedMapping = {
  name: 'wandb-summary',
  title: 'W&B run summary',
  recognises: ['wandb-summary.json: aggregates without units, reported and never decided'],
  supplies: { RAW_REFERENCES: 'always' },
  find(tree) {
    const files = tree.named(NAME).map(({ path }) => path);
    return files.length === 0
      ? null
      : { files, why: `${files[0]} is called wandb-summary.json`, confidence: 0.4 };
  },
  read(tree, files, _options, sink) {
    sink.facts({ evaluatorName: 'wandb' });
    for (const file of files) {
      const [root] = streamJson(tree, file);
      const summary = recordOf(root);
      const found = summary === undefined ? 0 : report(summary, [], file, sink);
      if (found === 0) {
        throw notIts(
          file,
          'a summary of W&B',
          'an object with numbers',
          'none',
          'take files/wandb-summary.json of the run',
        );
      }
    }
  },
};

/** @returns how many numbers there are */
function report(summary: Record<string, unknown>, path: string[], file: string, sink: ImportSink): number {
  let found = 0;
  for (const [key, value] of Object.entries(summary)) {
    if (path.length === 0 && OWN.test(key)) continue;
    const here = [...path, key];
    const inner = recordOf(value);
    if (inner !== undefined && here.length < MOST_LEVELS) found += report(inner, here, file, sink);
    const number = finite(value);
    if (number === undefined) continue;
    found += 1;
    sink.reported({
      name: here.join('/').slice(0, 200),
      scope: { suite: null, task: null },
      value: number,
      unit: here.join('/') === '_runtime' ? 's' : 'score',
      text: String(number),
      file,
      at: pointerOf(here).slice(0, 1024),
    });
  }
  return found;
}
