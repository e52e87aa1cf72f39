import type { ImportSink } from '../../importing/contract.ts';
import type { InputTree } from '../../importing/input-tree.ts';
import { logLines } from '../../importing/log-lines.ts';
import { filePieces } from '../../importing/read-file.ts';
import { isRole } from '../policy-kind.ts';
import { invalidAt, notIts, type ShippedMapping } from './shipped.ts';

/** The outcome is what the name begins with: "success" elsewhere in it means nothing. */
const VIDEO =
  /^(success|failure)_obj_(?:episode_(\d{1,6})|(-?[\d.]+(?:e-?\d+)?_-?[\d.]+(?:e-?\d+)?))(?:_.*)?\.mp4$/;
const AVERAGE = /^\s*Average success\s+([\d.eE+-]+|nan)\s*$/;
const HINT = 'give the logging_dir of one evaluation, written into an empty folder';

interface Video {
  path: string;
  isSuccess: boolean;
  /** Folder of the robot's start. */
  robot: string;
  /** Episode of the object's start, or its position. */
  object: string;
  environment: string | null;
  scene: string | null;
  checkpoint: string | null;
}

/** SimplerEnv: the outcome of an episode is in the name of its video, and nowhere else on disk. */
export const simplerEnv: ShippedMapping = {
  name: 'simpler-env',
  title: 'SimplerEnv',
  recognises: [
    'videos {success|failure}_obj_….mp4 below {checkpoint}/{scene}/{control mode}/{environment}/rob_…/',
    'log with "Average success": an aggregate, never decided by itself',
  ],
  supplies: { EPISODE_OUTCOMES: 'sometimes', MODEL_IDENTITY: 'sometimes', RAW_REFERENCES: 'always' },
  find(tree) {
    const videos = tree.named(VIDEO).map(({ path }) => path);
    const logs = tree.named(/\.(?:txt|log|out)$/).map(({ path }) => path);
    const files = [...videos, ...logs];
    if (files.length === 0) return null;
    return { files, why: `${files[0]} may be of SimplerEnv`, confidence: videos.length > 0 ? 0.45 : 0.2 };
  },
  read(tree, files, _options, sink) {
    sink.facts({ evaluatorName: 'simpler-env' });
    const videos = files.filter((file) => file.endsWith('.mp4')).map(videoOf);
    const averages = files
      .filter((file) => !file.endsWith('.mp4'))
      .reduce((n, file) => n + readLog(tree, file, sink), 0);
    if (videos.length > 0) readVideos(tree, videos, sink);
    else if (averages === 0) {
      throw notIts(
        files[0]!,
        'of SimplerEnv',
        'videos success_obj_….mp4, or "Average success" in a log',
        'neither',
        HINT,
      );
    }
  },
};

function videoOf(path: string): Video {
  const parts = path.split('/');
  const [, outcome, episode, position] = VIDEO.exec(parts.at(-1)!)!;
  return {
    path,
    isSuccess: outcome === 'success',
    robot: parts.at(-2) ?? '',
    object: episode === undefined ? position! : String(Number(episode)),
    environment: parts.at(-3) ?? null,
    scene: parts.at(-5) ?? null,
    checkpoint: parts.at(-6) ?? null,
  };
}

/** By the numbers of the starts: position 10 comes behind 9, and 0.2 behind 0.147. */
function inOrder(a: Video, b: Video): number {
  const [x, y] = [a, b].map(({ robot, object }) => (`${robot} ${object}`.match(NUMBERS) ?? []).map(Number));
  for (const [i, value] of x!.entries()) {
    const difference = value - (y![i] ?? Number.POSITIVE_INFINITY);
    if (difference !== 0) return difference;
  }
  return a.path < b.path ? -1 : 1;
}

const NUMBERS = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g;

function readVideos(tree: InputTree, videos: Video[], sink: ImportSink): void {
  const byTask = Map.groupBy(videos, ({ scene, environment }) => JSON.stringify([scene, environment]));
  const checkpoints = new Set(videos.map(({ checkpoint }) => checkpoint));
  if (checkpoints.size > 1) {
    const names = [...checkpoints]
      .slice(0, 4)
      .map((name) => JSON.stringify(name))
      .join(', ');
    throw invalidAt(
      videos[0]!.path,
      'file name',
      `videos of ${checkpoints.size} checkpoints stand together: ${names}`,
      HINT,
    );
  }
  const [checkpoint] = checkpoints;
  if (checkpoint)
    sink.model({
      kind: isRole(checkpoint) ? 'role' : 'name',
      value: checkpoint,
      file: videos[0]!.path,
      at: 'file name',
    });
  let isCounted = false;
  for (const list of byTask.values()) {
    const robots = new Set(list.map(({ robot }) => robot));
    const byEpisode = robots.size === 1 && list.every(({ object }) => /^\d+$/.test(object));
    if (!byEpisode) isCounted = true;
    list.sort(inOrder);
    readTask(tree, list, byEpisode, sink);
  }
  if (!isCounted) return;
  sink.finding({
    code: 'episode-index-counted',
    severity: 'info',
    message:
      'no index of the episode is recorded: starts of robot and object are counted in the order of their numbers',
  });
}

/** @param byEpisode whether the object's episode is the index; else videos are counted in their order */
function readTask(tree: InputTree, list: readonly Video[], byEpisode: boolean, sink: ImportSink): void {
  for (const [index, video] of list.entries()) {
    const before = list[index - 1];
    if (before !== undefined && before.robot === video.robot && before.object === video.object) {
      throw invalidAt(
        video.path,
        'file name',
        `is the same start as ${before.path}: two evaluations wrote into one folder`,
        HINT,
      );
    }
    // The bytes are read for their digest alone.
    for (const piece of filePieces(tree, video.path)) void piece;
    const task = sink.task({
      suite: video.scene?.slice(0, 400) ?? null,
      id: video.environment?.slice(0, 400) ?? null,
      name: null,
    });
    sink.episode({
      task,
      episode: byEpisode ? Number(video.object) : index,
      runSeed: null,
      seed: null,
      seedSource: 'none',
      outcome: video.isSuccess ? 'success' : 'failure',
      status: 'ok',
      evaluatorCounts: true,
      file: video.path,
      at: 'file name',
    });
  }
}

/** @returns how many averages the log states */
function readLog(tree: InputTree, file: string, sink: ImportSink): number {
  let found = 0;
  for (const { number, text } of logLines(tree, file)) {
    const value = Number(AVERAGE.exec(text)?.[1] ?? Number.NaN);
    if (!Number.isFinite(value)) continue;
    found += 1;
    const at = `line ${number}`;
    if (value < 0 || value > 1) throw invalidAt(file, at, `Average success is ${value}, not a ratio`, HINT);
    const scope = { suite: null, task: null };
    sink.reported({ name: 'Average success', scope, value, unit: 'ratio', text: String(value), file, at });
  }
  return found;
}
