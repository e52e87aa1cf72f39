import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Processes and workers are started from the sources by the hundred: each takes half the time with what the first has
 * compiled.
 */
export const COMPILE_CACHE = path.join(tmpdir(), 'worldgate-compile-cache');
