/**
 * Entry of every worker, thread or child process: plays episodes, makes the calls of a benchmark, tries the native
 * engine for the doctor, or writes large members of an evidence package. Messages that come before the code for them is loaded wait.
 */
export declare function startWorker(): void;
