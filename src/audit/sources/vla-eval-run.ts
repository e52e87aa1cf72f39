import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { ImportSink } from '../importing/contract.ts';
import type { Horizons } from './horizons.ts';
import { recordOf } from './json-values.ts';
import { isRole } from './policy-kind.ts';

/** Model servers that replay demonstrations or stand still, by the name of their class. */
const NO_MODEL = /replay|baseline|random|zero|oracle|scripted|dummy/i;

/** Which harness ran: two of them play and judge otherwise, so that their episodes are of two evaluations. */
export class VlaVersions {
  #first: { version: string; file: string } | undefined;

  /** @throws WorldGateError `mixed-versions` */
  add(version: string, file: string): void {
    this.#first ??= { version, file };
    if (this.#first.version === version) return;
    throw new WorldGateError(
      'mixed-versions',
      `${file} /harness_version: is ${quoted(version)}, but ${quoted(this.#first.version)} in ${this.#first.file}`,
      { hint: 'give the files that one version of the harness wrote' },
    );
  }
}

/** @throws WorldGateError `mixed-versions` */
export function describeRun(
  result: Record<string, unknown>,
  config: Record<string, unknown>,
  version: string,
  { versions, horizons }: { versions: VlaVersions; horizons: Horizons },
  file: string,
  sink: ImportSink,
): void {
  const { shard_harness_version: before } = result;
  const { max_steps: steps } = config;
  // A merged file has the version that merged it, and beside it the one that ran.
  const ran = (typeof before === 'string' && before !== '' ? before : version).slice(0, 200);
  versions.add(ran, file);
  const commit = /\+g([0-9a-f]{7,40})\b/.exec(ran)?.[1];
  const finishedAt = finishOf(result);
  sink.facts({
    evaluatorVersion: ran,
    ...(commit === undefined ? {} : { evaluatorCommit: commit }),
    ...(finishedAt === undefined ? {} : { finishedAt }),
  });
  if (Number.isSafeInteger(steps) && (steps as number) > 0) horizons.add(steps as number, file);
  const server = recordOf(result.server_info)?.model_server;
  if (typeof server === 'string' && (NO_MODEL.test(server) || isRole(server))) {
    sink.model({ kind: 'role', value: server, file, at: '/server_info/model_server' });
  }
  if (typeof result.mode === 'string' && result.mode !== 'sync') {
    sink.finding({
      code: 'realtime-mode',
      severity: 'info',
      message: `ran in mode ${quoted(result.mode)}: the world goes on while the model computes, unlike in "sync"`,
      file,
      at: '/mode',
    });
  }
  if (config.throughput_mode === true) {
    sink.finding({
      code: 'repeated-initial-states',
      severity: 'warning',
      message: 'ran in throughput mode, which repeats initial states: its episodes are not independent',
      file,
      at: '/config/throughput_mode',
    });
  }
}

/** `created_at` is when the run ended, unless the file was made of others: then it is when somebody did that. */
function finishOf(result: Record<string, unknown>): string | undefined {
  const isMade = result.merge_info !== undefined || result.eval_id !== undefined;
  const text = isMade ? recordOf(result.shard_created_at)?.last : result.created_at;
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(text))
    return undefined;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
