import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { WorldGateError } from '../../foundation/errors.ts';
import type { ActionSources, StandIn } from './setup.ts';

/** Where an action comes from. */
export type Source =
  | { kind: 'folder'; folder: string; repository: string; ref: string; isLocal: boolean }
  | { kind: 'stand-in'; run: StandIn };

export interface Places {
  workspace: string;
  /** Folder of the repository that the file with this `uses:` belongs to. */
  ownRepository: string;
  actions: ActionSources;
}

/**
 * The source of what `uses:` names: `./path` in the workspace, `$/path` in the repository of the file itself, and
 * `owner/repo/path@ref` as the test maps it. Anything else is refused: nothing is fetched.
 */
export function sourceOf(uses: string, places: Places): Source {
  if (uses.startsWith('./') || uses.startsWith('$/')) {
    const root = uses.startsWith('./') ? places.workspace : places.ownRepository;
    return { kind: 'folder', folder: join(root, uses.slice(2)), repository: '', ref: '', isLocal: true };
  }
  const parts = /^([\w.-]+\/[\w.-]+)((?:\/[^@]+)?)@(.+)$/.exec(uses);
  if (parts === null) {
    throw new WorldGateError('action-unknown', `"${uses}" is not played here`, {
      hint: 'Actions are `./path`, `$/path` or `owner/repo/path@ref`; give a stand-in for others.',
    });
  }
  const [, repository, path, ref] = parts as unknown as [string, string, string, string];
  for (const name of [`${repository}${path}`, repository]) {
    const source = places.actions[`${name}@${ref}`] ?? places.actions[name];
    if (typeof source === 'function') return { kind: 'stand-in', run: source };
    if (source === undefined) continue;
    const folder = name === repository ? join(source, path) : source;
    if (!existsSync(folder)) {
      throw new WorldGateError('action-not-found', `"${uses}" names a folder that does not exist: ${folder}`);
    }
    return { kind: 'folder', folder, repository, ref, isLocal: false };
  }
  throw new WorldGateError('action-unknown', `"${uses}" is not among the actions of this test`, {
    hint: `Give it in \`actions\`: { '${repository}': <a folder or a stand-in> }.`,
  });
}
