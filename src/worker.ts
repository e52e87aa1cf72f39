import { startWorker } from './evaluation/worker-main.ts';

startWorker();
