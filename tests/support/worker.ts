import { enableCompileCache } from 'node:module';
import { COMPILE_CACHE } from './compile-cache.ts';

// `src/worker.ts` with what was compiled before: a worker has no environment that would say where that is.
enableCompileCache(COMPILE_CACHE);
const { startWorker } = await import('../../src/worker-main.ts');
startWorker();
