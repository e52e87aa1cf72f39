import { join } from 'node:path';
import { isWorldGateError } from '../foundation/errors.ts';
import { hasArtifactService } from '../github/artifact-upload.ts';
import { uploadShard } from '../github/shard-artifacts.ts';
import { appendSummary } from '../github/summary.ts';
import { clip } from '../reports/plain.ts';
import type { Door } from './door.ts';
import { explained } from './finish.ts';
import type { RunRequest } from './run.ts';
import type { ShardFeatures } from './shard-features.ts';

/**
 * The part of `actions/run` that plays a shard: it uploads what was played for the merge, and says that it ran. There is
 * no verdict, and so no comment, no check and no label. Returns the exit code.
 */
export async function shardDoor(
  door: Door,
  { request, word, outputs }: { request: RunRequest; word: string; outputs: readonly string[] },
  { shard }: Pick<ShardFeatures, 'shard'>,
): Promise<number> {
  const { host, context, redact, signal } = door;
  const { manifest, runDir, slice, failure } = await host.inert('Shard', () => shard(request, word));
  const name = `shard ${word} of ${manifest.preset.name}`;
  const told: Record<string, string> = {
    'run-id': manifest.run_id,
    'run-manifest': join(runDir, 'run_manifest.json'),
  };
  // A cancelled step has about ten seconds left.
  const upload = signal.aborted
    ? null
    : await uploadShard({
        runDir,
        manifest,
        slice,
        attempt: context.runAttempt ?? 1,
        redact,
        serverUrl: context.serverUrl,
      });
  for (const output of outputs) host.output(output, told[output] ?? '');
  host.output('artifact-name', upload?.name ?? '');

  const lines = [
    `${manifest.episodes?.run ?? 0} episodes of it were played, ${manifest.state === 'partial' ? 'which is all of its part' : `and then it was ${manifest.state}`}.`,
    'A shard has no verdict: `actions/merge-shards` makes one run of all of them.',
  ];
  writeSummary(door, [`### 🧩 WorldGate: ${clip(name, 200)}`, '', ...lines, '']);
  host.say([name, ...lines, ...(upload?.name == null ? [] : [`Uploaded as artifact ${upload.name}.`])]);
  if (failure !== undefined) {
    const { code, message, hint } = explained(failure, redact);
    host.annotate({
      level: 'error',
      title: `WorldGate: ${clip(name, 100)} was not played`,
      message: `${code}: ${message}${hint === null ? '' : ` — ${hint}`}`,
    });
    return signal.aborted ? 130 : isWorldGateError(failure) ? failure.exitCode : 4;
  }
  if (manifest.reason !== null)
    host.annotate({ level: 'notice', title: 'WorldGate', message: manifest.reason });
  if (upload?.warning == null) return 0;
  // The merge would lack it, and a green job is not run again.
  const canUpload = hasArtifactService(context.serverUrl);
  host.annotate({ level: canUpload ? 'error' : 'warning', title: 'WorldGate', message: upload.warning });
  return canUpload ? 4 : 0;
}

function writeSummary(door: Door, lines: readonly string[]): void {
  const file = door.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  try {
    appendSummary(file, lines.join('\n'));
  } catch (error) {
    const { message } = explained(error, door.redact);
    door.host.annotate({ level: 'warning', title: 'WorldGate', message: `No job summary: ${message}` });
  }
}
