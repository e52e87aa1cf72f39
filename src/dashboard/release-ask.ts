import { basename, relative, sep } from 'node:path';
import type { ReleaseKind } from '../contracts/dashboard-record.ts';

/** A file of a release that the dashboard is to show. */
export interface ReleaseAsk {
  kind: ReleaseKind;
  /** Absolute. */
  file: string;
  /** As the dashboard calls it. */
  label: string;
  /** Names of the gates that release evidence must hold, and no others; those that it states itself unless given. */
  expected?: readonly string[];
}

/** A file is called by its path from the folder; by its name where it lies outside, since that path is of one machine. */
export function releaseAsk(folder: string, kind: ReleaseKind, file: string): ReleaseAsk {
  const path = relative(folder, file).split(sep).join('/');
  const isBelow =
    path !== '' &&
    path !== '..' &&
    !path.startsWith('../') &&
    !path.startsWith('/') &&
    !/^[A-Za-z]:/.test(path);
  return { kind, file, label: isBelow ? path : basename(file) };
}
