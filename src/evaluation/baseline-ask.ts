import { FULL_COMMIT } from '../contracts/common.ts';
import { WorldGateError } from '../foundation/errors.ts';

/** What a run is to be compared with, as a caller says it in one word or path. */
export type BaselineAsk =
  /** The latest run of the base branch, or that of the release; both are found on GitHub. */
  | { kind: 'base-branch' | 'release' }
  /** The policy of a commit, which runs in this job; null for the commit that the event names. */
  | { kind: 'paired'; commit: string | null }
  /** Folder of a run, or an ONNX file. */
  | { kind: 'path'; path: string };

/**
 * Reads `base-branch`, `release`, `paired`, `paired:COMMIT`, or a path. A folder with such a name is `./release`.
 * @throws WorldGateError `usage`
 */
export function baselineAsk(text: string): BaselineAsk {
  if (text === 'base-branch' || text === 'release') return { kind: text };
  if (text === 'paired') return { kind: 'paired', commit: null };
  if (text.startsWith('paired:')) {
    const commit = text.slice('paired:'.length);
    if (FULL_COMMIT.test(commit)) return { kind: 'paired', commit };
    throw new WorldGateError('usage', '`baseline: paired:` needs a full commit of 40 hexadecimal digits', {
      hint: '`git rev-parse origin/main` prints one',
    });
  }
  if (text === 'path') {
    throw new WorldGateError('usage', '`baseline: path` stands for the path itself', {
      hint: 'write the folder of a run, or an ONNX file',
    });
  }
  return { kind: 'path', path: text };
}
