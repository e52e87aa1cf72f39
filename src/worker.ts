import { startWorker } from './worker-main.ts';

startWorker();
