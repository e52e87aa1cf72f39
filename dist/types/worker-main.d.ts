/**
 * Entry of every worker, thread or child process: plays episodes, makes the calls of a benchmark, or tries the
 * native engine for the doctor. Messages that come before the code for them is loaded wait.
 */
export declare function startWorker(): void;
