import type { ExecResult } from '../../observability/host-io.js';
/**
 * The work tree of git that would take a file in with the next `git add`, where there is one; `null` where the file is
 * ignored or lies in none. Without git, a file in a work tree counts as not ignored.
 * @param file absolute
 * @returns absolute folder
 */
export declare function exposedIn(file: string, exec: (program: string, args: readonly string[]) => Promise<Pick<ExecResult, 'code'>>): Promise<string | null>;
