import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { isWorldGateError } from '../foundation/errors.ts';
import { readText } from '../foundation/read-text.ts';
import { isBelow } from '../foundation/safe-path.ts';
import type { GateFile } from '../github/show-on-github.ts';
import { gateLines } from '../presets/gate-lines.ts';
import { repositoryPresets } from '../presets/locate.ts';

export interface GateFileRequest {
  /** Root of the checkout (`GITHUB_WORKSPACE`). */
  workspace: string;
  /** Absolute folder that the step works in. */
  folder: string;
  /** Name or path of a preset, or path of a task, as the inputs say. */
  subject: { preset: string } | { task: string };
}

/**
 * The file of the checkout that states the gates, with their lines; `null` where it lies elsewhere (a shipped preset) or cannot be read.
 */
export function gateFileOf({ workspace, folder, subject }: GateFileRequest): GateFile | null {
  try {
    const named = 'task' in subject ? subject.task : subject.preset;
    const presets = { repositoryDir: folder, shippedDir: resolve(folder, '.worldgate', 'no-presets') };
    const known = 'task' in subject ? undefined : repositoryPresets(presets).get(named)?.path;
    const isPath = 'task' in subject || /[/\\]|\.(?:ya?ml|json)$/.test(named);
    if (known === undefined && !isPath) return null;
    const root = realpathSync(workspace);
    const file = realpathSync(known === undefined ? resolve(folder, named) : resolve(folder, known));
    if (!isBelow(root, file)) return null;
    return { path: relative(root, file).split(sep).join('/'), lines: gateLines(readText(file)) };
  } catch (error) {
    if (isWorldGateError(error) || (error as NodeJS.ErrnoException).code !== undefined) return null;
    throw error;
  }
}
