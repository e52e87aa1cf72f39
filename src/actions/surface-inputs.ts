import type { SurfaceOptions } from '../github/show-on-github.ts';
import type { ActionInputs } from './inputs.ts';

/** What stands in front of the verdict in labels where nothing else is asked for. */
const LABEL_PREFIX = 'worldgate';

/** What an action shows beside the comment, as its inputs ask for it. */
export function surfacesOf(
  inputs: Pick<ActionInputs<'comment'>, 'check' | 'stale-comment' | 'commit-status' | 'labels'>,
): SurfaceOptions {
  const { labels } = inputs;
  return {
    check: inputs.check,
    stale: inputs['stale-comment'],
    commitStatus: inputs['commit-status'] === 'true',
    labels: labels === 'false' ? null : labels === 'true' ? LABEL_PREFIX : labels,
  };
}
